import { hashOf } from '#functions/links/index.ts';
import type { Deps } from '#functions/platform/operation.ts';
import { cardContent } from '#functions/platform/table/versioned.ts';
import { byLinkRefusals, leadsThere } from '#shared/byLink/index.ts';
import { Refused } from '#shared/kernel/index.ts';
import { type LinkPurpose, type LinkRecord, linkDoor, linkRecord } from '#shared/links/index.ts';
import { type Match, matchEntry, match as matchSchema } from '#shared/matching/index.ts';
import { type ParticipantEntry, participantEntry } from '#shared/participants/index.ts';
import { type Volunteer, volunteer as volunteerSchema } from '#shared/volunteers/index.ts';
import { countTry, mustNotBeGuessing } from './throttle.ts';

/** What a token has opened, as all of it stands now. */
export interface Passage {
  readonly link: LinkRecord;
  readonly volunteer: Volunteer;
}

/** The same, where the link is about a match. */
export interface MatchPassage extends Passage {
  readonly match: Match;
  readonly participant: ParticipantEntry;
}

interface Found {
  readonly link: LinkRecord | undefined;
  readonly volunteer: Volunteer | undefined;
  readonly match: Match | undefined;
  readonly participant: ParticipantEntry | undefined;
}

/**
 * What stands behind a token. It is looked for in as many steps where there is nothing as where there is: what is asked of
 * the table, and so the time it takes, does not tell how far somebody came.
 */
async function behind(token: string, { table, keys, newId }: Deps): Promise<Found> {
  const stored = await table.get(keys.linkDoor(hashOf(token)));
  const door = stored ? linkDoor.parse(stored.content) : { volunteerId: newId(), linkId: newId(), matchId: null };
  const { volunteerId, linkId, matchId } = door;
  const [link, volunteer, entry] = await Promise.all([
    table.get(keys.link(volunteerId, linkId)),
    table.get(keys.volunteerProfile(volunteerId)),
    table.get(keys.card('match', matchId ?? newId())),
  ]);
  const participantId = entry ? cardContent(entry, matchEntry).participantId : newId();
  const [match, participant] = await Promise.all([
    table.get(keys.match(participantId, matchId ?? newId())),
    table.get(keys.card('participant', participantId)),
  ]);
  return {
    link: link && linkRecord.parse(link.content),
    volunteer: volunteer && volunteerSchema.parse(volunteer.content),
    match: match && matchSchema.parse(match.content),
    participant: participant && cardContent(participant, participantEntry),
  };
}

async function found(token: string, purposes: readonly LinkPurpose[], deps: Deps): Promise<Found & Passage> {
  await mustNotBeGuessing(deps);
  const all = await behind(token, deps);
  const { link, volunteer } = all;
  if (link && volunteer && leadsThere(all, { purposes, today: deps.today, city: deps.city })) return { ...all, link, volunteer };
  await countTry(deps);
  throw new Refused(byLinkRefusals.leadsNowhere);
}

/** Lets somebody through by a token that is good for one of these purposes. Refuses all others alike, and counts them. */
export const pass = (token: string, purposes: readonly LinkPurpose[], deps: Deps): Promise<Passage & Partial<MatchPassage>> =>
  found(token, purposes, deps).then(({ link, volunteer, match, participant }) => ({
    link,
    volunteer,
    ...(match && { match }),
    ...(participant && { participant }),
  }));

/** The same for what is about a match. */
export async function passToMatch(token: string, purpose: LinkPurpose, deps: Deps): Promise<MatchPassage> {
  const { match, participant, ...passage } = await pass(token, [purpose], deps);
  if (!match || !participant) throw new Refused(byLinkRefusals.leadsNowhere);
  return { ...passage, match, participant };
}
