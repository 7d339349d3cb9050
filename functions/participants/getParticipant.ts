import type { ReadOf } from '#functions/platform/operation.ts';
import { countsTowardsMinimum, type getParticipant } from '#shared/participants/index.ts';
import { readPerson } from './store.ts';

/** One participant, newest first. */
export const show: ReadOf<typeof getParticipant> = async (_actor, { params: { participantId } }, deps) => {
  const { participant, wishes, conversations, corrections, appointments, consentHistory, history } = await readPerson(deps, participantId);
  return {
    participant,
    wishes,
    conversations: conversations.map((one) => ({
      ...one,
      corrections: corrections.filter(({ conversationId }) => conversationId === one.id),
    })),
    heldConversations: conversations.filter(countsTowardsMinimum).length,
    appointments: [...appointments],
    consentHistory: [...consentHistory],
    history: [...history],
  };
};
