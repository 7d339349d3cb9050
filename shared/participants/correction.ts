import * as z from 'zod/mini';
import {
  confided,
  type Decision,
  id,
  instant,
  type LocalDate,
  localDate,
  notAfter,
  prose,
  staffRef,
  withoutFaults,
} from '#shared/kernel/index.ts';
import { conversation } from './conversation.ts';

const fields = {
  /** The day they said it. */
  on: localDate,
  /** What they mean is wrong or missing, in their own words. */
  words: prose(2000).check(z.minLength(1)),
};

/** What a participant disagrees with in what was written of a conversation. */
export const correctionInput = z.strictObject(fields);
export type CorrectionInput = z.infer<typeof correctionInput>;

/**
 * A correction note, beside what it is about: what was written stays, as somebody did write it, and whoever reads it reads
 * the participant's own view too (GDPR art. 16).
 */
export const correction = confided(
  'journal',
  z.strictObject({ id, conversationId: id, conversationOn: localDate, ...fields, by: staffRef, recordedAt: instant }),
);
export type Correction = z.infer<typeof correction>;

/** A conversation as it is read: with what the participant has said against it, oldest first. */
export const toldConversation = confided('journal', z.strictObject({ ...conversation.shape, corrections: z.array(correction) }));
export type ToldConversation = z.infer<typeof toldConversation>;

/** Whether a correction may be written: what has been said was said today or before. */
export const checkCorrection = ({ on }: CorrectionInput, today: LocalDate): Decision<true> => withoutFaults([notAfter('/on', on, today)]);
