import { historyWrite } from '#functions/platform/history.ts';
import { found, must } from '#functions/platform/must.ts';
import type { ChangeOf } from '#functions/platform/operation.ts';
import { staffRefOf } from '#functions/platform/staff.ts';
import { checkVersion } from '#shared/kernel/index.ts';
import { type Assessment, checkAssessment, type correctAssessment } from '#shared/plans/index.ts';
import { assessmentWrites, readAssessments, readOpenParticipant } from './store.ts';

/**
 * Corrects an assessment. Its history says that it was, and not what stood there: assessments are the journal's, and the
 * record's history is not.
 */
export const correct: ChangeOf<typeof correctAssessment> = async (actor, { params: { participantId, assessmentId }, body }, deps) => {
  const [known, by] = await Promise.all([
    readAssessments(deps, participantId),
    staffRefOf(actor, deps),
    readOpenParticipant(deps, participantId),
  ]);
  const current = found(known.find(({ id }) => id === assessmentId));
  must(checkVersion(current, body));
  must(checkAssessment(body, deps.today));
  const next: Assessment = { ...current, ...body, version: current.version + 1 };
  return {
    writes: [
      ...assessmentWrites(deps, participantId, next, known),
      historyWrite(deps.keys.participantHistory, participantId, { by, action: 'correctAssessment' }, deps),
    ],
    answer: { id: assessmentId, version: next.version },
  };
};
