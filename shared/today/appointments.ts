import { daysBetween, type LocalDate } from '#shared/kernel/index.ts';
import type { ParticipantCard } from '#shared/participants/index.ts';
import type { TodayItem } from './schema.ts';

/** Days ahead that an appointment comes onto the list. */
const NOTICE_DAYS = 1;
/** An appointment within so many days is as good as being in touch. */
const SOON_DAYS = 7;

/** What was agreed on: today's and tomorrow's, and those of which nobody has told how they went. */
export const appointments = (
  { id, preferredName, appointments: planned }: ParticipantCard,
  today: LocalDate,
): Omit<TodayItem, 'urgency'>[] =>
  planned
    .filter(({ on }) => daysBetween(today, on) <= NOTICE_DAYS)
    .map((one) => ({
      task: 'appointment',
      due: one.on,
      participant: { id, name: preferredName },
      appointment: { id: one.id, at: one.at },
    }));

/** Whether the next conversation is agreed on, and soon: then nobody needs to be asked for it. */
export const meetsSoon = ({ appointments: planned }: ParticipantCard, today: LocalDate): boolean =>
  planned.some(({ on }) => on >= today && daysBetween(today, on) <= SOON_DAYS);
