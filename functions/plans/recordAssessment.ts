import { historyWrite } from '#functions/platform/history.ts';
import { must } from '#functions/platform/must.ts';
import type { ChangeOf } from '#functions/platform/operation.ts';
import { staffRefOf } from '#functions/platform/staff.ts';
import { type Assessment, checkAssessment, type recordAssessment } from '#shared/plans/index.ts';
import { readOpenParticipant } from './store.ts';

/** Records how a participant sees their life now. Each time is one of its own, so that a change over time can be seen. */
export const assess: ChangeOf<typeof recordAssessment> = async (actor, { params: { participantId }, body }, deps) => {
  must(checkAssessment(body, deps.today));
  const [by] = await Promise.all([staffRefOf(actor, deps), readOpenParticipant(deps, participantId)]);
  const assessment: Assessment = { ...body, id: deps.newId(), version: 1, by, recordedAt: deps.now.toISOString() };
  return {
    writes: [
      { create: { ...assessment, ...deps.keys.assessment(participantId, assessment.id) } },
      historyWrite(deps.keys.participantHistory, participantId, { by, action: 'assess' }, deps),
    ],
    answer: { id: assessment.id, version: 1 },
  };
};
