import * as z from 'zod/mini';
import { CASEWORKERS, common, id, version } from '#shared/kernel/index.ts';
import { registerParticipant } from '#shared/participants/index.ts';
import { example } from './examples.ts';
import { conferenceRefusals as refusals } from './refusals.ts';
import { atTheDoor, caseParams, changed, params, route } from './routeParts.ts';
import { caseReferral, naming, taskInput, taskStep } from './schema.ts';

export const nameCase = route({
  operationId: 'nameCase',
  method: 'POST',
  path: '/api/conferences/{conferenceId}/cases/{caseId}/name',
  summary: 'Names somebody, once the partner has confirmed that they consent',
  access: CASEWORKERS,
  params: caseParams,
  body: naming,
  response: changed,
  refusals: [common.notFound, common.stale, refusals.notOpen, refusals.registered],
  examples: {
    body: { version: 1, on: '2026-11-24', confirmedBy: 'Ingrid Eksempel', name: 'Jonas Eksempel' },
    response: { id: example.caseId, version: 2 },
  },
});

export const unnameCase = route({
  operationId: 'unnameCase',
  method: 'POST',
  path: '/api/conferences/{conferenceId}/cases/{caseId}/name/withdrawal',
  summary: 'Takes a name away again: the person does not consent after all, or the name was wrong',
  access: CASEWORKERS,
  params: caseParams,
  body: z.strictObject({ version }),
  response: changed,
  refusals: [common.notFound, common.stale, refusals.registered],
  examples: { body: { version: 2 }, response: { id: example.caseId, version: 3 } },
});

export const referCase = route({
  operationId: 'referCase',
  method: 'POST',
  path: '/api/conferences/{conferenceId}/cases/{caseId}/referral',
  summary: 'Registers a named person as referred by the partner; what was written of them follows into their record',
  access: CASEWORKERS,
  params: caseParams,
  body: caseReferral,
  status: 201,
  response: z.strictObject({ id, version }),
  refusals: [common.notFound, ...registerParticipant.refusals, refusals.nameNeeded, refusals.registered],
  examples: { body: { ...example.referral, sharesWithPartner: null }, response: { id: example.participantId, version: 1 } },
});

export const addTask = route({
  operationId: 'addTask',
  method: 'POST',
  path: '/api/conferences/{conferenceId}/tasks',
  summary: 'Makes a decision a task, with an owner and a date',
  access: CASEWORKERS,
  params,
  body: taskInput,
  status: 201,
  response: changed,
  refusals: [...atTheDoor, common.registrationWithdrawn, refusals.notBegun],
  examples: { body: { caseId: example.caseId, ...example.taskInput }, response: { id: example.taskId, version: 1 } },
});

export const stepTask = route({
  operationId: 'stepTask',
  method: 'POST',
  path: '/api/conferences/{conferenceId}/tasks/{taskId}/steps',
  summary: 'Tells that a task is done, that it came to nothing, or that it is to be done after all',
  access: CASEWORKERS,
  params: z.strictObject({ conferenceId: id, taskId: id }),
  body: taskStep,
  response: changed,
  refusals: [common.notFound, common.heldBack, common.stale, refusals.stepNotPossible],
  examples: { body: { action: 'complete', version: 1 }, response: { id: example.taskId, version: 2 } },
});

export const caseRoutes = [nameCase, unnameCase, referCase, addTask, stepTask] as const;
