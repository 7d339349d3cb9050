import * as z from 'zod/mini';
import { CASEWORKERS, common, id, version } from '#shared/kernel/index.ts';
import { assignmentId, exampleAssignment, exampleBrief, exampleMatch } from './examples.ts';
import { matchingRefusals } from './refusals.ts';
import { assignmentParams, audit, params, route } from './routeParts.ts';
import { assignmentEdit, assignmentInput, assignmentState, assignmentStep, participantMatching } from './schema.ts';

export const getMatching = route({
  operationId: 'getMatching',
  method: 'GET',
  path: '/api/participants/{participantId}/matching',
  summary: "A participant's assignments and matches, and how far they are from being matched",
  access: CASEWORKERS,
  params,
  response: participantMatching,
  refusals: [common.notFound],
  audit,
  examples: {
    response: {
      participantName: 'Anna Eksempel',
      participantState: 'active',
      readiness: { held: 3, required: 3, overridden: false, sharingConsent: true },
      assignments: [{ id: assignmentId, version: 1, ...exampleAssignment, state: 'matched', createdOn: '2026-11-08' }],
      briefs: [exampleBrief],
      matches: [
        {
          match: exampleMatch,
          volunteerName: 'Berit Eksempel',
          volunteerState: 'active',
          volunteerPausedUntil: null,
          bothHereSince: '2026-11-10',
          meetings: [],
          safetyOpen: false,
          allowed: ['introduce', 'decline'],
        },
      ],
    },
  },
});

export const createAssignment = route({
  operationId: 'createAssignment',
  method: 'POST',
  path: '/api/participants/{participantId}/assignments',
  summary: 'Records what a participant wants a volunteer for',
  access: CASEWORKERS,
  params,
  body: assignmentInput,
  status: 201,
  response: z.strictObject({ id, version }),
  refusals: [common.notFound],
  examples: { body: exampleAssignment, response: { id: assignmentId, version: 1 } },
});

export const updateAssignment = route({
  operationId: 'updateAssignment',
  method: 'PUT',
  path: '/api/participants/{participantId}/assignments/{assignmentId}',
  summary: 'Changes an assignment that waits for a volunteer',
  access: CASEWORKERS,
  params: assignmentParams,
  body: assignmentEdit,
  response: z.strictObject({ id, version }),
  refusals: [common.notFound, common.stale, matchingRefusals.assignmentNotWaiting],
  examples: { body: { ...exampleAssignment, mattersMost: 'time', version: 1 }, response: { id: assignmentId, version: 2 } },
});

export const stepAssignment = route({
  operationId: 'stepAssignment',
  method: 'POST',
  path: '/api/participants/{participantId}/assignments/{assignmentId}/steps',
  summary: 'Takes an assignment back while it waits, or wishes for it again',
  access: CASEWORKERS,
  params: assignmentParams,
  body: assignmentStep,
  response: z.strictObject({ id, version, state: assignmentState }),
  refusals: [common.notFound, common.stale, matchingRefusals.assignmentNotWaiting],
  examples: { body: { action: 'withdraw', version: 1 }, response: { id: assignmentId, version: 2, state: 'withdrawn' } },
});

export const assignmentRoutes = [getMatching, createAssignment, updateAssignment, stepAssignment] as const;
