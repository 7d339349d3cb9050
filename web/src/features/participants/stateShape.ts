import type { ParticipantState } from '#shared/participants/index.ts';
import type { StateShape } from '#web/ui/StateTag.tsx';

/** The shape beside each state's word. */
export const STATE_SHAPES: Readonly<Record<ParticipantState, StateShape>> = {
  referred: 'open',
  admitted: 'open',
  gettingToKnow: 'half',
  active: 'full',
  paused: 'pause',
  closed: 'done',
  declined: 'done',
};
