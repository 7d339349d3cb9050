import { historyWrite } from '#functions/platform/history.ts';
import { must } from '#functions/platform/must.ts';
import type { ChangeOf } from '#functions/platform/operation.ts';
import { staffRefOf } from '#functions/platform/staff.ts';
import { checkGoal, type Goal, goalLife, type setGoal } from '#shared/plans/index.ts';
import { mustKnowPartners } from './partners.ts';
import { goalWrites, readGoals } from './store.ts';

/** Sets a goal of the participant's own. */
export const aim: ChangeOf<typeof setGoal> = async (actor, { params: { participantId }, body }, deps) => {
  must(checkGoal(body, deps.today));
  const [standing, by] = await Promise.all([readGoals(deps, participantId), staffRefOf(actor, deps), mustKnowPartners(deps, body.steps)]);
  const goal: Goal = {
    ...body,
    id: deps.newId(),
    version: 1,
    state: goalLife.initial,
    stateSince: deps.today,
    outcomeWords: '',
    createdOn: deps.today,
  };
  return {
    writes: [
      ...goalWrites(deps, participantId, goal, standing),
      historyWrite(deps.keys.participantHistory, participantId, { by, action: 'setGoal' }, deps),
    ],
    answer: { id: goal.id, version: 1 },
  };
};
