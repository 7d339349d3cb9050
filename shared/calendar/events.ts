import type { PlannedAppointment } from '#shared/appointments/index.ts';
import type { ComingConference } from '#shared/conferences/index.ts';
import type { LocalDate, LocalTime, Words } from '#shared/kernel/index.ts';
import type { MatchEntry } from '#shared/matching/index.ts';

/** What may stand in a calendar outside the product: what it is, and never with whom or about whom. */
export const CALENDAR_WORDS = {
  appointment: { nb: 'Avtale', nn: 'Avtale', en: 'Appointment' },
  conference: { nb: 'Samarbeidsmøte', nn: 'Samarbeidsmøte', en: 'Meeting with a partner' },
  introduction: { nb: 'Introduksjonsmøte', nn: 'Introduksjonsmøte', en: 'Introductory meeting' },
  review: { nb: 'Gjennomgang', nn: 'Gjennomgang', en: 'Review' },
  periodEnds: { nb: 'Periode går ut', nn: 'Periode går ut', en: 'A period ends' },
} as const satisfies Words;

export type CalendarWord = keyof typeof CALENDAR_WORDS;

/** Something with a date; all day where no time is agreed. */
export interface CalendarEvent {
  /** What it is told apart by; it is hashed before it leaves. */
  readonly about: string;
  readonly what: CalendarWord;
  readonly on: LocalDate;
  readonly at: LocalTime | null;
  /** How one meets; null where that is not said. */
  readonly way: PlannedAppointment['way'] | null;
}

/** What stands of one member's work, of those they follow. */
export interface CalendarFacts {
  readonly appointments: readonly PlannedAppointment[];
  readonly matches: readonly Pick<MatchEntry, 'id' | 'state' | 'introductionOn' | 'period' | 'reviewDue'>[];
  readonly conferences: readonly Pick<ComingConference, 'id' | 'on' | 'staff'>[];
}

const allDay = { at: null, way: null } as const;

function ofMatch({ id, state, introductionOn, period, reviewDue }: CalendarFacts['matches'][number]): CalendarEvent[] {
  if (state === 'introduction' && introductionOn !== null) return [{ about: id, what: 'introduction', on: introductionOn, ...allDay }];
  if (state !== 'active') return [];
  return [
    ...(reviewDue === null ? [] : [{ about: id, what: 'review' as const, on: reviewDue, ...allDay }]),
    ...(period === null ? [] : [{ about: id, what: 'periodEnds' as const, on: period.to, ...allDay }]),
  ];
}

/** What a member of staff has ahead and has had, as far as it is dated: with those they follow, and where they take part. */
export function calendarEvents({ appointments, matches, conferences }: CalendarFacts, staffId: string): CalendarEvent[] {
  return [
    ...appointments
      .filter(({ staffId: met }) => met === staffId)
      .map(({ id, on, at, way }): CalendarEvent => ({ about: id, what: 'appointment', on, at, way })),
    ...matches.flatMap(ofMatch),
    ...conferences
      .filter(({ staff }) => staff.some(({ id }) => id === staffId))
      .map(({ id, on }): CalendarEvent => ({ about: id, what: 'conference', on, ...allDay })),
  ];
}
