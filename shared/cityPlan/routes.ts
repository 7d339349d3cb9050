import { MATCHMAKERS, routesOf } from '#shared/kernel/index.ts';
import { cityPlan } from './schema.ts';

const route = routesOf('cityPlan');

const berit = {
  volunteerId: '5a1f5b0e-6a7c-4a52-9f7c-2d9a4b1c0a21',
  volunteerName: 'Berit Eksempel',
  band: 'good' as const,
  coverage: 90,
  better: 0,
};

export const getCityPlan = route({
  operationId: 'getCityPlan',
  method: 'GET',
  path: '/api/city-plan',
  summary: 'The best assignment of everybody who waits to every free volunteer, beside what first-come gives',
  access: MATCHMAKERS,
  reach: 'found',
  response: cityPlan,
  examples: {
    response: {
      asOf: '2026-11-10T13:32:00.000Z',
      weightsVersion: 1,
      free: { volunteers: 1, places: 1 },
      placed: [
        {
          participantId: 'c2b7a8de-0f5b-4d0f-8f8e-6b1f6a0d3c11',
          participantName: 'Anna Eksempel',
          own: true,
          assignmentId: '9d3c1f70-2b6e-4f8e-a1d5-4e7c6b5a3f02',
          title: 'Gåtur hver onsdag kveld',
          waitingSince: '2026-11-08',
          planned: berit,
          firstCome: berit,
        },
      ],
      without: [
        {
          participantId: '1d2c3b4a-5f6e-4a7b-8c9d-0e1f2a3b4c5d',
          participantName: 'Ola Eksempel',
          own: false,
          assignmentId: '7e6d5c4b-3a29-4b18-8f07-6a5b4c3d2e1f',
          title: 'Visning av leilighet',
          waitingSince: '2026-11-09',
          fits: 0,
          excluded: [{ code: 'language', count: 1 }],
          firstCome: null,
        },
      ],
      firstCome: { matches: 1, good: 1 },
      change: {
        change: { kind: 'volunteer', language: 'ar', gender: null, span: { day: 4, from: 17, to: 20 }, area: 'midtbyen' },
        more: 1,
        atMost: 1,
      },
      leftOut: [
        {
          code: 'conversations',
          people: [{ participantId: '2b3c4d5e-6f70-4182-93a4-b5c6d7e8f901', participantName: 'Per Eksempel', assignments: 1 }],
        },
      ],
    },
  },
});

export const cityPlanRoutes = [getCityPlan] as const;
