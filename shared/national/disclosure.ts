import type { PrivacyRule } from '#shared/disclosure/index.ts';
import { findBridge, secondWay } from './bridges.ts';
import { type Grid, hide, isHidden, type Line, linesOf, type Spot, shownIn, smallest, valueAt } from './grid.ts';

/** How the cells of one figure hang together. */
export interface Group {
  /** The cell that counts, on which everything else about the figure rests. */
  readonly total: string;
  /** Cells that add up to the total, a list for each breakdown. */
  readonly breakdowns: readonly (readonly string[])[];
  /** Cells told exactly where the total is, such as an average's sum of days. */
  readonly companions: readonly string[];
}

/** Numbers of several cities. A cell that is not there is nought. */
export interface Table {
  readonly groups: readonly Group[];
  readonly rows: readonly { readonly id: string; readonly cells: Readonly<Record<string, number>> }[];
}

/** What may be told: null where a number is hidden. */
export interface Disclosed {
  readonly rows: readonly { readonly id: string; readonly cells: Readonly<Record<string, number | null>> }[];
  readonly sum: Readonly<Record<string, number | null>>;
}

/** What must be hidden besides, for a line's hidden numbers not to be computed from those that are told; undefined where nothing. */
function alsoHidden(grid: Grid, { members, margin }: Line, { threshold }: PrivacyRule): Spot | undefined {
  const hidden = members.filter((spot) => isHidden(grid, spot));
  const shown = members.filter((spot) => !isHidden(grid, spot));
  if (isHidden(grid, margin)) return hidden.length === 0 ? smallest(grid, shown) : undefined;
  if (hidden.length === 0) return undefined;
  // the margin minus what is told is what the hidden ones are together: that may be no small number either
  const together = hidden.reduce((sum, spot) => sum + valueAt(grid, spot), 0);
  if (hidden.length > 1 && together >= threshold) return undefined;
  return smallest(grid, shown) ?? margin;
}

/** Hides what lines give away, line by line, until none does. Answers whether it hid anything. */
function closeLines(grid: Grid, rule: PrivacyRule): boolean {
  let changed = false;
  for (const line of linesOf(grid)) {
    for (let spot = alsoHidden(grid, line, rule); spot; spot = alsoHidden(grid, line, rule)) {
      hide(grid, spot);
      changed = true;
    }
  }
  return changed;
}

/** Hides what several lines give away together. Answers whether it hid anything. */
function closeBridges(grid: Grid): boolean {
  for (const parts of grid.breakdowns) {
    const bridge = findBridge(grid, parts);
    const spot = bridge && (secondWay(grid, parts, bridge) ?? smallest(grid, shownIn(grid)));
    if (spot) {
      hide(grid, spot);
      return true;
    }
  }
  return false;
}

/** Hides small numbers, and then whatever would let one compute them, until nothing does. */
function close(grid: Grid, rule: PrivacyRule): void {
  for (const [row, numbers] of grid.values.entries()) {
    for (const [column, value] of numbers.entries()) if (value < rule.threshold) hide(grid, { row, column });
  }
  while (closeLines(grid, rule) || closeBridges(grid));
}

/** A figure's numbers in rows and columns, the sum of all cities last. */
function gridOf({ total, breakdowns }: Group, rows: Table['rows']): { readonly grid: Grid; readonly columns: readonly string[] } {
  const columns = [total, ...breakdowns.flat()];
  const cities = rows.map(({ cells }) => columns.map((cell) => cells[cell] ?? 0));
  const sum = columns.map((_, column) => cities.reduce((so, numbers) => so + (numbers[column] ?? 0), 0));
  const values = [...cities, sum];
  let next = 1;
  const places = breakdowns.map((parts) => parts.map(() => next++));
  return { grid: { values, hidden: values.map((numbers) => numbers.map(() => false)), breakdowns: places }, columns };
}

/**
 * What may be told of several cities side by side and in sum: no number below the threshold, and none that lets one
 * compute it. A hidden number never stands alone among those that add up to one that is told: the next smallest goes with
 * it, city or part, until the hidden ones are together no small number and no set of sums gives any of them away. Looks at
 * one period at a time.
 */
export function disclose({ groups, rows }: Table, rule: PrivacyRule): Disclosed {
  const told: Record<string, number | null>[] = [...rows, 'sum'].map(() => ({}));
  for (const group of groups) {
    const { grid, columns } = gridOf(group, rows);
    close(grid, rule);
    const sums = group.companions.map((cell) => rows.reduce((sum, { cells }) => sum + (cells[cell] ?? 0), 0));
    for (const [row, cells] of told.entries()) {
      for (const [column, cell] of columns.entries()) {
        cells[cell] = isHidden(grid, { row, column }) ? null : valueAt(grid, { row, column });
      }
      for (const [index, cell] of group.companions.entries()) {
        cells[cell] = cells[group.total] === null ? null : rows[row] ? (rows[row].cells[cell] ?? 0) : (sums[index] ?? 0);
      }
    }
  }
  const sum = told.pop() ?? {};
  return { rows: rows.map(({ id }, row) => ({ id, cells: told[row] ?? {} })), sum };
}
