import type { ParticipantState } from '#shared/participants/index.ts';
import type { StateShape } from '#web/ui/StateTag.tsx';

/** How full the circle is beside each state's word. */
export const STATE_SHAPES = { admitted: 'open', gettingToKnow: 'half', active: 'full' } as const satisfies Record<ParticipantState, StateShape>;
