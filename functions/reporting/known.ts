import { type Cells, cellsOf, FIGURES } from '#shared/reporting/index.ts';

const KNOWN = new Set(FIGURES.flatMap(cellsOf));

/** The cells that figures still have; others may stand there until a recount takes them away. */
export const known = (cells: Cells = {}): Record<string, number> =>
  Object.fromEntries(Object.entries(cells).filter(([cell]) => KNOWN.has(cell)));
