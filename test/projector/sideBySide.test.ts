import { expect, test } from 'vitest';
import { countingTableForFile, deliver } from './counting.ts';
import { streamRecord } from './stream.ts';

const counting = countingTableForFile();

const conversation = (city: string, id: number) => ({
  key: { pk: `${city}#journal#anna`, sk: `conversation#2026-11-20#${id}` },
  after: { on: '2026-11-20', kind: 'informal', outcome: 'held', version: 1 },
});

/** Lets so many through together, once all of them have come. */
function gate(many: number): () => Promise<void> {
  let open = (): void => undefined;
  let come = 0;
  const opened = new Promise<void>((resolve) => {
    open = resolve;
  });
  return () => {
    come += 1;
    if (come >= many) open();
    return opened;
  };
}

test('two who count the same person at once both count, and she is seen until the last is gone', async () => {
  const { counted, deps, meeting } = counting();
  const city = 'both';
  const told = (id: number) => streamRecord(id, conversation(city, id).key, { after: conversation(city, id).after });
  const gone = (id: number) => streamRecord(10 + id, conversation(city, id).key, { before: conversation(city, id).after });
  await deliver([told(0)], deps({ [city]: true }, undefined, [city]));
  const bothHaveRead = gate(2);
  await Promise.all(
    [1, 2].map(async (id) => {
      const { client } = meeting(() => undefined);
      let reads = 0;
      client.middlewareStack.add(
        (next) => async (args) => {
          const answer = await next(args);
          // the second read of each is of who has been seen: neither writes until both have read it
          if ('RequestItems' in args.input) reads += 1;
          if ('RequestItems' in args.input && reads === 2) await bothHaveRead();
          return answer;
        },
        { step: 'initialize' },
      );
      await deliver([told(id)], deps({ [city]: true }, client, [city]));
    }),
  );
  expect((await counted(city))['2026-11']).toEqual({ conversationsHeld: 3, 'conversationsHeld.kind.informal': 3, people: 1 });
  await deliver([gone(0), gone(1)], deps({ [city]: true }, undefined, [city]));
  expect((await counted(city))['2026-11']).toEqual({ conversationsHeld: 1, 'conversationsHeld.kind.informal': 1, people: 1 });
  await deliver([gone(2)], deps({ [city]: true }, undefined, [city]));
  expect(await counted(city)).toEqual({});
  const rows = (await counting().table.items()).filter(({ pk }) => String(pk).startsWith(`${city}#seen#`));
  expect(rows, 'nobody is remembered as seen who is not').toEqual([]);
});
