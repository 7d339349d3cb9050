import * as z from 'zod/mini';
import { CASEWORKERS, id, nothing, routesOf } from '#shared/kernel/index.ts';
import { todayRefusals } from './refusals.ts';
import { todayList } from './schema.ts';
import { itemKey, snoozeInput } from './snooze.ts';

const route = routesOf('today');
const participant = { id: 'c2b7a8de-0f5b-4d0f-8f8e-6b1f6a0d3c11', name: 'Anna Eksempel' };
const colleague = { id: '7d0f4a52-5d2b-4c3e-8f37-3f0d0b8f0a10', name: 'Kari Eksempel' };
const key = { task: 'discharge' as const, about: participant.id, due: '2026-11-22' };

export const getToday = route({
  operationId: 'getToday',
  method: 'GET',
  path: '/api/today',
  summary: "What should be done now: one's own caseload and those one covers; for a unit leader the team's load too, and a member's list",
  access: CASEWORKERS,
  reach: 'caseload',
  /** Whose list, where a unit leader looks at a colleague's. */
  query: z.strictObject({ member: z.optional(id) }),
  response: todayList,
  examples: {
    response: {
      asOf: '2026-11-21T08:00:00.000Z',
      today: '2026-11-21',
      items: [
        {
          task: 'discharge',
          urgency: 'now',
          due: '2026-11-21',
          participant,
          followUp: { step: 'onTheDay', kind: 'discharge', on: '2026-11-21' },
          of: colleague,
        },
      ],
      notices: [{ notice: 'covering', coverId: '0c7a1d52-9f55-4a0e-9c39-2f1d0b8f0a77', of: colleague, to: '2026-11-27', records: null }],
      team: [],
    },
  },
});

export const snoozeItem = route({
  operationId: 'snoozeItem',
  method: 'POST',
  path: '/api/today/snoozes',
  summary: 'Puts a line off to a day ahead, with why; it comes back by itself',
  access: CASEWORKERS,
  body: snoozeInput,
  response: itemKey,
  refusals: [todayRefusals.gone, todayRefusals.pastDay, todayRefusals.tooFar, todayRefusals.dischargeWaits],
  examples: { body: { ...key, until: '2026-11-23', reason: 'notReached' }, response: key },
});

export const unsnoozeItem = route({
  operationId: 'unsnoozeItem',
  method: 'POST',
  path: '/api/today/snoozes/undo',
  summary: 'Takes a line back that was put off',
  access: CASEWORKERS,
  body: itemKey,
  response: nothing,
  refusals: [todayRefusals.gone],
  examples: { body: key, response: {} },
});

export const todayRoutes = [getToday, snoozeItem, unsnoozeItem] as const;
