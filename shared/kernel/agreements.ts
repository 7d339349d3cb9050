import { daysBetween, type LocalDate } from './dates.ts';

/** Days ahead that an agreement's end is told: time to meet, and to write a new one. */
const NOTICE_DAYS = 60;

/** Whether an agreement ends soon or has ended; one without an end never does. */
export const isEnding = (to: LocalDate | null | undefined, today: LocalDate): to is LocalDate =>
  to !== null && to !== undefined && daysBetween(today, to) <= NOTICE_DAYS;
