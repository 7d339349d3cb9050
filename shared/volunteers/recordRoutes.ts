import * as z from 'zod/mini';
import { common, id, MATCHMAKERS, version } from '#shared/kernel/index.ts';
import { profile, responsible, volunteerId } from './examples.ts';
import { reassignVolunteers } from './handOver.ts';
import { volunteerRefusals } from './refusals.ts';
import { changed, params, route } from './routeParts.ts';
import { volunteerEdit, volunteerPreparations, volunteerRecord, volunteerStep } from './schema.ts';
import { USUAL_SETTINGS } from './settings.ts';
import { supervisionEdit, supervisionInput } from './supervision.ts';
import { NOTHING_YET } from './wayIn.ts';

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
        earlierApplications: [],
        approvals: [],
        pausedUntil: null,
        responsible,
        wayIn: NOTHING_YET,
        lastSupervisionOn: null,
      },
      allowed: ['interview', 'leave'],
      supervisions: [],
      history: [{ at: '2026-11-02T09:30:00.000Z', by: responsible, action: 'register', fields: [] }],
      settings: USUAL_SETTINGS,
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
  summary: 'Takes a volunteer one step on: interview, references, training, active, pause, back, leave, apply again',
  access: MATCHMAKERS,
  params,
  body: volunteerStep,
  response: changed,
  refusals: [
    common.notFound,
    common.stale,
    volunteerRefusals.stepNotPossible,
    volunteerRefusals.referencesMissing,
    volunteerRefusals.modulesMissing,
    volunteerRefusals.confidentialityMissing,
    volunteerRefusals.roleLimitsMissing,
    volunteerRefusals.certificateMissing,
  ],
  examples: {
    body: { action: 'interview', version: 1, on: '2026-11-09' },
    response: { id: volunteerId, version: 2, state: 'interviewed' },
  },
});

export const prepareVolunteer = route({
  operationId: 'prepareVolunteer',
  method: 'POST',
  path: '/api/volunteers/{volunteerId}/preparations',
  summary: 'Records what was done on the way in: references, training, agreements, a police certificate seen',
  access: MATCHMAKERS,
  params,
  body: volunteerPreparations,
  response: changed,
  refusals: [
    common.notFound,
    common.stale,
    volunteerRefusals.tooLate,
    volunteerRefusals.tooManyReferences,
    volunteerRefusals.gone,
    volunteerRefusals.textChanged,
    volunteerRefusals.noCertificateBasis,
  ],
  examples: {
    body: {
      version: 2,
      done: [{ kind: 'addReference', name: 'Ola Eksempel', relation: 'Tidligere leder', phone: '+4799999904' }],
    },
    response: { id: volunteerId, version: 3, state: 'interviewed' },
  },
});

export const recordSupervision = route({
  operationId: 'recordSupervision',
  method: 'POST',
  path: '/api/supervisions',
  summary: 'Records supervision of one volunteer, or of several at once',
  access: MATCHMAKERS,
  body: supervisionInput,
  status: 201,
  response: z.strictObject({ items: z.array(z.strictObject({ id, version })) }),
  refusals: [common.notFound, volunteerRefusals.hasLeft],
  examples: {
    body: { volunteerIds: [volunteerId], on: '2026-11-20', form: 'talk', minutes: 45, note: 'Trives i rollen.' },
    response: { items: [{ id: volunteerId, version: 9 }] },
  },
});

export const correctSupervision = route({
  operationId: 'correctSupervision',
  method: 'PUT',
  path: '/api/volunteers/{volunteerId}/supervisions/{supervisionId}',
  summary: 'Puts a line of a volunteer’s supervision log right; what stood there before is in the history',
  access: MATCHMAKERS,
  params: z.strictObject({ volunteerId: id, supervisionId: id }),
  body: supervisionEdit,
  response: changed,
  refusals: [common.notFound, common.stale],
  examples: {
    body: { on: '2026-11-19', form: 'talk', minutes: 30, note: 'Trives i rollen.', version: 9 },
    response: { id: volunteerId, version: 10, state: 'active' },
  },
});

export const volunteerRecordRoutes = [
  getVolunteer,
  updateVolunteer,
  stepVolunteer,
  reassignVolunteers,
  prepareVolunteer,
  recordSupervision,
  correctSupervision,
] as const;
