import ical, { ICalCalendarMethod, ICalEventStatus } from 'ical-generator';
import { APPOINTMENT_WAYS } from '#shared/appointments/index.ts';
import { CALENDAR_WORDS, type ShownEvent } from '#shared/calendar/index.ts';
import { addDays, type Language, momentOf } from '#shared/kernel/index.ts';

/** How long an appointment is taken to last; nobody says. */
const MINUTES = 60;
/** Programs ask again this often, where they heed it. Seconds. */
const EVERY = 30 * 60;

const NAME = 'Avtaler';
const MINUTE_MS = 60_000;
const midnight = (date: string): Date => new Date(`${date}T00:00:00Z`);

/** From and to: moments by Norway's clocks, which every program shows in its own zone, or whole days. */
function timesOf({ on, at }: ShownEvent) {
  if (at === null) return { allDay: true, start: midnight(on), end: midnight(addDays(on, 1)) };
  const start = momentOf(on, at);
  return { start, end: new Date(start.getTime() + MINUTES * MINUTE_MS) };
}

/** Events as a calendar file (RFC 5545): what and when, and how one meets. */
export function written(events: readonly ShownEvent[], language: Language, now: Date): string {
  const calendar = ical({ name: NAME, prodId: { company: 'Avtaler', product: 'Kalender', language: 'NO' }, ttl: EVERY });
  calendar.method(ICalCalendarMethod.PUBLISH);
  calendar.x([{ key: 'X-WR-TIMEZONE', value: 'Europe/Oslo' }]);
  for (const event of events) {
    const { uid, what, way, sequence, cancelled } = event;
    calendar.createEvent({
      ...timesOf(event),
      id: uid,
      sequence,
      stamp: now,
      summary: CALENDAR_WORDS[what][language],
      status: cancelled ? ICalEventStatus.CANCELLED : ICalEventStatus.CONFIRMED,
      ...(way !== null && { location: APPOINTMENT_WAYS[way][language] }),
    });
  }
  return calendar.toString();
}
