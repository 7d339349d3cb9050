import type { Schedule } from './schedules.ts';

const MINUTE_MS = 60_000;

/**
 * Calls functions when their time comes, to the minute. What falls due while the machine sleeps is not made up for.
 *
 * @param log told of calls that fail
 * @returns a function that stops the clock
 */
export function startClock(schedules: readonly Schedule[], log: (line: string) => void): () => Promise<void> {
  const call = async ({ handler, permitted, place, event }: Schedule, minute: Date): Promise<void> => {
    if (!permitted) return log(`${place} may not call ${handler.name}: the function's permission is missing.`);
    const { ok, payload } = await handler.invoke(event(minute));
    if (!ok) log(`${handler.name} failed when ${place} called it: ${payload}`);
  };
  let timer: NodeJS.Timeout;
  const waitForNext = (): void => {
    const next = new Date((Math.floor(Date.now() / MINUTE_MS) + 1) * MINUTE_MS);
    timer = setTimeout(() => {
      for (const schedule of schedules) if (schedule.expression.isDue(next)) void call(schedule, next);
      waitForNext();
    }, next.getTime() - Date.now());
  };
  waitForNext();
  return async () => clearTimeout(timer);
}
