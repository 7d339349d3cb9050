import { dateIn, daysBetween, type LocalDate } from '#shared/kernel/index.ts';
import { moveDate } from './moveDate.ts';

const HOUR_MS = 60 * 60 * 1000;
const DAY_MS = 24 * HOUR_MS;

let moved = 0;

/** How far this process and all it starts live from the real time, in milliseconds. */
export const clockMovedBy = (): number => moved;

/** The real time, in milliseconds since 1970: what runs beside us and takes no other goes by it. */
export const realNow = (): number => Date.now() - moved;

/**
 * How far to move the clock for it to be a date in Norway: whole days, and an hour more or less where that would miss the date
 * because summer time begins or ends between the two.
 *
 * @param now the real time, in milliseconds since 1970
 */
export function moveTo(date: LocalDate, now: number): number {
  const whole = daysBetween(dateIn(new Date(now)), date) * DAY_MS;
  const fits = [0, -HOUR_MS, HOUR_MS].find((more) => dateIn(new Date(now + whole + more)) === date);
  return whole + (fits ?? 0);
}

/** Makes it a date for this process, from now on; the time of day goes on as it was. */
export function setDate(date: LocalDate): void {
  const by = moveTo(date, realNow());
  moveDate(by - moved);
  moved = by;
}

/** Makes it the real time again. */
export const setRealDate = (): void => setDate(dateIn(new Date(realNow())));
