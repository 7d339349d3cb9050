import * as z from 'zod/mini';
import { CASEWORKERS, common, id, page, pageOf, routesOf, version } from '#shared/kernel/index.ts';
import { participantRefusals, registerParticipant } from '#shared/participants/index.ts';
import { example } from './examples.ts';
import { conferenceRefusals as refusals } from './refusals.ts';
import {
  additionInput,
  caseEdit,
  caseInput,
  caseReferral,
  caseView,
  conferenceCard,
  conferenceEdit,
  conferenceInput,
  conferenceRecord,
  conferenceStep,
  minutesEdit,
  naming,
  participantCases,
  proposals,
  taskInput,
  taskStep,
} from './schema.ts';

const route = routesOf('conferences');
const params = z.strictObject({ conferenceId: id });
const caseParams = z.strictObject({ conferenceId: id, caseId: id });
const changed = z.strictObject({ id, version });
/** What may be refused wherever one participant of the queue is opened. */
const atTheDoor = [common.notFound, common.heldBack, refusals.sharingNeeded];
const writing = [...atTheDoor, common.stale, common.registrationWithdrawn];

export const listConferences = route({
  operationId: 'listConferences',
  method: 'GET',
  path: '/api/conferences',
  summary: 'The meetings with partners, as cards',
  access: CASEWORKERS,
  query: page,
  response: pageOf(conferenceCard),
  refusals: [common.cursor],
  examples: { response: { items: [example.card], nextCursor: null } },
});

export const planConference = route({
  operationId: 'planConference',
  method: 'POST',
  path: '/api/conferences',
  summary: 'Plans a meeting with a partner',
  access: CASEWORKERS,
  body: conferenceInput,
  status: 201,
  response: changed,
  refusals: [participantRefusals.partnerUnknown],
  examples: {
    body: example.input,
    response: { id: example.conferenceId, version: 1 },
  },
});

export const getConference = route({
  operationId: 'getConference',
  method: 'GET',
  path: '/api/conferences/{conferenceId}',
  summary: 'A meeting with its queue; what is written of a participant stands with each case',
  access: CASEWORKERS,
  reach: 'door',
  params,
  response: conferenceRecord,
  refusals: [common.notFound],
  examples: {
    response: {
      conference: example.conference,
      allowed: ['close'],
      queue: [{ id: example.caseId, version: 2, ...example.who, told: example.told, outcome: 'again', lacksSharing: false }],
      tasks: [],
      history: [{ at: '2026-11-20T09:30:00.000Z', by: example.conference.calledBy, action: 'plan', fields: [] }],
    },
  },
});

export const editConference = route({
  operationId: 'editConference',
  method: 'PUT',
  path: '/api/conferences/{conferenceId}',
  summary: 'Changes when and where a meeting is, and who takes part',
  access: CASEWORKERS,
  params,
  body: conferenceEdit,
  response: changed,
  refusals: [common.notFound, common.stale, refusals.notOpen],
  examples: {
    body: example.edit,
    response: { id: example.conferenceId, version: 2 },
  },
});

export const stepConference = route({
  operationId: 'stepConference',
  method: 'POST',
  path: '/api/conferences/{conferenceId}/steps',
  summary: 'Begins a meeting, closes its minutes, cancels it or puts it up again',
  access: CASEWORKERS,
  params,
  body: conferenceStep,
  response: changed,
  refusals: [common.notFound, common.stale, refusals.stepNotPossible],
  examples: { body: { action: 'begin', version: 1 }, response: { id: example.conferenceId, version: 2 } },
});

export const writeMinutes = route({
  operationId: 'writeMinutes',
  method: 'PUT',
  path: '/api/conferences/{conferenceId}/minutes',
  summary: 'Writes the minutes of the meeting as a whole, while it is under way',
  access: CASEWORKERS,
  params,
  body: minutesEdit,
  response: changed,
  refusals: [common.notFound, common.stale, refusals.notBegun],
  examples: { body: { account: 'Neste møte 8. desember.', version: 2 }, response: { id: example.conferenceId, version: 3 } },
});

