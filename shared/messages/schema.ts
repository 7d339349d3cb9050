import * as z from 'zod/mini';
import { confided, id, instant, oneOf, version } from '#shared/kernel/index.ts';
import { CHANNELS, MESSAGE_OUTCOMES, NOT_SENT } from './words.ts';

/** What a message is about: by ids alone, so that a message that waits says nothing of anybody. */
export const messageAbout = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('appointment'), participantId: id, appointmentId: id }),
  z.strictObject({ kind: z.literal('break'), volunteerId: id }),
]);
export type MessageAbout = z.infer<typeof messageAbout>;

/** A message that waits for its time, or is being sent. */
export const waitingMessage = z.strictObject({
  id,
  version,
  about: messageAbout,
  dueAt: instant,
  /** When somebody began to send it; null until then. Whoever began may have sent it, so nobody else does. */
  claimedAt: z.nullable(instant),
  /** How often sending it has failed, and until when the next try waits. */
  failures: z.int(),
  notBefore: z.nullable(instant),
});
export type WaitingMessage = z.infer<typeof waitingMessage>;

/** What became of a message. It does not say whose it was. */
export const messageOutcome = z.strictObject({
  outcome: oneOf(MESSAGE_OUTCOMES),
  at: instant,
  channel: z.nullable(oneOf(CHANNELS)),
  reason: z.nullable(oneOf(NOT_SENT)),
});
export type MessageOutcome = z.infer<typeof messageOutcome>;

/** That a message is planned about something of somebody's, in their own record. */
export const reminder = z.strictObject({ id, dueAt: instant });
export type Reminder = z.infer<typeof reminder>;

/** A reminder that could not be sent, so that somebody calls instead. */
export const unsent = z.strictObject({ id, about: messageAbout, reason: oneOf(NOT_SENT) });
export type Unsent = z.infer<typeof unsent>;

/** A reminder of an appointment as staff see it: when it is to be sent, and what became of it. */
export const appointmentReminder = confided(
  'journal',
  z.strictObject({ appointmentId: id, dueAt: instant, outcome: z.nullable(messageOutcome) }),
);
export type AppointmentReminder = z.infer<typeof appointmentReminder>;
