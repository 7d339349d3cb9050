import type { OpenChangeOf } from '#functions/platform/operation.ts';
import { prepareBy } from '#functions/volunteers/index.ts';
import type { acceptRoleLimits } from '#shared/byLink/index.ts';
import { BY_LINK } from '#shared/links/index.ts';
import { USUAL_SETTINGS } from '#shared/volunteers/index.ts';
import { pass } from './passage.ts';
import { RECEIVED } from './received.ts';

/** Takes down that a volunteer accepts the role's limits; once is enough. */
export const accept: OpenChangeOf<typeof acceptRoleLimits> = async ({ body: { token, textVersion } }, deps) => {
  const { volunteer } = await pass(token, ['roleLimits'], deps);
  if (volunteer.wayIn.roleLimits?.textVersion === textVersion) return { writes: [], answer: RECEIVED };
  const done = [{ kind: 'acceptAgreement' as const, agreement: 'roleLimits' as const, textVersion, on: deps.today }];
  // an agreement rests on nothing a city decides, so its settings are not read here
  const { writes } = prepareBy(BY_LINK, volunteer, done, USUAL_SETTINGS, deps);
  return { writes, answer: RECEIVED };
};
