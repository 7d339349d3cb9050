import { getParticipant, listParticipants, recordCorrection } from '#shared/participants/index.ts';
import type { Office } from '../office.ts';

/** One participant disagrees with what was written of their latest conversation. */
export async function disagreeOnce({ today, call }: Office): Promise<void> {
  const { items } = await call('veileder', listParticipants);
  const talkedWith = items.find(({ state, heldConversations }) => state === 'active' && heldConversations > 0);
  if (!talkedWith) return;
  const participantId = talkedWith.id;
  const [latest] = (await call('veileder', getParticipant, { params: { participantId } })).conversations;
  if (!latest) return;
  const body = { on: today, words: 'Jeg sa at jeg vil flytte, ikke at jeg må. Det haster ikke.' };
  await call('veileder', recordCorrection, { params: { participantId, conversationId: latest.id }, body });
}
