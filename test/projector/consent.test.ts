import type { DynamoDBRecord } from 'aws-lambda';
import { expect, test } from 'vitest';
import { recountOf } from '#functions/recount/index.ts';
import { aConsent } from '#test/support/factories/index.ts';
import { countingTableForFile, deliver } from './counting.ts';
import { type Standing, slowRecount } from './slowRecount.ts';
import { streamRecord } from './stream.ts';

const counting = countingTableForFile();

/** More of them than one transaction holds. */
const MANY = 130;

const conversationOf = (index: number) => ({
  on: `2026-11-${String((index % 20) + 1).padStart(2, '0')}`,
  kind: 'informal' as const,
  outcome: 'held' as const,
});

const profileOf = (agrees: boolean) => ({
  admittedOn: '2026-10-01',
  earlierStays: [],
  state: 'gettingToKnow' as const,
  stateSince: '2026-11-01',
  closeReason: null,
  phase: 'during' as const,
  referralSource: null,
  referral: null,
  birthYear: 1985,
  gender: 'woman' as const,
  firstConversationOn: '2026-11-01',
  firstMatchOn: null,
  consents: { statistics: agrees ? aConsent() : null },
});

/** What the stream says of somebody with so many conversations, and of their answers one after another. */
function telling(city: string, conversations: number) {
  const key = { pk: `${city}#participant#anna`, sk: 'profile' };
  const talks = Array.from({ length: conversations }, (_, index) =>
    streamRecord(
      index,
      { pk: `${city}#journal#anna`, sk: `conversation#${conversationOf(index).on}#${index}` },
      { after: { ...conversationOf(index), version: 1 } },
    ),
  );
  const answer = (agrees: boolean, version: number): DynamoDBRecord =>
    streamRecord(1000 + version, key, { after: { ...profileOf(agrees), version } });
  return { talks, answer };
}

const standing = (agrees: boolean, conversations: number): Standing[] => [
  { person: 'anna', content: { kind: 'participant', facts: profileOf(agrees) } },
  ...Array.from(
    { length: conversations },
    (_, index): Standing => ({
      person: 'anna',
      content: { kind: 'conversation', facts: conversationOf(index) },
    }),
  ),
];

test('somebody with years of conversations is counted, no longer, and again, as they answer', async () => {
  const city = 'answers';
  const { counted, countedNationally, deps } = counting();
  const { talks, answer } = telling(city, MANY);
  const counters = deps({ [city]: true });
  const all = slowRecount(standing(true, MANY));
  await deliver(talks, counters);
  expect(await counted(city), 'nobody who has not been asked has said yes').toEqual({});
  for (const [version, agrees] of [true, false, true].entries()) {
    await deliver([answer(agrees, version + 1)], counters);
    expect(await counted(city)).toEqual(agrees ? all : {});
    expect(await countedNationally(city, Object.keys(all))).toEqual(agrees ? all : {});
  }
});

test('answers that come late or twice change nothing, and what is told after one goes by it', async () => {
  const city = 'late';
  const { counted, deps } = counting();
  const { talks, answer } = telling(city, 6);
  const counters = deps({ [city]: true });
  await deliver([answer(false, 2), ...talks.slice(0, 3), answer(true, 1)], counters);
  await deliver([...talks, answer(true, 1)], counters);
  expect(await counted(city)).toEqual({});
  await deliver([...talks.slice(2), answer(true, 3), answer(false, 2)], counters);
  expect(await counted(city)).toEqual(slowRecount(standing(true, 6)));
});

test('a withdrawal cut off at any call is finished when it is told again', async () => {
  const { counted, deps, meeting } = counting();
  const withdrawn = async (city: string, at: number | undefined): Promise<number> => {
    const { talks, answer } = telling(city, 4);
    await deliver([answer(true, 1), ...talks], deps({ [city]: true }));
    const { client, calls } = meeting((call) => (call === at ? 'after' : undefined));
    await deliver([answer(false, 2)], deps({ [city]: true }, client));
    expect(await counted(city)).toEqual({});
    return calls();
  };
  const calls = await withdrawn('uncut', undefined);
  expect(calls).toBeGreaterThan(4);
  for (let at = 0; at < calls; at += 1) await withdrawn(`cut${at}`, at);
});

test('a city that is to ask is recounted into asking, and one that need not into counting everybody', async () => {
  const city = 'turns';
  const { counted, deps, table } = counting();
  const { talks } = telling(city, 3);
  await table.plant({ pk: `${city}#cards#participant`, sk: 'anna' });
  await table.plant({ pk: `${city}#participant#anna`, sk: 'profile', ...profileOf(false), version: 1 });
  for (const { dynamodb } of talks) {
    const sk = String(dynamodb?.Keys?.sk?.S);
    await table.plant({ pk: `${city}#journal#anna`, sk, ...conversationOf(Number(sk.split('#').at(-1))), version: 1 });
  }
  const everybody = slowRecount(standing(false, 3), { byLaw: true });
  for (const byLaw of [[city], [], [city]]) {
    const recount = recountOf(deps({ [city]: true }, undefined, byLaw), async () => undefined);
    await recount({ city, repair: true });
    expect(await counted(city)).toEqual(byLaw.length > 0 ? everybody : {});
    expect((await recount({ city })).cities).toMatchObject([{ miscounted: 0, differences: [] }]);
  }
});
