import { historyWrite } from '#functions/platform/history.ts';
import { must } from '#functions/platform/must.ts';
import type { ChangeOf } from '#functions/platform/operation.ts';
import { staffRefOf } from '#functions/platform/staff.ts';
import { patchVersioned } from '#functions/platform/table/versioned.ts';
import { nextState } from '#shared/kernel/index.ts';
import {
  type Conversation,
  checkConversation,
  countsTowardsMinimum,
  participantLife,
  type recordConversation,
} from '#shared/participants/index.ts';
import { readParticipantCard, readProfile, replaceProfile } from './store.ts';
import { talked } from './talkWanted.ts';

const earliest = (one: string | null, other: string): string => (one !== null && one < other ? one : other);
const later = (one: string | null, other: string): string => (one !== null && one > other ? one : other);

/** Records a conversation in the journal. The first one held takes the participant from admitted to getting to know. */
export const converse: ChangeOf<typeof recordConversation> = async (actor, { params: { participantId }, body }, deps) => {
  must(checkConversation(body, deps.today));
  const [current, card, by] = await Promise.all([
    readProfile(deps, participantId),
    readParticipantCard(deps, participantId),
    staffRefOf(actor, deps),
  ]);
  const conversation: Conversation = { ...body, id: deps.newId(), version: 1, by, recordedAt: deps.now.toISOString() };
  const counts = countsTowardsMinimum(conversation);
  const heldConversations = card.content.heldConversations + (counts ? 1 : 0);
  const state = counts ? nextState(participantLife, current.state, 'converse') : undefined;
  const firstConversationOn = counts ? earliest(current.firstConversationOn, body.on) : current.firstConversationOn;
  const moved = {
    ...(state && { state, stateSince: body.on }),
    ...(firstConversationOn !== current.firstConversationOn && { firstConversationOn }),
  };
  const fields = Object.keys(moved);
  return {
    writes: [
      { create: { ...conversation, ...deps.keys.conversation(participantId, body.on, conversation.id) } },
      patchVersioned(card, {
        heldConversations,
        ...(counts && { lastConversationOn: later(card.content.lastConversationOn, body.on) }),
        ...(state && { state, stateSince: body.on }),
      }),
      ...(counts ? await talked(participantId, body.on, deps) : []),
      ...(fields.length > 0 ? [replaceProfile(deps, { ...current, ...moved, version: current.version + 1 })] : []),
      historyWrite(deps.keys.participantHistory, participantId, { by, action: 'recordConversation', fields }, deps),
    ],
    answer: { id: conversation.id, heldConversations },
  };
};
