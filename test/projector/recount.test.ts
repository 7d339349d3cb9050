import { describe, expect, test } from 'vitest';
import * as z from 'zod';
import { shardOf } from '#functions/platform/table/shards.ts';
import { type RecountReport, type RecountRequest, recountOf } from '#functions/recount/index.ts';
import { addCells, isDay, monthOf } from '#shared/reporting/index.ts';
import { type CountingTable, countingTableForFile, deliver } from './counting.ts';
import { type History, history } from './history.ts';
import { chance } from './random.ts';
import { type Counted, slowRecount, slowRecountOfDays } from './slowRecount.ts';

const counting = countingTableForFile();
const noWait = (): Promise<void> => Promise.resolve();

type Cities = Readonly<Record<string, boolean>>;

const recount = (cities: Cities, request: RecountRequest): Promise<RecountReport> => recountOf(counting().deps(cities), noWait)(request);

const plant = async ({ table }: CountingTable, { items }: Pick<History, 'items'>): Promise<void> => {
  for (const item of items) await table.plant(item);
};

const recordsOf = (from: History, city: string) => slowRecount(from.standing.get(city) ?? []);

const daysOf = (from: History, city: string) => slowRecountOfDays(from.standing.get(city) ?? []);

/** Holds a city's counters, and the nation's of it, against a slow recount. */
async function expectRight(from: History, city: string, shared: boolean): Promise<void> {
  const { counted, countedByDay, countedNationally } = counting();
  const expected = recordsOf(from, city);
  expect(await counted(city)).toEqual(expected);
  expect(await countedByDay(city)).toEqual(daysOf(from, city));
  expect(await countedNationally(city, Object.keys(expected))).toEqual(shared ? expected : {});
}

/** The differences a report tells of one scope, as what should be. */
function shouldBe({ cities }: RecountReport, scope: 'city' | 'nation'): Counted {
  const told: Record<string, Record<string, number>> = {};
  for (const { period, cell, should } of cities.flatMap(({ differences }) => differences.filter((one) => one.scope === scope))) {
    told[period] = { ...told[period], [cell]: should };
  }
  return told;
}

const HISTORIES = Array.from({ length: 8 }, (_, seed) => seed + 1);

describe('records that were never counted', () => {
  test.each(HISTORIES)('are reported, and then counted (history %i)', async (seed) => {
    const city = `never${seed}`;
    const told = history(chance(seed), [city], 20);
    await plant(counting(), told);
    const report = await recount({ [city]: true }, { city });
    expect(shouldBe(report, 'city')).toEqual({ ...recordsOf(told, city), ...daysOf(told, city) });
    expect(shouldBe(report, 'nation')).toEqual(recordsOf(told, city));
    expect(await counting().counted(city), 'a report changes nothing').toEqual({});
    await recount({ [city]: true }, { city, repair: true });
    await expectRight(told, city, true);
  });
});

