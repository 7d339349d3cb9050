import * as z from 'zod/mini';
import { id, line, localDate, oneOf } from '#shared/kernel/index.ts';
import { brief, MEETING_OUTCOMES, meetingToLog, period, RHYTHMS } from '#shared/matching/index.ts';

/** Whatever somebody sends for a token: what is none is refused as any other that leads nowhere. */
export const token = z.string().check(z.maxLength(300));

/** What is told of the participant: what they agreed to, and at most the first name. */
const told = z.strictObject({
  firstName: z.nullable(line()),
  title: line(),
  rhythm: oneOf(RHYTHMS),
  text: brief.shape.text,
  agreedOn: localDate,
  version: z.int(),
});
export type Told = z.infer<typeof told>;

/** A meeting that is logged already, so that nobody logs it twice. */
const logged = z.strictObject({ id, on: localDate, outcome: oneOf(MEETING_OUTCOMES), own: z.boolean() });

/** What a link opens, by its purpose. */
export const opened = z.discriminatedUnion('purpose', [
  z.strictObject({ purpose: z.literal('roleLimits'), textVersion: z.int(), accepted: z.boolean() }),
  z.strictObject({ purpose: z.literal('answer'), told, saidYes: z.boolean() }),
  z.strictObject({ purpose: z.literal('brief'), told }),
  z.strictObject({ purpose: z.literal('meetings'), firstName: z.nullable(line()), period, logged: z.array(logged) }),
  z.strictObject({ purpose: z.literal('pause'), pausedUntil: z.nullable(localDate) }),
  z.strictObject({ purpose: z.literal('call') }),
]);
export type Opened = z.infer<typeof opened>;

/** A break until a day. */
export const pauseInput = z.strictObject({ token, returnOn: localDate });

/** A meeting as a volunteer logs it. */
export const meetingByLink = z.strictObject({ token, ...meetingToLog.shape });
export type MeetingByLink = z.infer<typeof meetingByLink>;
