import * as z from 'zod/mini';
import { CASEWORKERS, common, id, routesOf, version } from '#shared/kernel/index.ts';
import { briefEdit } from './brief.ts';
import { assignmentId } from './examples.ts';
import { matchingRefusals } from './refusals.ts';

const route = routesOf('matching');

export const saveBrief = route({
  operationId: 'saveBrief',
  method: 'PUT',
  path: '/api/participants/{participantId}/assignments/{assignmentId}/brief',
  summary: 'Saves what the participant has agreed that a volunteer is told',
  access: CASEWORKERS,
  params: z.strictObject({ participantId: id, assignmentId: id }),
  body: briefEdit,
  response: z.strictObject({ id, version }),
  refusals: [common.notFound, common.stale, matchingRefusals.sharingConsentMissing],
  examples: {
    body: { version: 0, text: 'Jeg liker å gå tur og prate om fotball.', agreedOn: '2026-11-12', withFirstName: true },
    response: { id: assignmentId, version: 1 },
  },
});

export const briefRoutes = [saveBrief] as const;
