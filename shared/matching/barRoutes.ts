import * as z from 'zod/mini';
import { common, id, MATCHMAKERS, nothing, routesOf } from '#shared/kernel/index.ts';
import { barInput, toldBar } from './bars.ts';
import { matchId, participantId, responsible, volunteerId } from './examples.ts';

const route = routesOf('matching');
const LEADERS = ['unitLeader'] as const;
const pair = z.strictObject({ participantId: id, volunteerId: id });
const list = z.strictObject({ items: z.array(toldBar) });
const example = {
  items: [
    { participantId, volunteerId, by: responsible, on: '2026-11-10', participantName: 'Anna Eksempel', volunteerName: 'Berit Eksempel' },
  ],
};

export const barPair = route({
  operationId: 'barPair',
  method: 'POST',
  path: '/api/participants/{participantId}/bars',
  summary: 'Says that a participant and a volunteer may not be matched; why is not kept',
  access: MATCHMAKERS,
  // it shows nothing of the record, and may be said from the volunteer's side by whoever hears it
  gate: 'door',
  params: z.strictObject({ participantId: id }),
  body: barInput,
  status: 201,
  response: pair,
  refusals: [common.notFound],
  examples: { body: { volunteerId }, response: { participantId, volunteerId } },
});

export const liftBar = route({
  operationId: 'liftBar',
  method: 'POST',
  path: '/api/participants/{participantId}/bars/{volunteerId}/lift',
  summary: 'Lets a pair be matched again; a match that ended for safety bars them for ever',
  access: LEADERS,
  gate: 'door',
  params: pair,
  body: nothing,
  response: pair,
  refusals: [common.notFound],
  examples: { body: {}, response: { participantId, volunteerId } },
});

export const listParticipantBars = route({
  operationId: 'listParticipantBars',
  method: 'GET',
  path: '/api/participants/{participantId}/bars',
  summary: 'With whom a participant may not be matched',
  access: LEADERS,
  params: z.strictObject({ participantId: id }),
  response: list,
  refusals: [common.notFound],
  audit: { subject: 'participant', param: 'participantId' },
  examples: { response: example },
});

export const listVolunteerBars = route({
  operationId: 'listVolunteerBars',
  method: 'GET',
  path: '/api/volunteers/{volunteerId}/bars',
  summary: 'With whom a volunteer may not be matched',
  access: LEADERS,
  reach: 'found',
  params: z.strictObject({ volunteerId: id }),
  response: list,
  refusals: [common.notFound],
  audit: { subject: 'volunteer', param: 'volunteerId' },
  examples: { response: example },
});

export const closeSafety = route({
  operationId: 'closeSafety',
  method: 'POST',
  path: '/api/participants/{participantId}/matches/{matchId}/safety',
  summary: 'Says that a match that ended for safety has been followed up; it leaves I dag',
  access: LEADERS,
  params: z.strictObject({ participantId: id, matchId: id }),
  // that somebody is safe is seen to whatever has become of a consent
  needsRegistration: false,
  body: nothing,
  response: z.strictObject({ id }),
  refusals: [common.notFound],
  examples: { body: {}, response: { id: matchId } },
});

export const barRoutes = [barPair, liftBar, listParticipantBars, listVolunteerBars, closeSafety] as const;
