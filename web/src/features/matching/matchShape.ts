import type { MatchCard, MatchState } from '#shared/matching/index.ts';
import type { StateShape } from '#web/ui/StateTag.tsx';

/** The shape beside each state's word. */
export const MATCH_SHAPES: Readonly<Record<MatchState, StateShape>> = {
  proposed: 'open',
  introduction: 'half',
  active: 'full',
  declined: 'done',
  ended: 'done',
};

/** Whether an active match rests because the volunteer does. */
export const isResting = ({ state, volunteerState }: Pick<MatchCard, 'state' | 'volunteerState'>): boolean =>
  state === 'active' && volunteerState === 'paused';
