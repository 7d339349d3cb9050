import { historyWrite } from '#functions/platform/history.ts';
import { must } from '#functions/platform/must.ts';
import type { ChangeOf } from '#functions/platform/operation.ts';
import { staffRefOf } from '#functions/platform/staff.ts';
import { type Assessment, checkAssessment, type recordAssessment } from '#shared/plans/index.ts';
import { assessmentWrites, readAssessments, readOpenParticipant } from './store.ts';

/** Records how a participant sees their life now. Each time is one of its own, so that a change over time can be seen. */
export const assess: ChangeOf<typeof recordAssessment> = async (actor, { params: { participantId }, body }, deps) => {
  must(checkAssessment(body, deps.today));
  const [by, known] = await Promise.all([
    staffRefOf(actor, deps),
    readAssessments(deps, participantId),
    readOpenParticipant(deps, participantId),
  ]);
  const assessment: Assessment = { ...body, firstScales: [], id: deps.newId(), version: 1, by, recordedAt: deps.now.toISOString() };
  return {
    writes: [
      ...assessmentWrites(deps, participantId, assessment, known),
      historyWrite(deps.keys.participantHistory, participantId, { by, action: 'assess' }, deps),
    ],
    answer: { id: assessment.id, version: 1 },
  };
};