describe('what the catalogue did not have when it was counted', () => {
  const LATER =
    /^(?:hoursGiven|goals|assessments|change|supervisions|daysToAdmission|daysToApproval|volunteersApproved)|\.(?:ageGroup|gender|kind)\./;
  const earlierCells = (cells: object) => Object.fromEntries(Object.entries(cells).filter(([cell]) => !LATER.test(cell)));
  const contribution = z.object({
    cells: z.record(z.string(), z.record(z.string(), z.number())),
    people: z.record(z.string(), z.array(z.string())),
  });

  /** What a record counted for before days were kept and the catalogue grew: months, and the figures there were. */
  function earlier(record: unknown) {
    const { cells, people } = contribution.parse(record);
    const months: Record<string, Record<string, number>> = {};
    for (const [moment, numbers] of Object.entries(cells)) {
      const month = isDay(moment) ? monthOf(moment) : moment;
      const sum = months[month] ?? {};
      addCells(sum, earlierCells(numbers));
      months[month] = sum;
    }
    const named = Object.entries(people).map(([figure, days]) => [figure, [...new Set(days.map(monthOf))]] as const);
    return { cells: months, people: Object.fromEntries(named) };
  }

  test('is filled from the records as far back as they go: new figures, new parts, half-years and days', async () => {
    const before = 'grows';
    const told = history(chance(5), [before], 60);
    await plant(counting(), told);
    const { table } = counting();
    await recount({ [before]: true }, { city: before, repair: true });
    for (const item of await table.items()) {
      if (String(item.pk).startsWith(`${before}#mark#`)) await table.plant({ ...item, ...earlier(item), withheld: earlier(item.withheld) });
      if (item.pk === `${before}#figures`)
        await table.plant(earlierCells(/H/.test(String(item.sk)) ? { pk: item.pk, sk: item.sk, version: item.version } : item));
      if (item.pk === `${before}#days`) await table.plant({ pk: item.pk, sk: item.sk, version: item.version });
    }
    expect(await counting().countedByDay(before)).toEqual({});
    expect(Object.keys((await counting().counted(before))['2026'] ?? {})).not.toContain('hoursGiven.sum');
    await recount({ [before]: true }, { city: before, repair: true });
    await expectRight(told, before, true);
  });
});

describe('news that were lost', () => {
  test.each(HISTORIES)('are made up for, and change nothing when they are found (history %i)', async (seed) => {
    const of = chance(seed);
    const city = `lost${seed}`;
    const told = history(of, [city], 25);
    await plant(counting(), told);
    const counters = counting().deps({ [city]: true });
    const lost = told.told.filter(() => of.percent(40));
    await deliver(
      told.told.filter((one) => !lost.includes(one)),
      counters,
    );
    await recount({ [city]: true }, { city, repair: true });
    await expectRight(told, city, true);
    await deliver(of.shuffled(lost), counters);
    await expectRight(told, city, true);
    expect((await recount({ [city]: true }, {})).cities).toMatchObject([{ miscounted: 0, differences: [] }]);
  });
});

describe('counters that somebody has spoilt', () => {
  const spoilt = ['people', 'conversationsHeld', 'participantsStarted.phase.during'];

  test.each(spoilt)('%s is reported with what it was and should be, and set right', async (cell) => {
    const city = `spoilt-${cell.toLowerCase().replaceAll('.', '-')}`;
    const told = history(chance(7), [city], 60);
    await plant(counting(), told);
    await deliver(told.told, counting().deps({ [city]: true }));
    const [item] = (await counting().table.items(`${city}#figures`)).filter(({ sk }) => sk === '2026');
    const before = Number(item?.[cell] ?? 0);
    await counting().table.plant({ ...item, [cell]: before + 3 });
    const { cities } = await recount({ [city]: true }, { city });
    expect(cities).toMatchObject([
      { miscounted: 0, differences: [{ scope: 'city', period: '2026', cell, counted: before + 3, should: before }], repaired: false },
    ]);
    await recount({ [city]: true }, { city, repair: true });
    await expectRight(told, city, true);
  });

  test('all at once: whole periods gone, people forgotten and invented, the nation told wrong', async () => {
    const city = 'ruin';
    const { table, counted } = counting();
    const told = history(chance(8), [city], 40);
    await plant(counting(), told);
    await deliver(told.told, counting().deps({ [city]: true }));
    await table.plant({ pk: `${city}#figures`, sk: '2026', version: 90 });
    await table.plant({ pk: `${city}#figures`, sk: '2031', version: 1, people: 4 });
    await table.plant({ pk: `${city}#seen#${shardOf('people|2026|nobody')}`, sk: 'people|2026|nobody', n: 1, shared: 1 });
    for (const row of (await table.items()).filter(({ pk }) => String(pk).startsWith(`${city}#seen#`))) {
      await table.plant({ ...row, n: Number(row.n) + 1 });
    }
    await table.plant({ pk: 'national#figures#now', sk: city, volunteers: 500 });
    expect((await recount({ [city]: true }, { city })).cities[0]?.differences).not.toEqual([]);
    await recount({ [city]: true }, { city, repair: true });
    await expectRight(told, city, true);
    expect(Object.keys(await counted(city))).not.toContain('2031');
    expect((await recount({ [city]: true }, { city })).cities).toMatchObject([{ miscounted: 0, differences: [] }]);
    const names = (await table.items()).filter(({ pk }) => String(pk).startsWith(`${city}#seen#`)).map(({ sk }) => sk);
    expect(names).not.toContain('people|2026|nobody');
  });
});

