import * as z from 'zod/mini';
import { NATIONAL_ROLES, routesOf } from '#shared/kernel/index.ts';
import { period } from '#shared/reporting/index.ts';
import { nationalFigures } from './schema.ts';

const route = routesOf('national');

export const getNationalFigures = route({
  operationId: 'getNationalFigures',
  method: 'GET',
  path: '/api/national/figures',
  summary: 'The figures of every city that shares them, side by side and in sum, without numbers so small that they give somebody away',
  access: NATIONAL_ROLES,
  query: z.strictObject({ period }),
  response: nationalFigures,
  examples: {
    response: {
      asOf: '2026-11-21T10:00:00.000Z',
      period: '2026-T3',
      threshold: 5,
      cities: [
        { id: 'fredrikstad', name: 'Fredrikstad', cells: { conversationsHeld: null } },
        { id: 'trondheim', name: 'Trondheim', cells: { conversationsHeld: null } },
      ],
      sum: { conversationsHeld: 45 },
    },
  },
});

export const nationalRoutes = [getNationalFigures] as const;
