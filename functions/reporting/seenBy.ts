import type { Role } from '#shared/kernel/index.ts';
import { type Cells, cellsOf, FIGURES, isKnown, maySee, withoutWeights } from '#shared/reporting/index.ts';

/**
 * The cells of figures that somebody in these roles may see. What is no figure any more is left out too: it may stand there until
 * a recount takes it away.
 */
export function seenBy(roles: readonly Role[]): (cells: Cells | undefined) => Record<string, number> {
  const seen = new Set(FIGURES.filter((figure) => maySee(roles, figure)).flatMap(cellsOf));
  return (cells = {}) => Object.fromEntries(Object.entries(cells).filter(([cell]) => isKnown(cell) && seen.has(withoutWeights(cell))));
}
