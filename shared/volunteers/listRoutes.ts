import * as z from 'zod/mini';
import { common, imported, importOf, MATCHMAKERS, page, pageOf } from '#shared/kernel/index.ts';
import { card, profile, responsible, volunteerId } from './examples.ts';
import { exportVolunteers } from './exporting.ts';
import { likelyVolunteer, likelyVolunteerInput } from './likely.ts';
import { changed, route } from './routeParts.ts';
import { volunteerCard, volunteerInput } from './schema.ts';

export const listVolunteers = route({
  operationId: 'listVolunteers',
  method: 'GET',
  path: '/api/volunteers',
  summary: 'The volunteers of the city, as cards',
  access: MATCHMAKERS,
  query: page,
  response: pageOf(volunteerCard),
  refusals: [common.cursor],
  examples: { response: { items: [card], nextCursor: null } },
});

export const registerVolunteer = route({
  operationId: 'registerVolunteer',
  method: 'POST',
  path: '/api/volunteers',
  summary: 'Registers somebody who wants to give time',
  access: MATCHMAKERS,
  body: volunteerInput,
  status: 201,
  response: changed,
  examples: { body: { ...profile, isAdult: true }, response: { id: volunteerId, version: 1, state: 'applied' } },
});

export const importVolunteers = route({
  operationId: 'importVolunteers',
  method: 'POST',
  path: '/api/volunteers/imports',
  summary: 'Takes in some rows of a list: each whole or not at all, and each once, with what is wrong with those that were not',
  access: MATCHMAKERS,
  body: importOf(volunteerInput),
  response: imported,
  examples: {
    body: { rows: [{ row: 'a3c1f70d-2b6e-8f8e-a1d5-4e7c6b5a3f02', record: { ...profile, isAdult: true } }] },
    response: { rows: [{ row: 'a3c1f70d-2b6e-8f8e-a1d5-4e7c6b5a3f02', outcome: 'loaded', faults: [] }] },
  },
});

export const findLikelyVolunteers = route({
  operationId: 'findLikelyVolunteers',
  method: 'POST',
  path: '/api/volunteers/likely',
  summary: 'Who among the volunteers may be the one one is about to register',
  access: MATCHMAKERS,
  asks: true,
  body: likelyVolunteerInput,
  response: z.strictObject({ volunteers: z.array(likelyVolunteer) }),
  examples: {
    body: { name: 'Berit Eksempel', phone: '+4799999902', birthYear: 1971 },
    response: {
      volunteers: [
        {
          ...{ id: volunteerId, name: profile.name, state: 'left', pausedUntil: null, responsible },
          because: ['phone', 'name', 'birthYear'],
        },
      ],
    },
  },
});

export const volunteerListRoutes = [listVolunteers, registerVolunteer, importVolunteers, exportVolunteers, findLikelyVolunteers] as const;
