import { describe, expect, test } from 'vitest';
import { projectorOf } from '#functions/projector/index.ts';
import { countingTableForFile, deliver, type Mishap, noMishaps } from './counting.ts';
import { history } from './history.ts';
import { chance } from './random.ts';
import { slowRecount } from './slowRecount.ts';

const counting = countingTableForFile();

/** A history in which somebody is erased who had counted in closed months. */
const ERASING = 52;

/** Tells one history in batches of five to a function that meets this mishap at this call, and once more as if nothing had been. */
async function tell(city: string, seed: number, mishap: Mishap | undefined, at: number): Promise<number> {
  const { counted, deps, meeting } = counting();
  const { told, standing } = history(chance(seed), [city], 10);
  const { client, calls } = meeting(mishap ? (call) => (call === at ? mishap : undefined) : noMishaps);
  for (let next = 0; next < told.length; next += 5) await deliver(told.slice(next, next + 5), deps({ [city]: true }, client));
  expect(await counted(city)).toEqual(slowRecount(standing.get(city) ?? []));
  return calls();
}

test('the history that is cut short has somebody in it who left sums behind', () => {
  const { told } = history(chance(ERASING), ['whole'], 10);
  expect(told.filter(({ dynamodb }) => dynamodb?.Keys?.sk?.S?.startsWith('sums#'))).not.toEqual([]);
});

describe('a function that dies beside any of its calls to the database', () => {
  test.each(['before', 'after', 'conflict', 'throttled'] as const)('counts once: %s', async (mishap) => {
    const calls = await tell(`whole-${mishap}`, ERASING, undefined, 0);
    expect(calls).toBeGreaterThan(5);
    for (let at = 0; at < calls; at += 1) await tell(`cut-${mishap}-${at}`, ERASING, mishap, at);
  });
});

test('what cannot be counted now is left for later, from the first of it', async () => {
  const { counted, deps, meeting } = counting();
  const { told, standing } = history(chance(23), ['stuck', 'free'], 20);
  const { client } = meeting(() => 'throttled');
  const stuck = told.filter(({ dynamodb }) => String(dynamodb?.Keys?.pk?.S).startsWith('stuck#'));
  const answer = await projectorOf(deps({ stuck: true }, client))({ Records: [...stuck] });
  expect(stuck).not.toEqual([]);
  expect(answer.batchItemFailures).toEqual([{ itemIdentifier: stuck[0]?.dynamodb?.SequenceNumber }]);
  expect(await counted('stuck')).toEqual({});
  await deliver(told, deps({ stuck: true, free: true }));
  for (const city of ['stuck', 'free']) expect(await counted(city)).toEqual(slowRecount(standing.get(city) ?? []));
});

test('a city that cannot be counted holds up no other', async () => {
  const { counted, deps, meeting } = counting();
  const { told, standing } = history(chance(23), ['down', 'up'], 20);
  const { client } = meeting(() => undefined);
  client.middlewareStack.add(
    (next) => (args) => (JSON.stringify(args.input).includes('down#') ? Promise.reject(new Error('down')) : next(args)),
    { step: 'initialize' },
  );
  const { batchItemFailures } = await projectorOf(deps({ down: true, up: true }, client))({ Records: [...told] });
  expect(batchItemFailures).toHaveLength(1);
  expect(await counted('up')).toEqual(slowRecount(standing.get('up') ?? []));
  expect(await counted('down')).toEqual({});
});