export const addToMinutes = route({
  operationId: 'addToMinutes',
  method: 'POST',
  path: '/api/conferences/{conferenceId}/additions',
  summary: 'Adds to minutes that are closed, of the meeting or of a case',
  access: CASEWORKERS,
  params,
  body: additionInput,
  response: changed,
  refusals: [...writing, refusals.notClosed],
  examples: {
    body: { caseId: null, version: 4, text: 'Sigrid var også med.' },
    response: { id: example.conferenceId, version: 5 },
  },
});

export const listProposals = route({
  operationId: 'listProposals',
  method: 'GET',
  path: '/api/conferences/{conferenceId}/proposals',
  summary: 'Cases that earlier meetings with the same partner did not finish',
  access: CASEWORKERS,
  reach: 'door',
  params,
  response: proposals,
  refusals: [common.notFound],
  examples: {
    response: {
      items: [
        {
          conferenceId: example.conferenceId,
          caseId: example.caseId,
          on: example.conference.on,
          ...example.who,
          told: example.told,
          outcome: 'again',
        },
      ],
    },
  },
});

export const addCase = route({
  operationId: 'addCase',
  method: 'POST',
  path: '/api/conferences/{conferenceId}/cases',
  summary: 'Puts somebody in the queue: a participant who agrees to it, somebody without a name, or a case from an earlier meeting',
  access: CASEWORKERS,
  params,
  body: caseInput,
  status: 201,
  response: changed,
  refusals: [...writing, refusals.notOpen, refusals.alreadyQueued, refusals.queueFull],
  examples: { body: { kind: 'anonymous', told: example.told }, response: { id: example.caseId, version: 1 } },
});

export const getCase = route({
  operationId: 'getCase',
  method: 'GET',
  path: '/api/conferences/{conferenceId}/cases/{caseId}',
  summary: 'One case with its minutes and tasks; a participant’s is logged as a reading of their record',
  access: CASEWORKERS,
  reach: 'door',
  params: caseParams,
  response: caseView,
  refusals: atTheDoor,
  examples: { response: { case: example.case, ...example.who, tasks: [example.task] } },
});

export const saveCase = route({
  operationId: 'saveCase',
  method: 'PUT',
  path: '/api/conferences/{conferenceId}/cases/{caseId}',
  summary: 'Writes the minutes of a case and how it goes on',
  access: CASEWORKERS,
  params: caseParams,
  body: caseEdit,
  response: changed,
  refusals: [...writing, refusals.notBegun, refusals.registered],
  examples: {
    body: { version: 1, account: example.case.account, outcome: 'again' },
    response: { id: example.caseId, version: 2 },
  },
});

export const removeCase = route({
  operationId: 'removeCase',
  method: 'POST',
  path: '/api/conferences/{conferenceId}/cases/{caseId}/removal',
  summary: 'Takes somebody out of the queue of whom nothing was written',
  access: CASEWORKERS,
  params: caseParams,
  body: z.strictObject({ version }),
  response: z.strictObject({}),
  refusals: [common.notFound, common.heldBack, common.stale, refusals.notOpen, refusals.writtenOn],
  examples: { body: { version: 1 }, response: {} },
});

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

export const listParticipantCases = route({
  operationId: 'listParticipantCases',
  method: 'GET',
  path: '/api/participants/{participantId}/conference-cases',
  summary: 'What was written of a participant in meetings with partners, newest first',
  access: CASEWORKERS,
  params: z.strictObject({ participantId: id }),
  response: participantCases,
  refusals: [common.notFound],
  audit: { subject: 'participant', param: 'participantId' },
  examples: {
    response: {
      items: [{ case: { ...example.case, participantId: example.participantId, number: null, told: '' }, tasks: [] }],
    },
  },
});

export const conferenceRoutes = [
  listConferences,
  planConference,
  getConference,
  editConference,
  stepConference,
  writeMinutes,
  addToMinutes,
  listProposals,
  addCase,
  getCase,
  saveCase,
  removeCase,
  nameCase,
  unnameCase,
  referCase,
  addTask,
  stepTask,
  listParticipantCases,
] as const;
