import { CASEWORKERS, routesOf } from '#shared/kernel/index.ts';
import { figures, monthRange } from './schema.ts';

const route = routesOf('reporting');

export const getFigures = route({
  operationId: 'getFigures',
  method: 'GET',
  path: '/api/figures',
  summary: "The city's figures: what stands now, and what happened in the months asked for",
  access: CASEWORKERS,
  query: monthRange,
  response: figures,
  examples: {
    response: {
      asOf: '2026-11-21T10:00:00.000Z',
      changedAt: '2026-11-21T09:58:12.000Z',
      now: { participantsActive: 42, 'participantsActive.phase.during': 17 },
      periods: [
        { period: '2026', cells: { participantsStarted: 31, people: 58 } },
        { period: '2026-11', cells: { participantsStarted: 3, people: 40 } },
        { period: '2026-H2', cells: { participantsStarted: 14, people: 52 } },
        { period: '2026-T3', cells: { participantsStarted: 9, people: 47 } },
      ],
    },
  },
});

export const reportingRoutes = [getFigures] as const;
