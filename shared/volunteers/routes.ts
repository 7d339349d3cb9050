import * as z from 'zod/mini';
import { common, id, imported, importOf, MATCHMAKERS, page, pageOf, routesOf, version } from '#shared/kernel/index.ts';
import { card, profile, responsible, volunteerId } from './examples.ts';
import { exportVolunteers } from './exporting.ts';
import { reassignVolunteers } from './handOver.ts';
import { likelyVolunteer, likelyVolunteerInput } from './likely.ts';
import { volunteerRefusals } from './refusals.ts';
import {
  volunteerCard,
  volunteerEdit,
  volunteerInput,
  volunteerPreparations,
  volunteerRecord,
  volunteerState,
  volunteerStep,
} from './schema.ts';
import { certificatesLeft, USUAL_SETTINGS, volunteerSettings, volunteerSettingsEdit } from './settings.ts';
import { supervisionEdit, supervisionInput } from './supervision.ts';
import { NOTHING_YET } from './wayIn.ts';

const route = routesOf('volunteers');
const params = z.strictObject({ volunteerId: id });
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

export const countCertificates = route({
  operationId: 'countCertificates',
  method: 'GET',
  path: '/api/volunteer-settings/certificates',
  summary: 'How many dates of police certificates are kept without a basis',
  access: ['unitLeader'],
  response: certificatesLeft,
  examples: { response: { left: 12 } },
});

export const removeCertificates = route({
  operationId: 'removeCertificates',
  method: 'POST',
  path: '/api/volunteer-settings/certificates/removal',
  summary: 'Removes dates of police certificates that are kept without a basis; may be sent again until none is left',
  access: ['unitLeader'],
  body: z.strictObject({}),
  response: certificatesLeft,
  refusals: [volunteerRefusals.certificateBasisStands],
  examples: { body: {}, response: { left: 0 } },
});

export const getVolunteerSettings = route({
  operationId: 'getVolunteerSettings',
  method: 'GET',
  path: '/api/volunteer-settings',
  summary: 'What the city asks of its volunteers: training, police certificate, supervision',
  access: MATCHMAKERS,
  response: volunteerSettings,
  examples: { response: USUAL_SETTINGS },
});

export const saveVolunteerSettings = route({
  operationId: 'saveVolunteerSettings',
  method: 'PUT',
  path: '/api/volunteer-settings',
  summary: 'Decides what the city asks of its volunteers',
  access: ['unitLeader'],
  body: volunteerSettingsEdit,
  response: z.strictObject({ version }),
  refusals: [common.stale],
  examples: {
    body: { modules: [{ name: 'Rollen som tidgiver', required: true }], certificateBasis: null, supervisionDays: 60, version: 0 },
    response: { version: 1 },
  },
});

export const volunteerRoutes = [
  listVolunteers,
  registerVolunteer,
  importVolunteers,
  exportVolunteers,
  findLikelyVolunteers,
  getVolunteer,
  updateVolunteer,
  stepVolunteer,
  reassignVolunteers,
  prepareVolunteer,
  recordSupervision,
  correctSupervision,
  countCertificates,
  removeCertificates,
  getVolunteerSettings,
  saveVolunteerSettings,
] as const;
