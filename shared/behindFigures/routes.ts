import { MATCHMAKERS, routesOf } from '#shared/kernel/index.ts';
import { behindRefusals } from './refusals.ts';
import { behind, behindQuestion } from './schema.ts';

const route = routesOf('behindFigures');

export const listBehindFigure = route({
  operationId: 'listBehindFigure',
  method: 'GET',
  path: '/api/figures/people',
  summary: 'Who is behind a number: those the one who asks finds, by name, each logged; how many of it are not shown; how many are gone',
  access: MATCHMAKERS,
  reach: 'found',
  query: behindQuestion,
  response: behind,
  refusals: [behindRefusals.noList, behindRefusals.tooMany],
  examples: {
    response: {
      asOf: '2026-11-21T10:00:00.000Z',
      number: 31,
      people: [{ subject: 'participant', id: '6f1d2c3b-4a5e-4f60-8a7b-9c0d1e2f3a4b', name: 'Anna L.', times: 1 }],
      notShown: 28,
      gone: 2,
    },
  },
});

export const behindFigureRoutes = [listBehindFigure] as const;
