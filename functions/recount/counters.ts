import { ATTEMPTS, backOff } from '#functions/platform/backOff.ts';
import { chunksOf } from '#functions/platform/chunks.ts';
import { Conflict } from '#functions/platform/table/cityTable.ts';
import type { Counters as Line } from '#functions/platform/table/counters.ts';
import { shardOf } from '#functions/platform/table/shards.ts';
import type { Write } from '#functions/platform/table/write.ts';
import { type Counters, countersKey, MOST_WRITES, periodOfNaming, placeNamed, type Seen, UNSEEN } from '#functions/projector/index.ts';
import type { Cells, Period } from '#shared/reporting/index.ts';
import { booksOf, shortfall } from './difference.ts';
import { readAllSeen, readLines, readNationalLines } from './lines.ts';
import { readAllMarks } from './readCity.ts';

/** A period nothing was counted in. */
const NO_LINE: Line = { version: 0, cells: {}, changedAt: null };

/** One period's counters beside what the marks say. */
export interface Checked {
  readonly period: Period;
  readonly line: Line;
  /** Undefined where the nation has no line of the city. */
  readonly nationalLine: Line | undefined;
  readonly city: Cells;
  readonly nation: Cells;
  /** Those whose being seen is not as the marks say, and what it should be. */
  readonly seen: readonly (readonly [string, Seen])[];
}

const differs = (one: Cells, other: Cells): boolean => Object.values(shortfall(one, other)).some((more) => more !== 0);

/** Whether the nation's line is not as the marks say. One of nothing but noughts still names what once was there. */
const isWrongForTheNation = ({ nationalLine, nation }: Checked): boolean =>
  nationalLine ? differs(nation, nationalLine.cells) || !differs(nation, {}) : differs(nation, {});

/** Whether anything in a period is not as the marks say. */
const isWrong = (checked: Checked): boolean =>
  differs(checked.city, checked.line.cells) || isWrongForTheNation(checked) || checked.seen.length > 0;

const sameSeen = (one: Seen, other: Seen): boolean => one.n === other.n && one.shared === other.shared;

/**
 * Compares counters with marks, period by period. Whatever changes a period's numbers writes the city's line of it, so
 * where that is the same before and after all else was read, what was read belongs together; where it is not, the period
 * is left for another time.
 */
async function check(city: string, counters: Counters): Promise<{ settled: Checked[]; moving: number }> {
  const before = await readLines(counters);
  const marks = [...(await readAllMarks(counters))].flatMap(([record, mark]) => {
    const place = placeNamed(city, record);
    return place ? [{ place, mark }] : [];
  });
  const books = booksOf(marks);
  const seen = await readAllSeen(counters);
  const names = [...new Set([...seen.keys(), ...books.seen.keys()])];
  const periods = [...new Set([...before.keys(), ...books.city.keys(), ...names.map(periodOfNaming)])];
  const national = await readNationalLines(periods, counters);
  const after = await readLines(counters);
  const wrongNames = names.filter((name) => !sameSeen(seen.get(name) ?? UNSEEN, books.seen.get(name) ?? UNSEEN));
  const byPeriod = Map.groupBy(wrongNames, periodOfNaming);
  const still = periods.filter((period) => (before.get(period) ?? NO_LINE).version === (after.get(period) ?? NO_LINE).version);
  const settled = still.map((period) => ({
    period,
    line: after.get(period) ?? NO_LINE,
    nationalLine: national.get(period),
    city: books.city.get(period) ?? {},
    nation: books.nation.get(period) ?? {},
    seen: (byPeriod.get(period) ?? []).map((name) => [name, books.seen.get(name) ?? UNSEEN] as const),
  }));
  return { settled, moving: periods.length - still.length };
}

const NOT_MORE = 10;

/** The periods in which counters and marks disagree. A period that never stands still is looked at anew, a few times. */
export async function findWrong(city: string, counters: Counters): Promise<Checked[]> {
  const found = new Map<Period, Checked>();
  for (let look = 0; look < NOT_MORE; look += 1) {
    const { settled, moving } = await check(city, counters);
    for (const checked of settled) found.set(checked.period, checked);
    if (moving === 0) break;
    await backOff(look % ATTEMPTS);
  }
  return [...found.values()].filter(isWrong);
}

const seenWrite = (name: string, seen: Seen, { keys }: Counters): Write => {
  const key = keys.seen(shardOf(name), name);
  return sameSeen(seen, UNSEEN) ? { remove: key } : { put: { ...key, ...seen } };
};

/**
 * Sets one period's counters, and who is seen in it, to what the marks say. Every transaction asks that the city's line
 * is as it was when it was compared, and writes it, so that nothing counted meanwhile is lost.
 *
 * @throws Conflict where something was counted meanwhile
 */
async function setRight(checked: Checked, counters: Counters): Promise<void> {
  const { period, line, city, nation, seen } = checked;
  const { table, keys, now } = counters;
  const changedAt = now().toISOString();
  const written = (version: number, cells: Cells): Write => {
    const item = { ...cells, ...countersKey(period, keys), version: version + 1, changedAt };
    return version === 0 ? { create: item } : { replace: item, version };
  };
  const nationalKey = keys.nationalCounters(period);
  const national: Write = differs(nation, {}) ? { put: { ...nation, ...nationalKey, changedAt } } : { remove: nationalKey };
  const rows = chunksOf(
    seen.map(([name, so]) => seenWrite(name, so, counters)),
    MOST_WRITES - 2,
  );
  const last = rows.pop() ?? [];
  let version = line.version;
  for (const some of rows) {
    await table.commit([written(version, line.cells), ...some]);
    version += 1;
  }
  await table.commit([written(version, city), ...(isWrongForTheNation(checked) ? [national] : []), ...last]);
}

/** Sets every wrong period right. One in which something is counted meanwhile is compared again. */
export async function repairCounters(city: string, wrong: readonly Checked[], counters: Counters): Promise<void> {
  let left = wrong;
  for (let attempt = 0; attempt < ATTEMPTS && left.length > 0; attempt += 1) {
    const conflicts: Period[] = [];
    for (const checked of left) {
      await setRight(checked, counters).catch((error: unknown) => {
        if (!(error instanceof Conflict)) throw error;
        conflicts.push(checked.period);
      });
    }
    if (conflicts.length === 0) return;
    await backOff(attempt);
    left = (await findWrong(city, counters)).filter(({ period }) => conflicts.includes(period));
  }
}