describe('a municipality', () => {
  test('comes into the nation’s figures when it has agreed, and is out of them when it no longer does', async () => {
    const city = 'eidskog';
    const told = history(chance(9), [city], 30);
    await plant(counting(), told);
    await deliver(told.told, counting().deps({ [city]: false }));
    await expectRight(told, city, false);
    const report = await recount({ [city]: true }, { city });
    expect(shouldBe(report, 'city')).toEqual({});
    expect(shouldBe(report, 'nation')).toEqual(recordsOf(told, city));
    await recount({ [city]: true }, { city, repair: true });
    await expectRight(told, city, true);
    await recount({ [city]: false }, { city, repair: true });
    await expectRight(told, city, false);
    expect((await counting().table.items()).filter(({ pk, sk }) => String(pk).startsWith('national#') && sk === city)).toEqual([]);
  });
});

describe('while others count', () => {
  test.each(HISTORIES)('nothing is counted twice or lost (history %i)', async (seed) => {
    const of = chance(seed);
    const city = `busy${seed}`;
    const told = history(of, [city], 30);
    await plant(counting(), told);
    const counters = counting().deps({ [city]: true });
    const count = async (): Promise<void> => {
      for (let next = 0; next < told.told.length; next += 3) await deliver(told.told.slice(next, next + 3), counters);
    };
    await Promise.all([count(), recount({ [city]: true }, { repair: true }), recount({ [city]: true }, { repair: true })]);
    await expectRight(told, city, true);
  });
});

test('a second recount of what is right writes nothing', async () => {
  const city = 'calm';
  const told = history(chance(10), [city], 30);
  await plant(counting(), told);
  await recount({ [city]: true }, { city, repair: true });
  const before = await counting().table.items();
  const report = await recount({ [city]: true }, { city, repair: true });
  expect(report.cities).toMatchObject([{ miscounted: 0, unreadable: [], differences: [] }]);
  expect(await counting().table.items()).toEqual(before);
});

test('what the stream is about to count is waited for, and no difference', async () => {
  const city = 'lag';
  const told = history(chance(11), [city], 20);
  await plant(counting(), told);
  const counters = counting().deps({ [city]: true });
  const report = await recountOf(counters, () => deliver(told.told, counters))({ city });
  expect(report.cities).toMatchObject([{ miscounted: 0, differences: [] }]);
});

test('a city nobody knows is refused, and all are recounted where none is named', async () => {
  await expect(recount({ calm: true }, { city: 'nowhere' })).rejects.toThrow('no such city');
  const schedule = { version: '0', id: '1', 'detail-type': 'Scheduled Event', source: 'aws.events', detail: {} };
  const all = recountOf(counting().deps({ one: true, other: false }), noWait);
  expect((await all(schedule)).cities.map(({ city, repaired }) => [city, repaired])).toEqual([
    ['one', false],
    ['other', false],
  ]);
});

test('the log tells which numbers are wrong, and of nobody', async () => {
  const city = 'told';
  const told = history(chance(12), [city], 20);
  await plant(counting(), told);
  const deps = counting().deps({ [city]: true });
  await recountOf(deps, noWait)({});
  expect(deps.logged).toHaveLength(1);
  expect(deps.logged[0]).toContain('figures differ');
  expect(deps.logged[0]).not.toMatch(/participant#|journal#|volunteer#|p\d/);
});
