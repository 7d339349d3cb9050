import { checkInUse, checkRegistered } from '#shared/access/index.ts';
import type { City, LocalDate } from '#shared/kernel/index.ts';
import type { LinkPurpose, LinkRecord } from '#shared/links/index.ts';
import { type Match, OPEN_MATCH_STATES } from '#shared/matching/index.ts';
import { isGone, type ParticipantEntry } from '#shared/participants/index.ts';
import type { Volunteer } from '#shared/volunteers/index.ts';

/** Tries with links that lead nowhere, from one address in an hour: more than anybody makes by mistake. */
export const MOST_TRIES_AN_HOUR = 30;

/** What a token was found to lead to, as all of it stands now. Whatever is not there is undefined. */
export interface Found {
  readonly link: LinkRecord | undefined;
  readonly volunteer: Pick<Volunteer, 'id' | 'state'> | undefined;
  readonly match: Pick<Match, 'id' | 'volunteerId' | 'state' | 'period'> | undefined;
  readonly participant: Pick<ParticipantEntry, 'state' | 'agreesToSharing' | 'agreesToRegistration' | 'restriction'> | undefined;
}

/** When and where a link is used. */
export interface Asked {
  readonly purposes: readonly LinkPurpose[];
  readonly today: LocalDate;
  readonly city: Pick<City, 'kind'>;
}

/** Whether the participant agrees to be told of, and their record is in use: asked at every request. */
const mayBeToldOf = ({ participant }: Found, { city }: Asked): boolean =>
  participant !== undefined &&
  !isGone(participant.state) &&
  participant.agreesToSharing &&
  checkRegistered(participant, city).ok &&
  checkInUse(participant).ok;

/** Whether a match is the volunteer's own, and where a purpose needs it to be. */
function isMatchFor(purpose: LinkPurpose, { match, volunteer }: Found, { today }: Asked): boolean {
  if (!match || match.volunteerId !== volunteer?.id) return false;
  if (purpose === 'answer') return match.state === 'proposed';
  if (purpose === 'brief') return OPEN_MATCH_STATES.includes(match.state);
  return match.state === 'active' && match.period !== null && today <= match.period.to;
}

/** Whether a link leads to what is asked for: of the purpose, not withdrawn, not too old, and with all it rests on. */
export function leadsThere(found: Found, asked: Asked): boolean {
  const { link, volunteer } = found;
  if (!link || !volunteer || volunteer.state === 'left') return false;
  const { purpose, revokedAt, expiresOn } = link;
  if (!asked.purposes.includes(purpose) || revokedAt !== null || asked.today > expiresOn) return false;
  if (purpose === 'roleLimits' || purpose === 'call') return true;
  if (purpose === 'pause') return volunteer.state === 'active' || volunteer.state === 'paused';
  return isMatchFor(purpose, found, asked) && mayBeToldOf(found, asked);
}
