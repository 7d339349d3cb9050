import * as z from 'zod/mini';
import { common, id, MATCHMAKERS, routesOf } from '#shared/kernel/index.ts';
import { openings } from './schema.ts';

const route = routesOf('openings');
const anna = {
  participantId: 'c2b7a8de-0f5b-4d0f-8f8e-6b1f6a0d3c11',
  participantName: 'Anna Eksempel',
  assignmentId: '9d3c1f70-2b6e-4f8e-a1d5-4e7c6b5a3f02',
  title: 'Gåtur hver onsdag kveld',
};
const ola = {
  participantId: '1d2c3b4a-5f6e-4a7b-8c9d-0e1f2a3b4c5d',
  participantName: 'Ola Eksempel',
  assignmentId: '7e6d5c4b-3a29-4b18-8f07-6a5b4c3d2e1f',
  title: 'Visning av leilighet',
};

export const suggestAssignments = route({
  operationId: 'suggestAssignments',
  method: 'GET',
  path: '/api/volunteers/{volunteerId}/openings',
  summary: 'Assignments that wait, for one volunteer: best first and with the reasons, and which do not fit and why',
  access: MATCHMAKERS,
  reach: 'found',
  params: z.strictObject({ volunteerId: id }),
  response: openings,
  refusals: [common.notFound],
  audit: { subject: 'volunteer', param: 'volunteerId' },
  examples: {
    response: {
      asOf: '2026-11-10T13:32:00.000Z',
      weightsVersion: 1,
      considered: 2,
      volunteerName: 'Berit Eksempel',
      suggested: [
        {
          ...anna,
          waitingSince: '2026-11-08',
          own: true,
          band: 'good',
          coverage: 90,
          place: 1,
          among: 4,
          reasons: [{ component: 'need', points: 25, of: 25 }],
        },
      ],
      excluded: [{ code: 'time', assignments: [ola] }],
      leftOut: [{ code: 'conversations', count: 3 }],
    },
  },
});

export const openingRoutes = [suggestAssignments] as const;
