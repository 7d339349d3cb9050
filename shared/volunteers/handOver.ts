import * as z from 'zod/mini';
import { coverRefusals } from '#shared/covers/index.ts';
import { id, MATCHMAKERS, routesOf } from '#shared/kernel/index.ts';

const route = routesOf('volunteers');

/** Volunteers handed over in one transaction, which holds four writes of each. */
export const MOST_VOLUNTEERS_AT_ONCE = 20;

/** Some of a counsellor's volunteers for somebody else, for good. */
export const volunteerHandOver = z.strictObject({
  from: id,
  to: id,
  volunteers: z.array(id).check(z.minLength(1), z.maxLength(MOST_VOLUNTEERS_AT_ONCE)),
});

export const reassignVolunteers = route({
  operationId: 'reassignVolunteers',
  method: 'POST',
  path: '/api/volunteers/hand-overs',
  summary: 'Gives volunteers to a colleague for good; may be sent again until all are over',
  access: MATCHMAKERS,
  body: volunteerHandOver,
  response: z.strictObject({ moved: z.int() }),
  refusals: [coverRefusals.cannotStandIn, coverRefusals.notYours],
  examples: {
    body: {
      from: '7d0f4a52-5d2b-4c3e-8f37-3f0d0b8f0a10',
      to: '1b5f0c3a-2f0e-4e8e-9d6c-6a1f3f0d0b11',
      volunteers: ['5a1f5b0e-6a7c-4a52-9f7c-2d9a4b1c0a21'],
    },
    response: { moved: 1 },
  },
});
