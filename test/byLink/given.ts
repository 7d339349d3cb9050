import { listLinks, sendMatchLink, sendVolunteerLink } from '#shared/links/index.ts';
import { saveBrief } from '#shared/matching/index.ts';
import { type GivenMatch, givenActiveMatch, givenProposal } from '#test/matching/given.ts';
import { lineOf } from '#test/messages/outgoing.ts';
import type { LiveCities, LiveCity } from '#test/support/cities.ts';
import { aBrief } from '#test/support/factories/index.ts';

type MatchPurpose = 'answer' | 'brief' | 'meetings';
type VolunteerPurpose = 'roleLimits' | 'pause' | 'call';

/** What a volunteer gets: the token, from the message that came. */
export interface GivenLink {
  readonly token: string;
  readonly linkId: string;
}

/** Sends what is due, and takes the token out of the message that came last, as a phone that opens the link would. */
async function tokenFrom(city: LiveCity, live: LiveCities): Promise<string> {
  const line = lineOf(city, live);
  await line.run();
  const token = line.sent.at(-1)?.text.split('#')[1];
  if (!token) throw new Error('No link was sent');
  return token;
}

/** A link about a match, sent to its volunteer. */
export async function givenMatchLink(city: LiveCity, live: LiveCities, match: GivenMatch, purpose: MatchPurpose): Promise<GivenLink> {
  const { participantId, matchId } = match;
  const { body } = await city.call(sendMatchLink, { params: { participantId, matchId }, body: { purpose } });
  return { token: await tokenFrom(city, live), linkId: body.id };
}

/** A link about a volunteer alone, sent to them. */
export async function givenVolunteerLink(
  city: LiveCity,
  live: LiveCities,
  volunteerId: string,
  purpose: VolunteerPurpose,
): Promise<GivenLink> {
  const { body } = await city.call(sendVolunteerLink, { params: { volunteerId }, body: { purpose } });
  return { token: await tokenFrom(city, live), linkId: body.id };
}

/** What the participant of a match agreed that its volunteer is told. */
export async function givenBrief(city: LiveCity, { participantId, assignmentId }: GivenMatch): Promise<void> {
  await city.call(saveBrief, { params: { participantId, assignmentId }, body: aBrief() });
}

/** A proposal with a brief, and the link by which its volunteer answers. */
export async function givenAsked(city: LiveCity, live: LiveCities): Promise<GivenMatch & GivenLink> {
  const match = await givenProposal(city);
  await givenBrief(city, match);
  return { ...match, ...(await givenMatchLink(city, live, match, 'answer')) };
}

/** A match under way, and the link by which its volunteer logs meetings. */
export async function givenMeeting(city: LiveCity, live: LiveCities): Promise<GivenMatch & GivenLink> {
  const match = await givenActiveMatch(city);
  return { ...match, ...(await givenMatchLink(city, live, match, 'meetings')) };
}

/** How a volunteer's links stand, the latest first. */
export const linksOf = async (city: LiveCity, volunteerId: string) => (await city.call(listLinks, { params: { volunteerId } })).body;
