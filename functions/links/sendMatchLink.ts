import { readBrief, readMatch, volunteerCards } from '#functions/matching/index.ts';
import { readProfile } from '#functions/participants/index.ts';
import { historyWrite } from '#functions/platform/history.ts';
import { must } from '#functions/platform/must.ts';
import type { ChangeOf } from '#functions/platform/operation.ts';
import { staffRefOf } from '#functions/platform/staff.ts';
import { isAllowed } from '#shared/consents/index.ts';
import { checkMatchLink, type sendMatchLink } from '#shared/links/index.ts';
import { checkSharing } from '#shared/matching/index.ts';
import { issued } from './issue.ts';

/** Sends the volunteer of a match a link, while the participant agrees to be told of. */
export const sendForMatch: ChangeOf<typeof sendMatchLink> = async (actor, { params: { participantId, matchId }, body }, deps) => {
  const [match, profile, by] = await Promise.all([
    readMatch(deps, participantId, matchId),
    readProfile(deps, participantId),
    staffRefOf(actor, deps),
  ]);
  const { volunteerId, assignmentId } = match;
  const [brief, volunteers] = await Promise.all([readBrief(deps, participantId, assignmentId), volunteerCards(deps, [volunteerId])]);
  must(checkSharing({ sharingConsent: isAllowed('shareWithVolunteer', profile.consents, deps.city) }));
  const volunteerLeft = (volunteers.get(volunteerId)?.state ?? 'left') === 'left';
  must(checkMatchLink(body.purpose, { match, hasBrief: brief !== undefined, volunteerLeft }));
  const periodTo = match.period?.to ?? null;
  const { id, writes } = await issued({ volunteerId, purpose: body.purpose, matchId, periodTo, by }, deps);
  return {
    writes: [
      ...writes,
      { check: deps.keys.profile(participantId), when: { equals: { version: profile.version } } },
      historyWrite(deps.keys.participantHistory, participantId, { by, action: 'sendLink' }, deps),
    ],
    answer: { id },
  };
};
