import type { Deps } from '#functions/platform/operation.ts';
import type { Stored } from '#functions/platform/table/cityTable.ts';
import { countersIn } from '#functions/platform/table/counters.ts';
import { shards } from '#functions/platform/table/shards.ts';
import { addDays } from '#shared/kernel/index.ts';
import { addCells, type Cells, type DayRange, FIGURES, isDay, type Period, periodOf, wholeMonthsIn } from '#shared/reporting/index.ts';

type Access = Pick<Deps, 'table' | 'keys'>;

const PEOPLE = FIGURES.filter(({ kind }) => kind === 'people').map(({ id }) => id);

/** Sorts after everything that begins as what stands before it. */
const AFTER_ALL = '~';

const sumOf = (lines: readonly Stored[]): Record<string, number> => {
  const sum: Record<string, number> = {};
  for (const line of lines) addCells(sum, countersIn(line).cells);
  return sum;
};

/** The days of a range that are in none of its whole months, as stretches. */
function edgesOf({ from, to }: DayRange): DayRange[] {
  const months = wholeMonthsIn({ from, to });
  const [first, last] = [months.at(0), months.at(-1)];
  if (first === undefined || last === undefined) return [{ from, to }];
  return [
    { from, to: addDays(first.from, -1) },
    { from: addDays(last.to, 1), to },
  ].filter((edge) => edge.from <= edge.to);
}

/** How many different people a figure names: each once, whatever days they were seen on. */
async function peopleIn(figure: string, { from, to }: DayRange, { table, keys }: Access): Promise<number> {
  const between = [`${figure}|${from}`, `${figure}|${to}|${AFTER_ALL}`] as const;
  const found = await Promise.all(shards.map((shard) => table.query(keys.seen(shard), { between })));
  const namings = found.flatMap(({ items }) => items.map(({ sk }) => sk.split('|')));
  return new Set(namings.flatMap(([, period = '', person = '']) => (isDay(period) ? [person] : []))).size;
}

/** The counters of one period as a whole. */
const linesOf = async (period: Period, { table, keys }: Access): Promise<Stored[]> => {
  const found = await table.get(keys.figuresOf(period));
  return found ? [found] : [];
};

/**
 * What was counted from one day to another, both included: flows, amounts and averages by their cells, and how many
 * different people. Whole months are read as they were counted, with those who have been erased since (0130); days that are
 * in no whole month are counted without them. Different people are counted by their days, and so without those who are
 * erased, but where the range is a period that is counted by itself. What stands now is in no range.
 */
export async function figuresBetween(range: DayRange, access: Access): Promise<Cells> {
  const { table, keys } = access;
  const counted = periodOf(range);
  if (counted !== undefined) return sumOf(await linesOf(counted, access));
  const months = wholeMonthsIn(range);
  const [first, last] = [months.at(0)?.month, months.at(-1)?.month];
  const [days, whole, people] = await Promise.all([
    Promise.all(edgesOf(range).map(({ from, to }) => table.query(keys.days(), { between: [from, to] }))),
    first === undefined || last === undefined ? { items: [] } : table.query(keys.figures(), { between: [first, last] }),
    Promise.all(PEOPLE.map(async (figure) => [figure, await peopleIn(figure, range, access)] as const)),
  ]);
  const inRange = new Set(months.map(({ month }) => month));
  const lines = [...days.flatMap(({ items }) => items), ...whole.items.filter(({ sk }) => inRange.has(sk))];
  return { ...sumOf(lines), ...Object.fromEntries(people) };
}
