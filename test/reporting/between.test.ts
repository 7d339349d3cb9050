import { describe, expect, test } from 'vitest';
import { cityTable } from '#functions/platform/table/cityTable.ts';
import { keysOf } from '#functions/platform/table/keys.ts';
import { projectorOf } from '#functions/projector/index.ts';
import { figuresBetween } from '#functions/reporting/index.ts';
import { addDays, type LocalDate } from '#shared/kernel/index.ts';
import { countingTableForFile, deliver } from '#test/projector/counting.ts';
import { history } from '#test/projector/history.ts';
import { chance } from '#test/projector/random.ts';
import { slowRecountBetween } from '#test/projector/slowRecount.ts';
import { streamRecord } from '#test/projector/stream.ts';

const counting = countingTableForFile();

/** What was counted in a city from one day to another, as whoever asks is told. */
function asked(city: string, range: { readonly from: LocalDate; readonly to: LocalDate }) {
  const { client, table } = counting();
  const keys = keysOf(city);
  return figuresBetween(range, { table: cityTable(client, table.name, keys, () => new Date()), keys });
}

const withoutNoughts = (cells: Readonly<Record<string, number>>): Readonly<Record<string, number>> =>
  Object.fromEntries(Object.entries(cells).filter(([, number]) => number !== 0));

describe('from one day to another', () => {
  test('is what a count of the records finds, whatever days are asked for', async () => {
    const { deps } = counting();
    for (const seed of [1, 2, 3, 4]) {
      const of = chance(seed);
      const city = `free${seed}`;
      const { told, standing } = history(of, [city], 40);
      await deliver(told, deps({ [city]: false }, undefined, [city]));
      for (let ask = 0; ask < 12; ask += 1) {
        const from = addDays('2025-02-20', of.below(640));
        const range = { from, to: addDays(from, of.below(400)) };
        const records = standing.get(city) ?? [];
        expect(withoutNoughts(await asked(city, range)), `${city} ${range.from} ${range.to}`).toEqual(
          slowRecountBetween(records, range, { byLaw: true }),
        );
      }
    }
  });

  test('names somebody once, however many days and months they were seen in', async () => {
    const { deps } = counting();
    const city = 'once';
    const talks = ['2026-03-30', '2026-04-02', '2026-06-15'].map((on, index) =>
      streamRecord(
        index,
        { pk: `${city}#journal#anna`, sk: `conversation#${on}#${index}` },
        { after: { on, kind: 'informal', outcome: 'held', version: 1 } },
      ),
    );
    await deliver(talks, deps({ [city]: false }, undefined, [city]));
    expect(await asked(city, { from: '2026-03-30', to: '2026-06-14' })).toMatchObject({ conversationsHeld: 2, people: 1 });
    expect(await asked(city, { from: '2026-03-31', to: '2026-04-01' })).toEqual({ people: 0 });
    expect(await asked(city, { from: '2026-01-01', to: '2026-12-31' })).toMatchObject({ conversationsHeld: 3, people: 1 });
    expect((await projectorOf(deps({ [city]: false }, undefined, [city]))({ Records: talks })).batchItemFailures).toEqual([]);
  });
});
