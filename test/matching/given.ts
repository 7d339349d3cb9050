import { proposeMatch, stepMatch } from '#shared/matching/index.ts';
import type { LiveCity } from '#test/support/cities.ts';
import { givenAssignment, givenVolunteer } from '#test/support/given.ts';

/** A match as tests speak of it. */
export interface GivenMatch {
  readonly participantId: string;
  readonly assignmentId: string;
  readonly volunteerId: string;
  readonly matchId: string;
  readonly version: number;
}

/** A match that has been proposed, with a volunteer of its own unless one is named. */
export async function givenProposal(city: LiveCity, { volunteerId }: { readonly volunteerId?: string } = {}): Promise<GivenMatch> {
  const { participantId, assignmentId } = await givenAssignment(city);
  const chosen = volunteerId ?? (await givenVolunteer(city)).id;
  const { body } = await city.call(proposeMatch, { params: { participantId }, body: { assignmentId, volunteerId: chosen } });
  return { participantId, assignmentId, volunteerId: chosen, matchId: body.id, version: body.version };
}

/** A match that has started, for the three months from 1 November. */
export async function givenActiveMatch(city: LiveCity, options: { readonly volunteerId?: string } = {}): Promise<GivenMatch> {
  const given = await givenProposal(city, options);
  const params = { participantId: given.participantId, matchId: given.matchId };
  const introduced = await city.call(stepMatch, {
    params,
    body: { action: 'introduce', version: given.version, introductionOn: '2026-11-01' },
  });
  const { body } = await city.call(stepMatch, {
    params,
    body: { action: 'activate', version: introduced.body.version, period: { from: '2026-11-01', to: '2027-02-01' } },
  });
  return { ...given, version: body.version };
}
