import { historyWrite } from '#functions/platform/history.ts';
import { found, must } from '#functions/platform/must.ts';
import type { ChangeOf } from '#functions/platform/operation.ts';
import { staffRefOf } from '#functions/platform/staff.ts';
import { checkVersion, notAfter, withoutFaults } from '#shared/kernel/index.ts';
import { type Goal, type tickStep, withTick } from '#shared/plans/index.ts';
import { openGoalOf } from './openGoal.ts';
import { goalWrites, readGoals } from './store.ts';

/** Tells that a step is taken, or that it is not after all. */
export const tick: ChangeOf<typeof tickStep> = async (actor, { params: { participantId, goalId, stepId }, body }, deps) => {
  must(withoutFaults([body.doneOn ? notAfter('/doneOn', body.doneOn, deps.today) : undefined]));
  const [standing, by] = await Promise.all([readGoals(deps, participantId), staffRefOf(actor, deps)]);
  const current = openGoalOf(standing, goalId);
  const steps = found(withTick(current.steps, stepId, body.doneOn));
  must(checkVersion(current, { version: body.version, steps }));
  const next: Goal = { ...current, steps, version: current.version + 1 };
  return {
    writes: [
      ...goalWrites(deps, participantId, next, standing),
      historyWrite(deps.keys.participantHistory, participantId, { by, action: body.doneOn ? 'takeStep' : 'untakeStep' }, deps),
    ],
    answer: { id: goalId, version: next.version },
  };
};
