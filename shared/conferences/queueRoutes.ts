import * as z from 'zod/mini';
import { CASEWORKERS, common, id, version } from '#shared/kernel/index.ts';
import { example } from './examples.ts';
import { conferenceRefusals as refusals } from './refusals.ts';
import { atTheDoor, caseParams, changed, params, route, writing } from './routeParts.ts';
import { caseEdit, caseInput, caseView, participantCases, proposals } from './schema.ts';

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

export const queueRoutes = [listProposals, addCase, getCase, saveCase, removeCase, listParticipantCases] as const;
