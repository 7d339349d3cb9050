import { meetBy } from '#functions/matching/index.ts';
import type { OpenChangeOf } from '#functions/platform/operation.ts';
import type { logMeetingByLink } from '#shared/byLink/index.ts';
import { BY_LINK } from '#shared/links/index.ts';
import { passToMatch } from './passage.ts';
import { RECEIVED } from './received.ts';

/** Logs a meeting that a volunteer tells of, as staff's are logged. */
export const meet: OpenChangeOf<typeof logMeetingByLink> = async ({ body: { token, ...told } }, deps) => {
  const { match } = await passToMatch(token, 'meetings', deps);
  const { writes } = await meetBy(BY_LINK, { participantId: match.participantId, matchId: match.id }, told, deps);
  return { writes, answer: RECEIVED };
};
