import { munkres } from 'munkres';
import type { Solve } from '#shared/cityPlan/index.ts';

/**
 * The linear assignment problem, by the library `munkres`. It finds the least sum, so worth is turned into cost. Every
 * row must get a column: a board has as many columns for staying without as it has rows.
 */
export const solve: Solve = (worth) => {
  const columns = Array.from({ length: worth.length }, () => -1);
  for (const [row, column] of munkres(worth.map((line) => line.map((value) => -value)))) columns[row] = column;
  if (columns.includes(-1)) throw new Error('The solver left somebody out');
  return columns;
};
