import { type Cells, isKnown } from '#shared/reporting/index.ts';

/** The cells that figures still have; others may stand there until a recount takes them away. */
export const known = (cells: Cells = {}): Record<string, number> =>
  Object.fromEntries(Object.entries(cells).filter(([cell]) => isKnown(cell)));
