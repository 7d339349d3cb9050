import { MATCHMAKERS, routesOf } from '#shared/kernel/index.ts';
import { todayList } from './schema.ts';

const route = routesOf('today');

export const getToday = route({
  operationId: 'getToday',
  method: 'GET',
  path: '/api/today',
  summary: "What should be done now: one's own caseload, or everyone's for a unit leader",
  access: MATCHMAKERS,
  response: todayList,
  examples: {
    response: {
      asOf: '2026-11-21T08:00:00.000Z',
      today: '2026-11-21',
      items: [
        {
          task: 'discharge',
          urgency: 'now',
          due: '2026-11-22',
          participant: { id: 'c2b7a8de-0f5b-4d0f-8f8e-6b1f6a0d3c11', name: 'Anna Eksempel' },
        },
      ],
    },
  },
});

export const todayRoutes = [getToday] as const;
