import { meetBy, readMeetings } from '#functions/matching/index.ts';
import type { OpenChangeOf } from '#functions/platform/operation.ts';
import { byLinkRefusals, type logMeetingByLink } from '#shared/byLink/index.ts';
import { Refused } from '#shared/kernel/index.ts';
import { BY_LINK } from '#shared/links/index.ts';
import { passToMatch } from './passage.ts';
import { RECEIVED } from './received.ts';

/**
 * Logs a meeting that a volunteer tells of. One that has come before is not logged again, however long the device was without
 * network; another on a day that has one already is asked about, as it may be the same.
 */
export const meet: OpenChangeOf<typeof logMeetingByLink> = async ({ body }, deps) => {
  const { match } = await passToMatch(body.token, 'meetings', deps);
  const { meetingId, meeting, another } = body;
  const logged = await readMeetings(deps, match.participantId, match.id);
  if (logged.some(({ id }) => id === meetingId)) return { writes: [], answer: RECEIVED };
  if (!another && logged.some(({ on }) => on === meeting.on)) throw new Refused(byLinkRefusals.sameDay);
  const { writes } = await meetBy(BY_LINK, { participantId: match.participantId, matchId: match.id, meetingId }, meeting, deps);
  return { writes, answer: RECEIVED };
};
