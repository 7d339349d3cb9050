import type { OpenChangeOf } from '#functions/platform/operation.ts';
import { stepBy } from '#functions/volunteers/index.ts';
import type { pauseByLink } from '#shared/byLink/index.ts';
import { BY_LINK } from '#shared/links/index.ts';
import { USUAL_SETTINGS } from '#shared/volunteers/index.ts';
import { pass } from './passage.ts';
import { RECEIVED } from './received.ts';

/** Takes a volunteer's break until a day, or moves the day of one who is on a break. */
export const pause: OpenChangeOf<typeof pauseByLink> = async ({ body: { token, returnOn } }, deps) => {
  const { volunteer } = await pass(token, ['pause'], deps);
  if (volunteer.pausedUntil === returnOn) return { writes: [], answer: RECEIVED };
  const action = volunteer.state === 'paused' ? 'moveReturn' : 'pause';
  const step = { action, on: deps.today, returnOn, version: volunteer.version } as const;
  // a break rests on nothing a city decides, so its settings are not read here
  const { writes } = await stepBy(BY_LINK, volunteer, step, USUAL_SETTINGS, deps);
  return { writes, answer: RECEIVED };
};
