import * as z from 'zod/mini';
import { routesOf } from '#shared/kernel/index.ts';
import { staff } from './examples.ts';
import { privacyRefusals } from './refusals.ts';
import { readingReview, reviewedMonth, reviewInput } from './review.ts';

const route = routesOf('privacy');
const oneMonth = z.strictObject({ month: reviewedMonth });
const LEADERS = ['unitLeader'] as const;
const month = '2026-10';

export const getReadingReview = route({
  operationId: 'getReadingReview',
  method: 'GET',
  path: '/api/reading-reviews',
  summary: "A month's readings outside the work of those who read: how many, with which reasons, and what is worth asking about",
  access: LEADERS,
  query: oneMonth,
  response: readingReview,
  examples: {
    response: {
      month,
      staff: [
        {
          by: staff,
          readings: 4,
          people: 2,
          signals: ['thinReason'],
          sample: [{ at: '2026-10-14T09:00:00.000Z', operation: 'getParticipant', reason: 'Dekket vakten.' }],
        },
      ],
      reviewed: null,
    },
  },
});

export const reviewReadings = route({
  operationId: 'reviewReadings',
  method: 'POST',
  path: '/api/reading-reviews',
  summary: "Says that a month's readings have been looked through, and what came of it; who says so first stands",
  access: LEADERS,
  body: reviewInput,
  response: oneMonth,
  refusals: [privacyRefusals.monthNotOver],
  examples: { body: { month, note: 'Spurte om to av dem. Begge var vakter.' }, response: { month } },
});

export const reviewRoutes = [getReadingReview, reviewReadings] as const;
