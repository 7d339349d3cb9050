import { historyWrite } from '#functions/platform/history.ts';
import { found, must } from '#functions/platform/must.ts';
import type { ChangeOf } from '#functions/platform/operation.ts';
import { staffRefOf } from '#functions/platform/staff.ts';
import { type Correction, checkCorrection, type recordCorrection } from '#shared/participants/index.ts';
import { readConversation } from './store.ts';

/** Writes down what a participant says against what was written of a conversation. The conversation itself is left as it is. */
export const correct: ChangeOf<typeof recordCorrection> = async (actor, { params: { participantId, conversationId }, body }, deps) => {
  must(checkCorrection(body, deps.today));
  const [conversation, by] = await Promise.all([readConversation(deps, participantId, conversationId), staffRefOf(actor, deps)]);
  const { on: conversationOn } = found(conversation);
  const correction: Correction = { ...body, id: deps.newId(), conversationId, conversationOn, by, recordedAt: deps.now.toISOString() };
  return {
    writes: [
      { create: { ...correction, ...deps.keys.correction(participantId, conversationId, correction.id) } },
      historyWrite(deps.keys.participantHistory, participantId, { by, action: 'recordCorrection' }, deps),
    ],
    answer: { id: correction.id },
  };
};
