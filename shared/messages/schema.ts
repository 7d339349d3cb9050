import * as z from 'zod/mini';
import { confided, id, instant, localDate, localTime, oneOf, version } from '#shared/kernel/index.ts';
import { CHANNELS, MESSAGE_OUTCOMES, NOT_SENT } from './words.ts';

/** What a message is about: by ids alone, so that a message that waits says nothing of anybody. */
export const messageAbout = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('appointment'), participantId: id, appointmentId: id }),
  z.strictObject({ kind: z.literal('break'), volunteerId: id }),
  /** A volunteer's personal link, made on a day. */
  z.strictObject({ kind: z.literal('link'), volunteerId: id, linkId: id, on: localDate }),
  /** That an appointment somebody was told of is moved or called off; `until` is the day they were told of. */
  z.strictObject({ kind: z.literal('change'), participantId: id, appointmentId: id, until: localDate }),
]);
export type MessageAbout = z.infer<typeof messageAbout>;

/** What is planned in somebody's own record. */
export type PlannedAbout = Exclude<MessageAbout, { readonly kind: 'link' }>;

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

/** A day and a time that somebody was told of. */
const toldTime = z.strictObject({ on: localDate, at: localTime });
export type ToldTime = z.infer<typeof toldTime>;

/** That a message is planned about something of somebody's, in their own record; of a change, when they take it to be. */
export const reminder = z.strictObject({ id, dueAt: instant, toldOf: z.optional(toldTime) });
export type Reminder = z.infer<typeof reminder>;

/** A reminder that could not be sent, so that somebody calls instead. */
export const unsent = z.strictObject({ id, about: messageAbout, reason: oneOf(NOT_SENT) });
export type Unsent = z.infer<typeof unsent>;

/** A message of an appointment as staff see it: what it tells, when it is to be sent, and what became of it. */
export const appointmentReminder = confided(
  'journal',
  z.strictObject({ appointmentId: id, tells: z.enum(['reminder', 'change']), dueAt: instant, outcome: z.nullable(messageOutcome) }),
);
export type AppointmentReminder = z.infer<typeof appointmentReminder>;
