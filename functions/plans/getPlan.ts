import type { ReadOf } from '#functions/platform/operation.ts';
import { actionsFrom } from '#shared/kernel/index.ts';
import { type getPlan, goalLife } from '#shared/plans/index.ts';
import { partnerNames } from './partners.ts';
import { readPlan } from './store.ts';

/** A participant's plan, with what may be done with each goal. Nothing may where they have left. */
export const show: ReadOf<typeof getPlan> = async (_actor, { params: { participantId } }, deps) => {
  const { participant, importantNow, assessments, goals, handouts } = await readPlan(deps, participantId);
  const closed = participant.state === 'closed';
  return {
    preferredName: participant.preferredName,
    importantNow,
    assessments: [...assessments],
    goals: goals.map((goal) => ({ goal, allowed: closed ? [] : actionsFrom(goalLife, goal.state) })),
    partners: await partnerNames(
      deps,
      goals.flatMap(({ steps }) => steps),
    ),
    handouts: handouts.map(({ id, language, on, by }) => ({ id, language, on, by })),
  };
};
