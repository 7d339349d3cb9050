import * as z from 'zod/mini';
import { common, id, imported, importOf, MATCHMAKERS, page, pageOf, routesOf, version } from '#shared/kernel/index.ts';
import { reassignVolunteers } from './handOver.ts';
import { volunteerRefusals } from './refusals.ts';
import { volunteerCard, volunteerEdit, volunteerInput, volunteerRecord, volunteerState, volunteerStep } from './schema.ts';

const route = routesOf('volunteers');
const params = z.strictObject({ volunteerId: id });
const volunteerId = '5a1f5b0e-6a7c-4a52-9f7c-2d9a4b1c0a21';
const responsible = { id: '7d0f4a52-5d2b-4c3e-8f37-3f0d0b8f0a10', name: 'Kari Eksempel' };
const profile = {
  name: 'Berit Eksempel',
  birthYear: 1971,
  gender: 'woman' as const,
  phone: '+4799999902',
  languages: ['no' as const],
  interests: ['walking' as const, 'music' as const],
  dislikes: [],
  skills: ['walking' as const],
  communicationStyle: 'calm' as const,
  areas: ['midtbyen'],
  week: [{ day: 3, from: 17, to: 20 }],
  capacity: 1,
  ownExperience: null,
  note: '',
};
const card = {
  id: volunteerId,
  name: profile.name,
  state: 'applied' as const,
  stateSince: '2026-11-02',
  pausedUntil: null,
  responsible,
  areas: ['midtbyen'],
  capacity: 1,
};
const changed = z.strictObject({ id, version, state: volunteerState });

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

export const getVolunteer = route({
  operationId: 'getVolunteer',
  method: 'GET',
  path: '/api/volunteers/{volunteerId}',
  summary: 'One volunteer, with history and the steps that may come next',
  access: MATCHMAKERS,
  params,
  response: volunteerRecord,
  refusals: [common.notFound],
  audit: { subject: 'volunteer', param: 'volunteerId' },
  examples: {
    response: {
      volunteer: {
        id: volunteerId,
        version: 1,
        ...profile,
        state: 'applied',
        stateSince: '2026-11-02',
        appliedOn: '2026-11-02',
        pausedUntil: null,
        responsible,
      },
      allowed: ['interview', 'leave'],
      history: [{ at: '2026-11-02T09:30:00.000Z', by: responsible, action: 'register', fields: [] }],
    },
  },
});

export const updateVolunteer = route({
  operationId: 'updateVolunteer',
  method: 'PUT',
  path: '/api/volunteers/{volunteerId}',
  summary: "Changes a volunteer's profile",
  access: MATCHMAKERS,
  params,
  body: volunteerEdit,
  response: changed,
  refusals: [common.notFound, common.stale],
  examples: { body: { ...profile, version: 1 }, response: { id: volunteerId, version: 2, state: 'applied' } },
});

export const stepVolunteer = route({
  operationId: 'stepVolunteer',
  method: 'POST',
  path: '/api/volunteers/{volunteerId}/steps',
  summary: 'Takes a volunteer one step on: interview, references, training, active, pause, back, leave',
  access: MATCHMAKERS,
  params,
  body: volunteerStep,
  response: changed,
  refusals: [common.notFound, common.stale, volunteerRefusals.stepNotPossible, volunteerRefusals.returnDateNeeded],
  examples: {
    body: { action: 'interview', version: 1, on: '2026-11-09' },
    response: { id: volunteerId, version: 2, state: 'interviewed' },
  },
});

export const volunteerRoutes = [
  listVolunteers,
  registerVolunteer,
  importVolunteers,
  getVolunteer,
  updateVolunteer,
  stepVolunteer,
  reassignVolunteers,
] as const;
