import { historyWrite } from '#functions/platform/history.ts';
import { must } from '#functions/platform/must.ts';
import type { ChangeOf } from '#functions/platform/operation.ts';
import { staffRefOf } from '#functions/platform/staff.ts';
import { checkVersion } from '#shared/kernel/index.ts';
import { type Assessment, checkAssessment, type correctAssessment } from '#shared/plans/index.ts';
import { readAssessment, readOpenParticipant } from './store.ts';

/**
 * Corrects an assessment. Its history says that it was, and not what stood there: assessments are the journal's, and the
 * record's history is not.
 */
export const correct: ChangeOf<typeof correctAssessment> = async (actor, { params: { participantId, assessmentId }, body }, deps) => {
  const [current, by] = await Promise.all([
    readAssessment(deps, participantId, assessmentId),
    staffRefOf(actor, deps),
    readOpenParticipant(deps, participantId),
  ]);
  must(checkVersion(current, body));
  must(checkAssessment(body, deps.today));
  const next: Assessment = { ...current, ...body, version: current.version + 1 };
  return {
    writes: [
      { replace: { ...next, ...deps.keys.assessment(participantId, assessmentId) }, version: current.version },
      historyWrite(deps.keys.participantHistory, participantId, { by, action: 'correctAssessment' }, deps),
    ],
    answer: { id: assessmentId, version: next.version },
  };
};
