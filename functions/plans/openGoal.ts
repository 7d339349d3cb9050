import { found } from '#functions/platform/must.ts';
import { Refused } from '#shared/kernel/index.ts';
import { type Goal, planRefusals } from '#shared/plans/index.ts';
import type { GoalsToChange } from './store.ts';

/** One of a participant's goals. Refuses as not found where there is none. */
export const goalOf = ({ goals }: GoalsToChange, goalId: string): Goal => found(goals.find(({ id }) => id === goalId));

/** One that is under way. Refuses one that has ended: how it went was said of the steps it had. */
export function openGoalOf(standing: GoalsToChange, goalId: string): Goal {
  const goal = goalOf(standing, goalId);
  if (goal.state !== 'open') throw new Refused(planRefusals.goalNotOpen);
  return goal;
}
