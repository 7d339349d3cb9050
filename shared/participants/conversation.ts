import * as z from 'zod/mini';
import { confided, id, instant, localDate, oneOf, prose, someOf, staffRef, version } from '#shared/kernel/index.ts';
import { CONVERSATION_KINDS, CONVERSATION_OUTCOMES, PRESENT } from './life.ts';

const fields = {
  on: localDate,
  kind: oneOf(CONVERSATION_KINDS),
  outcome: oneOf(CONVERSATION_OUTCOMES),
  /** Minutes it lasted; null when it was not held or nobody looked at the clock. */
  minutes: z.nullable(z.int().check(z.gte(1), z.lte(600))),
  present: someOf(PRESENT),
  note: prose(8000),
};

/** What a counsellor writes after a conversation. */
export const conversationInput = z.strictObject(fields);
export type ConversationInput = z.infer<typeof conversationInput>;

/** A conversation with a participant, in the journal. */
export const conversation = confided('journal', z.strictObject({ id, version, ...fields, by: staffRef, recordedAt: instant }));
export type Conversation = z.infer<typeof conversation>;

/** Held conversations count towards the city's minimum; no-shows and cancellations do not (domain, service 2). */
export const countsTowardsMinimum = ({ outcome }: Pick<Conversation, 'outcome'>): boolean => outcome === 'held';
