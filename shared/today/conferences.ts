import type { ComingConference } from '#shared/conferences/index.ts';
import { daysBetween, type LocalDate } from '#shared/kernel/index.ts';
import type { TodayItem } from './schema.ts';

/** Days ahead that a meeting with a partner comes onto the list: time to go through the queue. */
const NOTICE_DAYS = 3;

/** The meetings with partners that are near, and those that should have been held and that nobody has begun or called off. */
export const partnerMeetings = (planned: readonly ComingConference[], today: LocalDate): Omit<TodayItem, 'urgency'>[] =>
  planned
    .filter(({ on }) => daysBetween(today, on) <= NOTICE_DAYS)
    .map(({ id: conferenceId, partnerId, on }) => ({ task: 'conference', due: on, conference: { conferenceId, partnerId } }));
