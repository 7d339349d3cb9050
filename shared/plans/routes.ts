import * as z from 'zod/mini';
import { CASEWORKERS, common, id, routesOf, version } from '#shared/kernel/index.ts';
import { participantRefusals } from '#shared/participants/index.ts';
import * as example from './examples.ts';
import { planRefusals } from './refusals.ts';
import { assessmentEdit, assessmentInput, goalEdit, goalInput, goalStep, handout, handoutInput, plan, stepTick } from './schema.ts';

const route = routesOf('plans');
const params = z.strictObject({ participantId: id });
const goalParams = z.strictObject({ participantId: id, goalId: id });
const changed = z.strictObject({ id, version });
const audit = { subject: 'participant', param: 'participantId' } as const;
const { by, goalId, assessmentId, handoutId } = example;
const closed = planRefusals.participantClosed;

export const getPlan = route({
  operationId: 'getPlan',
  method: 'GET',
  path: '/api/participants/{participantId}/plan',
  summary: "A participant's plan: how they see their life, their goals, and what was handed out",
  access: CASEWORKERS,
  params,
  response: plan,
  refusals: [common.notFound],
  audit,
  examples: {
    response: {
      preferredName: 'Anna Eksempel',
      importantNow: 'Komme meg ut og gå igjen',
      assessments: [{ id: assessmentId, version: 1, ...example.assessment, firstScales: [], by, recordedAt: '2026-11-14T12:00:00.000Z' }],
      goals: [
        {
          goal: {
            id: goalId,
            version: 1,
            ...example.goal,
            state: 'open',
            stateSince: '2026-11-14',
            outcomeWords: '',
            createdOn: '2026-11-14',
          },
          allowed: ['achieve', 'achievePartly', 'letGo'],
        },
      ],
      partners: {},
      handouts: [{ id: handoutId, language: 'nb', on: '2026-11-15', by }],
    },
  },
});

export const recordAssessment = route({
  operationId: 'recordAssessment',
  method: 'POST',
  path: '/api/participants/{participantId}/assessments',
  summary: 'Records how a participant sees each part of their life, their strengths and their wishes',
  access: CASEWORKERS,
  params,
  body: assessmentInput,
  status: 201,
  response: changed,
  refusals: [common.notFound, closed],
  examples: { body: example.assessment, response: { id: assessmentId, version: 1 } },
});

export const correctAssessment = route({
  operationId: 'correctAssessment',
  method: 'PUT',
  path: '/api/participants/{participantId}/assessments/{assessmentId}',
  summary: 'Corrects an assessment that was written down wrong',
  access: CASEWORKERS,
  params: z.strictObject({ participantId: id, assessmentId: id }),
  body: assessmentEdit,
  response: changed,
  refusals: [common.notFound, common.stale, closed],
  examples: { body: { ...example.assessment, version: 1 }, response: { id: assessmentId, version: 2 } },
});

export const setGoal = route({
  operationId: 'setGoal',
  method: 'POST',
  path: '/api/participants/{participantId}/goals',
  summary: "Sets a goal in the participant's own words, with the steps towards it",
  access: CASEWORKERS,
  params,
  body: goalInput,
  status: 201,
  response: changed,
  refusals: [common.notFound, closed, participantRefusals.partnerUnknown],
  examples: { body: example.goal, response: { id: goalId, version: 1 } },
});

export const changeGoal = route({
  operationId: 'changeGoal',
  method: 'PUT',
  path: '/api/participants/{participantId}/goals/{goalId}',
  summary: 'Changes a goal and its steps',
  access: CASEWORKERS,
  params: goalParams,
  body: goalEdit,
  response: changed,
  refusals: [common.notFound, common.stale, closed, planRefusals.goalNotOpen, participantRefusals.partnerUnknown],
  examples: { body: { ...example.goal, version: 1 }, response: { id: goalId, version: 2 } },
});

export const tickStep = route({
  operationId: 'tickStep',
  method: 'POST',
  path: '/api/participants/{participantId}/goals/{goalId}/steps/{stepId}',
  summary: 'Tells that a step is taken, or that it is not after all',
  access: CASEWORKERS,
  params: z.strictObject({ participantId: id, goalId: id, stepId: id }),
  body: stepTick,
  response: changed,
  refusals: [common.notFound, common.stale, closed, planRefusals.goalNotOpen],
  examples: { body: { version: 1, doneOn: '2026-11-20' }, response: { id: goalId, version: 2 } },
});

export const stepGoal = route({
  operationId: 'stepGoal',
  method: 'POST',
  path: '/api/participants/{participantId}/goals/{goalId}/outcomes',
  summary: 'Tells how a goal went, or takes it up again',
  access: CASEWORKERS,
  params: goalParams,
  body: goalStep,
  response: changed,
  refusals: [common.notFound, common.stale, closed, planRefusals.goalStepNotPossible],
  examples: { body: { action: 'achieve', version: 2, on: '2026-11-20', words: 'Går hver onsdag.' }, response: { id: goalId, version: 3 } },
});

export const handOutPlan = route({
  operationId: 'handOutPlan',
  method: 'POST',
  path: '/api/participants/{participantId}/handouts',
  summary: 'Makes a plan in plain language to hand out, and keeps it as it was',
  access: CASEWORKERS,
  params,
  body: handoutInput,
  status: 201,
  response: z.strictObject({ id }),
  refusals: [common.notFound, closed],
  examples: { body: { language: 'nb' }, response: { id: handoutId } },
});

export const getHandout = route({
  operationId: 'getHandout',
  method: 'GET',
  path: '/api/participants/{participantId}/handouts/{handoutId}',
  summary: 'A plan as it was handed out',
  access: CASEWORKERS,
  params: z.strictObject({ participantId: id, handoutId: id }),
  response: handout,
  refusals: [common.notFound],
  audit,
  examples: {
    response: {
      id: handoutId,
      language: 'nb',
      on: '2026-11-15',
      by,
      preferredName: 'Anna Eksempel',
      importantNow: 'Komme meg ut og gå igjen',
      strengths: example.assessment.strengths,
      wishes: example.assessment.wishes,
      goals: [
        {
          words: example.goal.words,
          domain: example.goal.domain,
          state: 'open',
          steps: example.goal.steps.map((one) => ({ ...one, partnerName: null })),
        },
      ],
    },
  },
});

export const planRoutes = [
  getPlan,
  recordAssessment,
  correctAssessment,
  setGoal,
  changeGoal,
  tickStep,
  stepGoal,
  handOutPlan,
  getHandout,
] as const;
