import * as z from 'zod/mini';
import { APPOINTMENT_WAYS } from '#shared/appointments/index.ts';
import { addDays, byCode, type LocalDate, localDate, localTime, oneOf, version } from '#shared/kernel/index.ts';
import { CALENDAR_WORDS, type CalendarEvent } from './events.ts';

/** Days that something which is over, or called off, is still told. */
const TOLD_DAYS = 30;

/** An event as a calendar program was told of it last, under a name of its own that leads to nobody. */
export const shownEvent = z.strictObject({
  uid: z.string(),
  what: oneOf(CALENDAR_WORDS),
  on: localDate,
  at: z.nullable(localTime),
  way: z.nullable(oneOf(APPOINTMENT_WAYS)),
  /** How often it has been changed: programs go by it. */
  sequence: z.int(),
  cancelled: z.boolean(),
});
export type ShownEvent = z.infer<typeof shownEvent>;

/** What a member's calendar programs were told last. It holds no id of anybody or anything. */
export const shown = z.strictObject({ version, events: z.array(shownEvent) });

const same = (one: ShownEvent, other: Omit<ShownEvent, 'sequence'>): boolean =>
  one.on === other.on && one.at === other.at && one.way === other.way && one.cancelled === other.cancelled;

/**
 * What calendar programs are told now, from what they were told before: what is moved or put back is the same event changed
 * once more, and what is gone before its day is called off.
 *
 * @param uidOf gives an event its name: the same each time, and different from every other's
 */
export function nextShown(
  before: readonly ShownEvent[],
  events: readonly CalendarEvent[],
  uidOf: (event: CalendarEvent) => string,
  today: LocalDate,
): ShownEvent[] {
  const known = new Map(before.map((one) => [one.uid, one]));
  const standing = events.map((event) => {
    const { what, on, at, way } = event;
    const next = { uid: uidOf(event), what, on, at, way, cancelled: false };
    const was = known.get(next.uid);
    return { ...next, sequence: was ? was.sequence + (same(was, next) ? 0 : 1) : 0 };
  });
  const uids = new Set(standing.map(({ uid }) => uid));
  // what is over is done, whatever was written of it; what was ahead and is gone is called off
  const gone = before
    .filter(({ uid }) => !uids.has(uid))
    .map((one) => (one.cancelled || one.on < today ? one : { ...one, cancelled: true, sequence: one.sequence + 1 }));
  return [...standing, ...gone]
    .filter(({ on }) => addDays(on, TOLD_DAYS) >= today)
    .toSorted((one, other) => byCode(one.on, other.on) || byCode(one.at ?? '', other.at ?? '') || byCode(one.uid, other.uid));
}
