import * as z from 'zod/mini';
import { CASEWORKERS, common, id, routesOf, version } from '#shared/kernel/index.ts';
import { appointmentRefusals } from './refusals.ts';
import { appointmentEdit, appointmentInput, appointmentStep } from './schema.ts';

const route = routesOf('appointments');
const params = z.strictObject({ participantId: id });
const ofOne = z.strictObject({ participantId: id, appointmentId: id });
const changed = z.strictObject({ id, version });
const example = { on: '2026-11-26', at: '13:00', way: 'inPerson' as const, place: 'Kafeen på torget', staffId: null };
const appointmentId = '6a1b2c3d-4e5f-4a6b-8c7d-9e0f1a2b3c11';

export const makeAppointment = route({
  operationId: 'makeAppointment',
  method: 'POST',
  path: '/api/participants/{participantId}/appointments',
  summary: 'Agrees on when to meet a participant next',
  access: CASEWORKERS,
  params,
  body: appointmentInput,
  status: 201,
  response: changed,
  refusals: [common.notFound, appointmentRefusals.participantGone, appointmentRefusals.tooMany],
  examples: { body: example, response: { id: appointmentId, version: 1 } },
});

export const changeAppointment = route({
  operationId: 'changeAppointment',
  method: 'PUT',
  path: '/api/participants/{participantId}/appointments/{appointmentId}',
  summary: 'Moves an appointment, or changes where and with whom it is',
  access: CASEWORKERS,
  params: ofOne,
  body: appointmentEdit,
  response: changed,
  refusals: [common.notFound, common.stale, appointmentRefusals.participantGone, appointmentRefusals.notPlanned],
  examples: { body: { ...example, at: '14:30', version: 1 }, response: { id: appointmentId, version: 2 } },
});

export const stepAppointment = route({
  operationId: 'stepAppointment',
  method: 'POST',
  path: '/api/participants/{participantId}/appointments/{appointmentId}/steps',
  summary: 'Tells that an appointment was kept, that the participant did not come, or that it is called off',
  needsRegistration: false,
  access: CASEWORKERS,
  params: ofOne,
  body: appointmentStep,
  response: changed,
  refusals: [common.notFound, common.stale, appointmentRefusals.notPlanned, appointmentRefusals.notYet],
  examples: { body: { action: 'hold', version: 1 }, response: { id: appointmentId, version: 2 } },
});

export const appointmentRoutes = [makeAppointment, changeAppointment, stepAppointment] as const;
