import { averageCells, FIGURES, type Figure, isMeasured, NOW, type Period, partsOf } from '#shared/reporting/index.ts';
import type { Group } from './disclosure.ts';

/** How a figure's cells hang together. A measure rests on its count. */
function groupOf(figure: Figure): Group {
  if (isMeasured(figure)) {
    const { sum, count } = averageCells(figure.id);
    return { total: count, breakdowns: [], companions: [sum] };
  }
  return { total: figure.id, breakdowns: partsOf(figure).map(({ cells }) => cells), companions: [] };
}

/** The figures told of a period: what stands is told of now, and what happened of every other. */
export const groupsOf = (period: Period): Group[] => FIGURES.filter(({ kind }) => (kind === 'stock') === (period === NOW)).map(groupOf);
