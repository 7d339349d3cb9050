import * as z from 'zod/mini';
import { CASEWORKERS, common, id, routesOf } from '#shared/kernel/index.ts';
import { mergingRefusals } from './refusals.ts';
import { mergeInput, toldMerge } from './schema.ts';

const route = routesOf('merging');
const params = z.strictObject({ participantId: id });
const progress = z.strictObject({ id, done: z.boolean() });
const LEADERS = ['unitLeader'] as const;
const kept = 'c2b7a8de-0f5b-4d0f-8f8e-6b1f6a0d3c11';
const otherId = '6f2d1c0b-9a8e-4d7c-8b6a-5f4e3d2c1b0a';
const by = { id: '7d0f4a52-5d2b-4c3e-8f37-3f0d0b8f0a10', name: 'Kari Eksempel' };
const reason = 'Registrert to ganger, først under kallenavnet.';

export const mergeParticipants = route({
  operationId: 'mergeParticipants',
  method: 'POST',
  path: '/api/participants/{participantId}/merges',
  summary: 'Makes two records of one person one: this is kept, and the other leads to it from now on; cannot be undone',
  access: LEADERS,
  params,
  body: mergeInput,
  status: 201,
  response: progress,
  refusals: [common.notFound, common.stale, mergingRefusals.sameRecord, mergingRefusals.keepTheOther, mergingRefusals.matchInTheWay],
  examples: {
    body: { version: 4, otherId, otherVersion: 2, fromOther: ['phone'], reason },
    response: { id: otherId, done: false },
  },
});

export const continueMerge = route({
  operationId: 'continueMerge',
  method: 'POST',
  path: '/api/participants/{participantId}/merges/moves',
  summary: 'Moves what is left of a merged record to the one that was kept; asked again until all is moved',
  access: LEADERS,
  params,
  body: z.strictObject({ otherId: id }),
  response: progress,
  // the stricter consent stands at once, and what was written must not be left behind for that
  needsRegistration: false,
  refusals: [common.notFound],
  examples: { body: { otherId }, response: { id: otherId, done: true } },
});

export const listMerges = route({
  operationId: 'listMerges',
  method: 'GET',
  path: '/api/participants/{participantId}/merges',
  summary: 'The records that were merged into this one: when, by whom, why, and whether all has been moved',
  access: CASEWORKERS,
  params,
  response: z.strictObject({ items: z.array(toldMerge) }),
  refusals: [common.notFound],
  audit: { subject: 'participant', param: 'participantId' },
  examples: {
    response: { items: [{ otherId, otherName: 'Anna E.', at: '2026-11-22T09:30:00.000Z', by, reason, done: true }] },
  },
});

export const findMerged = route({
  operationId: 'findMerged',
  method: 'GET',
  path: '/api/merged-participants/{mergedId}',
  summary: 'The record that one was merged into, for whoever follows an old address',
  access: CASEWORKERS,
  params: z.strictObject({ mergedId: id }),
  response: z.strictObject({ keptId: id }),
  refusals: [common.notFound],
  examples: { response: { keptId: kept } },
});

export const mergingRoutes = [mergeParticipants, continueMerge, listMerges, findMerged] as const;
