import { CASEWORKERS, common, page, pageOf } from '#shared/kernel/index.ts';
import { participantRefusals } from '#shared/participants/index.ts';
import { example } from './examples.ts';
import { conferenceRefusals as refusals } from './refusals.ts';
import { changed, params, route, writing } from './routeParts.ts';
import { additionInput, conferenceCard, conferenceEdit, conferenceInput, conferenceRecord, conferenceStep, minutesEdit } from './schema.ts';

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

export const meetingRoutes = [
  listConferences,
  planConference,
  getConference,
  editConference,
  stepConference,
  writeMinutes,
  addToMinutes,
] as const;
