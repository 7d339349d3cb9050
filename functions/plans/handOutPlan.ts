import { historyWrite } from '#functions/platform/history.ts';
import type { ChangeOf } from '#functions/platform/operation.ts';
import { staffRefOf } from '#functions/platform/staff.ts';
import { Refused } from '#shared/kernel/index.ts';
import { type Handout, type handOutPlan, planRefusals } from '#shared/plans/index.ts';
import { partnerNames } from './partners.ts';
import { readPlan } from './store.ts';

/** Makes the plan that is handed out, from what stands now, and keeps it: what somebody was given can be seen afterwards. */
export const handOut: ChangeOf<typeof handOutPlan> = async (actor, { params: { participantId }, body }, deps) => {
  const [{ participant, importantNow, assessments, goals }, by] = await Promise.all([
    readPlan(deps, participantId),
    staffRefOf(actor, deps),
  ]);
  if (participant.state === 'closed') throw new Refused(planRefusals.participantClosed);
  const names = await partnerNames(
    deps,
    goals.flatMap(({ steps }) => steps),
  );
  const [latest] = assessments;
  const handout: Handout = {
    id: deps.newId(),
    language: body.language,
    on: deps.today,
    by,
    preferredName: participant.preferredName,
    importantNow,
    strengths: latest?.strengths ?? '',
    wishes: latest?.wishes ?? '',
    goals: goals.map(({ words, domain, state, steps }) => ({
      words,
      domain,
      state,
      steps: steps.map((one) => ({ ...one, partnerName: one.partnerId ? (names[one.partnerId] ?? null) : null })),
    })),
  };
  return {
    writes: [
      { create: { ...handout, ...deps.keys.handout(participantId, handout.id) } },
      historyWrite(deps.keys.participantHistory, participantId, { by, action: 'handOutPlan' }, deps),
    ],
    answer: { id: handout.id },
  };
};
