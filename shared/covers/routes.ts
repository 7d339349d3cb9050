import * as z from 'zod/mini';
import { CASEWORKERS, common, id, nothing, routesOf } from '#shared/kernel/index.ts';
import { coverRefusals } from './refusals.ts';
import { coverInput } from './schema.ts';

const route = routesOf('covers');
const coverId = '0c7a1d52-9f55-4a0e-9c39-2f1d0b8f0a77';

export const makeCover = route({
  operationId: 'makeCover',
  method: 'POST',
  path: '/api/covers',
  summary: 'Lets a colleague do somebody’s work for a period, the whole caseload or some of it; nothing is rewritten',
  access: CASEWORKERS,
  body: coverInput,
  status: 201,
  response: z.strictObject({ id }),
  refusals: [
    coverRefusals.cannotStandIn,
    coverRefusals.notYours,
    coverRefusals.tooLong,
    coverRefusals.alreadyCovered,
    coverRefusals.away,
    coverRefusals.tooMany,
  ],
  examples: {
    body: {
      of: '7d0f4a52-5d2b-4c3e-8f37-3f0d0b8f0a10',
      by: '1b5f0c3a-2f0e-4e8e-9d6c-6a1f3f0d0b11',
      from: '2026-11-23',
      to: '2026-11-27',
      only: null,
    },
    response: { id: coverId },
  },
});

export const endCover = route({
  operationId: 'endCover',
  method: 'POST',
  path: '/api/covers/{coverId}/end',
  summary: 'Ends a cover at once: the work is back on the list of the one it belongs to',
  access: CASEWORKERS,
  params: z.strictObject({ coverId: id }),
  body: nothing,
  response: z.strictObject({ id }),
  refusals: [common.notFound, coverRefusals.notYours],
  examples: { body: {}, response: { id: coverId } },
});

export const coverRoutes = [makeCover, endCover] as const;
