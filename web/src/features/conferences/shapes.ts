import type { ConferenceState, Outcome } from '#shared/conferences/index.ts';
import type { StateShape } from '#web/ui/StateTag.tsx';

/** The shape that goes with each state of a meeting. */
export const SHAPES: Readonly<Record<ConferenceState, StateShape>> = {
  planned: 'open',
  underWay: 'half',
  closed: 'done',
  cancelled: 'pause',
};

/** The shape that goes with how a case stands. */
export const OUTCOME_SHAPES: Readonly<Record<Outcome, StateShape>> = { waiting: 'open', again: 'half', finished: 'done' };
