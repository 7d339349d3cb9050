import type { Figure } from '../figure.ts';
import { changeFigures } from './changes.ts';
import { matchingFigures } from './matching.ts';
import { participantFigures } from './participants.ts';
import { planFigures } from './plans.ts';
import { togetherFigures } from './together.ts';
import { volunteerFigures } from './volunteers.ts';

export { CHANGE_FIGURES } from './changes.ts';
export * from './relations.ts';

/** Every figure, in the order in which they are told. A new one is one more entry, then a recount. */
export const FIGURES: readonly Figure[] = [
  ...participantFigures,
  ...togetherFigures,
  ...planFigures,
  ...changeFigures,
  ...matchingFigures,
  ...volunteerFigures,
];

/** The ids of the figures there are, for those who ask for one by name. */
export type FigureId = (
  | typeof participantFigures
  | typeof togetherFigures
  | typeof planFigures
  | typeof changeFigures
  | typeof matchingFigures
  | typeof volunteerFigures
)[number]['id'];
