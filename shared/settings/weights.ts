import * as z from 'zod/mini';
import { allow, common, type Decision, defineRefusals, refuse, routesOf } from '#shared/kernel/index.ts';
import { ALL_POINTS, DEFAULT_WEIGHTS, decidedWeights, sumOfPoints, type Weights, weightPoints } from '#shared/matching/index.ts';

const route = routesOf('settings');
const LEADERS = ['unitLeader'] as const;

export const weightsRefusals = defineRefusals('settings', {
  weightsNotHundred: {
    status: 422,
    title: { nb: 'Poengene må bli 100 til sammen', nn: 'Poenga må bli 100 til saman', en: 'The points must come to 100' },
    detail: {
      nb: 'Nå er de {sum}. Gi mer eller mindre til noen av delene, og lagre igjen.',
      nn: 'No er dei {sum}. Gi meir eller mindre til nokre av delane, og lagre igjen.',
      en: 'They are {sum} now. Give more or less to some of the parts, and save again.',
    },
    example: { sum: 95 },
  },
});

/** Whether a city may weigh so: a hundred in all, so that one version can be told beside another. */
export function checkWeights(points: Weights['points']): Decision<true> {
  const sum = sumOfPoints(points);
  return sum === ALL_POINTS ? allow(true) : refuse({ kind: weightsRefusals.weightsNotHundred, params: { sum } });
}

/** What the unit leader decides, and the version it was decided from. */
export const weightsEdit = z.strictObject({ points: weightPoints, version: z.int().check(z.gte(1)) });

const { version, points } = DEFAULT_WEIGHTS;
const by = { id: '2b0e6f61-94c5-4f0e-8d5e-6f3b1d7a9c42', name: 'Ragnhild Eksempel' };

export const getWeights = route({
  operationId: 'getWeights',
  method: 'GET',
  path: '/api/settings/weights',
  summary: 'How much each part of a suggestion weighs in the city, and how it was before',
  access: LEADERS,
  response: z.strictObject({ current: decidedWeights, earlier: z.array(decidedWeights) }),
  examples: {
    response: {
      current: { version: 2, points: { ...points, time: 25, interests: 10 }, changed: { by, at: '2026-11-02T09:30:00.000Z' } },
      earlier: [{ version, points, changed: null }],
    },
  },
});

export const saveWeights = route({
  operationId: 'saveWeights',
  method: 'PUT',
  path: '/api/settings/weights',
  summary: 'Decides how much each part of a suggestion weighs; what was proposed before keeps the version it was proposed by',
  access: LEADERS,
  body: weightsEdit,
  response: z.strictObject({ version: z.int() }),
  refusals: [common.stale, weightsRefusals.weightsNotHundred],
  examples: { body: { points: { ...points, time: 25, interests: 10 }, version: 1 }, response: { version: 2 } },
});
