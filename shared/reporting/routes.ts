import { CASEWORKERS, routesOf } from '#shared/kernel/index.ts';
import { dayRange } from './dayRange.ts';
import { figures, figuresOfDays, monthRange } from './schema.ts';

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

export const getFiguresBetween = route({
  operationId: 'getFiguresBetween',
  method: 'GET',
  path: '/api/figures/between',
  summary: "The city's figures from one day to another: what happened, and how many different people",
  access: CASEWORKERS,
  query: dayRange,
  response: figuresOfDays,
  examples: {
    response: {
      asOf: '2026-11-21T10:00:00.000Z',
      from: '2026-03-15',
      to: '2026-09-14',
      cells: { participantsStarted: 12, 'participantsStarted.phase.during': 7, people: 49 },
    },
  },
});

export const reportingRoutes = [getFigures, getFiguresBetween] as const;
