import { historyWrite } from '#functions/platform/history.ts';
import { must } from '#functions/platform/must.ts';
import type { ChangeOf } from '#functions/platform/operation.ts';
import { staffRefOf } from '#functions/platform/staff.ts';
import { checkVersion } from '#shared/kernel/index.ts';
import { decideGoal, type Goal, type stepGoal } from '#shared/plans/index.ts';
import { goalOf } from './openGoal.ts';
import { goalWrites, readGoals } from './store.ts';

/** How the action is named in the history, where other records have actions of the same name. */
const TOLD = { achieve: 'achieveGoal', achievePartly: 'partlyAchieveGoal', letGo: 'letGoalGo', reopen: 'reopenGoal' } as const;

/** Tells how a goal went, or takes it up again. */
export const step: ChangeOf<typeof stepGoal> = async (actor, { params: { participantId, goalId }, body }, deps) => {
  const [standing, by] = await Promise.all([readGoals(deps, participantId), staffRefOf(actor, deps)]);
  const current = goalOf(standing, goalId);
  must(checkVersion(current, { version: body.version, state: null }));
  const next: Goal = { ...current, ...must(decideGoal(current, body, deps.today)), version: current.version + 1 };
  return {
    writes: [
      ...goalWrites(deps, participantId, next, standing),
      historyWrite(
        deps.keys.participantHistory,
        participantId,
        { by, action: TOLD[body.action], fields: ['state', 'outcomeWords'], before: { ...current } },
        deps,
      ),
    ],
    answer: { id: goalId, version: next.version },
  };
};
