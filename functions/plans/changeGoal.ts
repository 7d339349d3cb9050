import { historyWrite } from '#functions/platform/history.ts';
import { must } from '#functions/platform/must.ts';
import type { ChangeOf } from '#functions/platform/operation.ts';
import { staffRefOf } from '#functions/platform/staff.ts';
import { changedFields, checkVersion } from '#shared/kernel/index.ts';
import { type changeGoal, checkGoal, type Goal } from '#shared/plans/index.ts';
import { openGoalOf } from './openGoal.ts';
import { mustKnowPartners } from './partners.ts';
import { goalWrites, readGoals } from './store.ts';

/** Changes a goal's words and steps. */
export const change: ChangeOf<typeof changeGoal> = async (actor, { params: { participantId, goalId }, body }, deps) => {
  must(checkGoal(body, deps.today));
  const [standing, by] = await Promise.all([readGoals(deps, participantId), staffRefOf(actor, deps), mustKnowPartners(deps, body.steps)]);
  const current = openGoalOf(standing, goalId);
  must(checkVersion(current, body));
  const next: Goal = { ...current, ...body, version: current.version + 1 };
  const fields = changedFields(current, body);
  return {
    writes: [
      ...goalWrites(deps, participantId, next, standing),
      historyWrite(deps.keys.participantHistory, participantId, { by, action: 'changeGoal', fields, before: { ...current } }, deps),
    ],
    answer: { id: goalId, version: next.version },
  };
};
