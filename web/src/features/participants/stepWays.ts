import type { Participant } from '#shared/participants/index.ts';
import type { StepAction } from './stepForm.ts';

/** The steps open to somebody: the one that leads on, where that is a step, and the others. */
interface StepWays {
  readonly main: StepAction | undefined;
  readonly others: readonly StepAction[];
}

/** What may be done from each state; with those who are under way, a conversation is what leads on. */
export function stepWaysOf({ state }: Pick<Participant, 'state'>): StepWays {
  switch (state) {
    case 'referred':
      return { main: 'admit', others: ['decline'] };
    case 'declined':
      return { main: 'admit', others: [] };
    case 'closed':
      return { main: 'readmit', others: [] };
    case 'paused':
      return { main: 'resume', others: ['pause', 'close'] };
    default:
      return { main: undefined, others: ['pause', 'close'] };
  }
}
