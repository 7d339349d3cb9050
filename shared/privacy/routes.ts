import * as z from 'zod/mini';
import { CASEWORKERS, common, id, MATCHMAKERS, page, pageOf, routesOf } from '#shared/kernel/index.ts';
import { change, reading as exampleReading } from './examples.ts';
import { privacyRefusals } from './refusals.ts';
import { reading, recordChange } from './schema.ts';

const route = routesOf('privacy');

/** Whose record a route is about, and who works with such records. */
const ofParticipant = {
  access: CASEWORKERS,
  params: z.strictObject({ participantId: id }),
  audit: { subject: 'participant', param: 'participantId' },
} as const;
const ofVolunteer = {
  access: MATCHMAKERS,
  params: z.strictObject({ volunteerId: id }),
  audit: { subject: 'volunteer', param: 'volunteerId' },
} as const;

const changes = {
  method: 'GET' as const,
  response: z.strictObject({ items: z.array(recordChange) }),
  refusals: [common.notFound],
  examples: { response: { items: [change] } },
};

export const listParticipantChanges = route({
  ...changes,
  ...ofParticipant,
  operationId: 'listParticipantChanges',
  path: '/api/participants/{participantId}/changes',
  summary: "Who changed what in a participant's record, with old and new values, newest first",
});

export const listVolunteerChanges = route({
  ...changes,
  ...ofVolunteer,
  operationId: 'listVolunteerChanges',
  path: '/api/volunteers/{volunteerId}/changes',
  summary: "Who changed what in a volunteer's record, with old and new values, newest first",
});

const readings = {
  method: 'GET' as const,
  query: page,
  response: pageOf(reading),
  refusals: [common.notFound, common.cursor, privacyRefusals.notYours],
  examples: { response: { items: [exampleReading], nextCursor: null } },
};

export const listParticipantReadings = route({
  ...readings,
  ...ofParticipant,
  operationId: 'listParticipantReadings',
  path: '/api/participants/{participantId}/readings',
  summary: "Who has read a participant's record, newest first; for the one responsible and the unit leader",
});

export const listVolunteerReadings = route({
  ...readings,
  ...ofVolunteer,
  operationId: 'listVolunteerReadings',
  path: '/api/volunteers/{volunteerId}/readings',
  summary: "Who has read a volunteer's record, newest first; for the one responsible and the unit leader",
});

export const privacyRoutes = [listParticipantChanges, listVolunteerChanges, listParticipantReadings, listVolunteerReadings] as const;
