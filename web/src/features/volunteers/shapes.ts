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

/** The stages before somebody can be matched, in order. */
export const ON_THE_WAY = ['applied', 'interviewed', 'referencesChecked', 'trained'] as const satisfies readonly VolunteerState[];

export const isOnTheWay = (state: VolunteerState): boolean => ON_THE_WAY.some((stage) => stage === state);
