import type { FigureId } from './index.ts';

/** The cell that counts of a figure: its own, or an average's count. */
type CountingCell = FigureId | `${FigureId}.count`;

/** A cell that in no place and no period is more than some others are together. */
export interface Relation {
  readonly cell: CountingCell;
  readonly within: readonly CountingCell[];
}

/**
 * What follows from the definitions between one figure and others, as everybody can read it there: a meeting that was held was planned, and
 * somebody who is seen has been taken in, talked with or met. Whoever publishes figures must reckon with it.
 */
export const RELATIONS: readonly Relation[] = [
  { cell: 'meetingsHeld', within: ['meetingsPlanned'] },
  { cell: 'people', within: ['participantsStarted', 'conversationsHeld', 'meetingsHeld'] },
  { cell: 'daysToFirstConversation.count', within: ['conversationsHeld'] },
  { cell: 'daysToStart.count', within: ['matchesStarted'] },
  { cell: 'matchesStarted', within: ['daysToStart.count'] },
];
