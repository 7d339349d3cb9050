import * as z from 'zod/mini';
import { common, id, MATCHMAKERS, page, pageOf } from '#shared/kernel/index.ts';
import { exampleAssignment, exampleCard, exampleMatchBesideVolunteer } from './examples.ts';
import { exportMatches } from './exporting.ts';
import { route } from './routeParts.ts';
import { matchBesideVolunteer, matchCard } from './schema.ts';

export const listMatches = route({
  operationId: 'listMatches',
  method: 'GET',
  path: '/api/matches',
  summary: 'The matches of the city, as cards',
  access: MATCHMAKERS,
  reach: 'found',
  query: page,
  response: pageOf(matchCard),
  refusals: [common.cursor],
  examples: {
    response: {
      items: [exampleCard],
      nextCursor: null,
    },
  },
});

export const listVolunteerMatches = route({
  operationId: 'listVolunteerMatches',
  method: 'GET',
  path: '/api/volunteers/{volunteerId}/matches',
  summary: "A volunteer's matches, now and before",
  access: MATCHMAKERS,
  reach: 'found',
  params: z.strictObject({ volunteerId: id }),
  response: z.strictObject({
    items: z.array(z.strictObject({ match: matchBesideVolunteer, participantName: z.nullable(z.string()), title: z.string() })),
  }),
  refusals: [common.notFound],
  audit: { subject: 'volunteer', param: 'volunteerId' },
  examples: {
    response: { items: [{ match: exampleMatchBesideVolunteer, participantName: 'Anna Eksempel', title: exampleAssignment.title }] },
  },
});

export const matchListRoutes = [listMatches, exportMatches, listVolunteerMatches] as const;
