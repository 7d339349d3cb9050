import type { LocalDate } from '#shared/kernel/index.ts';

const SECONDS_A_DAY = 24 * 3600;

/** When something kept through a date is to be gone, as the table's engine takes it: epoch seconds, the next midnight. */
export const goneAfter = (lastDay: LocalDate): number => Date.parse(`${lastDay}T00:00:00Z`) / 1000 + SECONDS_A_DAY;
