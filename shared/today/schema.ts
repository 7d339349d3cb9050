import * as z from 'zod/mini';
import { confided, id, instant, line, localDate, localTime, oneOf, staffRef } from '#shared/kernel/index.ts';
import { DISCHARGE_KINDS, FOLLOW_UPS } from '#shared/participants/index.ts';
import { putOff } from './snooze.ts';
import { TASKS, URGENCIES } from './tasks.ts';

const about = z.strictObject({ id, name: line() });

/** One line of I dag: what, about whom, and by when. */
export const todayItem = z.strictObject({
  task: oneOf(TASKS),
  urgency: oneOf(URGENCIES),
  due: localDate,
  participant: z.optional(about),
  volunteer: z.optional(about),
  matchId: z.optional(id),
  /** What else there is to do about the same match, and by when: several reasons are one line. */
  also: z.optional(z.array(z.strictObject({ task: oneOf(TASKS), due: localDate }))),
  /** Which appointment it is, and when that day. */
  appointment: z.optional(confided('journal', z.strictObject({ id, at: localTime }))),
  /** What was decided in a meeting with a partner, and where it stands. */
  agreed: z.optional(
    confided('journal', z.strictObject({ taskId: id, conferenceId: id, caseId: z.nullable(id), partnerId: id, text: line(300) })),
  ),
  /** Which meeting with a partner it is. */
  conference: z.optional(confided('partner', z.strictObject({ conferenceId: id, partnerId: id }))),
  /** The colleague whose work it is, where one covers for them. */
  of: z.optional(staffRef),
  /** How it was put off, where it was. */
  snoozed: z.optional(putOff),
  /** Which contact around a discharge it is, and when and what the discharge is. */
  followUp: z.optional(confided('phase', z.strictObject({ step: oneOf(FOLLOW_UPS), kind: oneOf(DISCHARGE_KINDS), on: localDate }))),
});
export type TodayItem = z.infer<typeof todayItem>;

/** What somebody should know of who does whose work. */
export const notice = z.discriminatedUnion('notice', [
  /** Somebody does mine, all of it or so many records. */
  z.strictObject({ notice: z.literal('covered'), coverId: id, by: staffRef, to: localDate, records: z.nullable(z.int()) }),
  /** I do somebody's. */
  z.strictObject({ notice: z.literal('covering'), coverId: id, of: staffRef, to: localDate, records: z.nullable(z.int()) }),
  /** Nobody who works here does this one's: for the unit leader. */
  z.strictObject({ notice: z.literal('left'), member: staffRef, records: z.int() }),
  /** A month's readings of records, `YYYY-MM`, wait to be looked through: for the unit leader. */
  z.strictObject({ notice: z.literal('review'), month: z.string() }),
]);
export type Notice = z.infer<typeof notice>;

/** How much stands on a colleague's list: gathered, by person, so that a unit leader sees where it burns and not hundreds of lines. */
export const memberLoad = z.strictObject({ member: staffRef, now: z.int(), week: z.int() });
export type MemberLoad = z.infer<typeof memberLoad>;

export const todayList = z.strictObject({
  asOf: instant,
  today: localDate,
  items: z.array(todayItem),
  notices: z.array(notice),
  /** Of each colleague, for a unit leader; empty for others. */
  team: z.array(memberLoad),
});
export type TodayList = z.infer<typeof todayList>;
