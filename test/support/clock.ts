import { vi } from 'vitest';

/** A Saturday before lunch in Norway, when most tests take place. */
export const NOON = '2026-11-21T10:00:00.000Z';
export const TODAY = '2026-11-21';

/** Sets the date and the time of day, of `Date` alone: what waits still waits as long as it does. */
export const itIs = (instant: string): void => {
  vi.useFakeTimers({ toFake: ['Date'], now: new Date(instant) });
};

/** Lets time pass. Seconds. */
export const pass = (seconds: number): void => {
  vi.setSystemTime(Date.now() + seconds * 1000);
};
