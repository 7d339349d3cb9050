import { averageCells, FIGURES, type Figure, isMeasured, NOW, type Period, partsOf, RELATIONS } from '#shared/reporting/index.ts';
import type { Group } from './disclosure.ts';
import { hasParts } from './plan.ts';

/** How a figure's cells hang together. A measure rests on its count. */
function groupOf(figure: Figure): Group {
  if (isMeasured(figure)) {
    const { sum, count } = averageCells(figure.id);
    return { total: count, breakdowns: [], companions: [sum] };
  }
  return { total: figure.id, breakdowns: partsOf(figure).map(({ cells }) => cells), companions: [] };
}

const isToldOf = ({ kind }: Figure, period: Period): boolean => (kind === 'stock') === (period === NOW);

/** The figures told of a period: what stands is told of now, and what happened of every other. */
export const groupsOf = (period: Period): Group[] => FIGURES.filter((figure) => isToldOf(figure, period)).map(groupOf);

/** A figure as it is published. */
export interface Published extends Group {
  /** Whether months add up to longer periods. Different people do not. */
  readonly addsUp: boolean;
  readonly isStock: boolean;
}

/** Every figure there is, as it is published. */
export const PUBLISHED: readonly Published[] = FIGURES.map((figure) => ({
  ...groupOf(figure),
  addsUp: figure.kind !== 'people',
  isStock: figure.kind === 'stock',
}));

/** The breakdowns a figure is told with in a period. */
export const breakdownsIn = ({ breakdowns }: Published, period: Period): Group['breakdowns'] => (hasParts(period) ? breakdowns : []);

/** Whether a figure is told in a period. */
export const isIn = ({ isStock }: Published, period: Period): boolean => isStock === (period === NOW);

/** The numbers of a figure that say something of how many there are, in a period; none where it is not told of it. */
export const cellsIn = (figure: Published, period: Period): string[] =>
  isIn(figure, period) ? [figure.total, ...breakdownsIn(figure, period).flat()] : [];

/** Figures in sets: what one of a set tells says something of another of it, and of none in another set. */
export function setsOfFigures(): Published[][] {
  const sets = new Map(PUBLISHED.map(({ total }) => [total, new Set([total])]));
  for (const { cell, within } of RELATIONS) {
    const joined = new Set([cell, ...within].flatMap((one) => [...(sets.get(one) ?? [])]));
    for (const one of joined) sets.set(one, joined);
  }
  return [...new Set(sets.values())].map((set) => PUBLISHED.filter(({ total }) => set.has(total)));
}
