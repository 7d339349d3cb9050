import * as z from 'zod/mini';
import { common, MATCHMAKERS, version } from '#shared/kernel/index.ts';
import { volunteerRefusals } from './refusals.ts';
import { route } from './routeParts.ts';
import { certificatesLeft, USUAL_SETTINGS, volunteerSettings, volunteerSettingsEdit } from './settings.ts';

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

export const volunteerSettingsRoutes = [countCertificates, removeCertificates, getVolunteerSettings, saveVolunteerSettings] as const;
