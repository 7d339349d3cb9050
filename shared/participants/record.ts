import * as z from 'zod/mini';
import { appointment } from '#shared/appointments/index.ts';
import { consentEvent } from '#shared/consents/index.ts';
import { confided, historyEntry } from '#shared/kernel/index.ts';
import { toldConversation } from './correction.ts';
import { participant, wishes } from './schema.ts';

/** One participant with what stands of them, newest first. */
export const participantRecord = z.strictObject({
  participant,
  wishes: z.nullable(wishes),
  conversations: z.array(toldConversation),
  heldConversations: z.int(),
  /** In the order they come. */
  appointments: z.array(appointment),
  consentHistory: z.array(consentEvent),
  history: confided('journal', z.array(historyEntry)),
});
export type ParticipantRecord = z.infer<typeof participantRecord>;
