import type { Disclosed, Table } from '#shared/national/index.ts';

/** A large prime: sums of rows computed modulo it tell the same as exact fractions would, but for a chance of one in billions. */
const PRIME = 2_147_483_647n;

const inverse = (value: bigint): bigint => power(value, PRIME - 2n);

function power(base: bigint, exponent: bigint): bigint {
  let [result, square, left] = [1n, base % PRIME, exponent];
  for (; left > 0n; left >>= 1n) {
    if (left & 1n) result = (result * square) % PRIME;
    square = (square * square) % PRIME;
  }
  return result;
}

type Row = bigint[];

/** Takes multiples of one row from another, so that a column becomes nought there. */
function clear(row: Row, by: Row, column: number): void {
  const factor = row[column] ?? 0n;
  if (factor === 0n) return;
  for (const [index, value] of by.entries()) row[index] = ((row[index] ?? 0n) + (PRIME - factor) * value) % PRIME;
}

/** The equations solved as far as they can be: each row begins with a one that no other row has anything under. */
function reduced(rows: Row[], columns: number): Row[] {
  const solved: Row[] = [];
  const left = [...rows];
  for (let column = 0; column < columns; column += 1) {
    const at = left.findIndex((row) => (row[column] ?? 0n) !== 0n);
    const [pivot] = at < 0 ? [] : left.splice(at, 1);
    if (!pivot) continue;
    const scale = inverse(pivot[column] ?? 1n);
    for (const [index, value] of pivot.entries()) pivot[index] = (value * scale) % PRIME;
    for (const row of [...left, ...solved]) clear(row, pivot, column);
    solved.push(pivot);
  }
  return solved;
}

const SUM = 'sum';

/**
 * What somebody finds out who knows every number that is told and that cities add up to sums and parts to totals: the
 * hidden numbers that follow from that, each as `<city or sum> <cell>`. Solves all equations of the table together.
 */
export function computable({ groups, rows }: Table, told: Disclosed): string[] {
  const toldAt = (row: string, cell: string): number | null =>
    (row === SUM ? told.sum : told.rows.find(({ id }) => id === row)?.cells)?.[cell] ?? null;
  const names = [...rows.map(({ id }) => id), SUM];
  const cellsOf = ({ total, breakdowns, companions }: Table['groups'][number]) => [total, ...breakdowns.flat(), ...companions];
  const unknown = names
    .flatMap((row) => groups.flatMap(cellsOf).map((cell) => ({ row, cell })))
    .filter(({ row, cell }) => toldAt(row, cell) === null);
  const columnOf = new Map(unknown.map(({ row, cell }, index) => [`${row} ${cell}`, index]));
  const equation = (parts: readonly (readonly [string, string])[], whole: readonly [string, string]): Row => {
    const row = unknown.map(() => 0n);
    for (const [[name, cell], sign] of [...parts.map((part) => [part, 1n] as const), [whole, PRIME - 1n] as const]) {
      const column = columnOf.get(`${name} ${cell}`);
      if (column !== undefined) row[column] = sign;
    }
    return row;
  };
  const equations = groups.flatMap((group) => [
    ...cellsOf(group).map((cell) =>
      equation(
        rows.map(({ id }) => [id, cell] as const),
        [SUM, cell],
      ),
    ),
    ...names.flatMap((name) =>
      group.breakdowns.map((parts) =>
        equation(
          parts.map((cell) => [name, cell] as const),
          [name, group.total],
        ),
      ),
    ),
  ]);
  // a number follows from the equations where a solved row holds it alone
  return reduced(equations, unknown.length)
    .filter((row) => row.filter((value) => value !== 0n).length === 1)
    .map((row) => unknown[row.findIndex((value) => value !== 0n)])
    .map((spot) => `${spot?.row} ${spot?.cell}`);
}
