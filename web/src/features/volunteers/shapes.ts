import type { VolunteerState } from '#shared/volunteers/index.ts';
import type { StateShape } from '#web/ui/StateTag.tsx';

/** The shape that goes with each stage. */
export const SHAPES: Readonly<Record<VolunteerState, StateShape>> = {
  applied: 'open',
  interviewed: 'half',
  referencesChecked: 'half',
  trained: 'half',
  active: 'full',
  paused: 'pause',
  left: 'done',
};
