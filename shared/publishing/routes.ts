import * as z from 'zod/mini';
import { NATIONAL_ROLES, routesOf } from '#shared/kernel/index.ts';
import { anExampleOfPublication, publication } from '#shared/national/index.ts';
import { month } from '#shared/reporting/index.ts';
import { publishingRefusals as refusals } from './refusals.ts';
import { coverage, publicationOrder, publicationPreview } from './schema.ts';

const route = routesOf('publishing');
const order = { until: '2026-06', after: 0 };
const { cities } = anExampleOfPublication;

export const getCoverage = route({
  operationId: 'getCoverage',
  method: 'GET',
  path: '/api/national/coverage',
  summary: 'How much there is of each city to publish: the months in which anything is counted, and when it last was',
  access: NATIONAL_ROLES,
  response: coverage,
  examples: {
    response: {
      closedUntil: '2026-10',
      cities: [{ id: 'trondheim', name: 'Trondheim', months: ['2026-01', '2026-02'], countedOn: '2026-11-20' }],
    },
  },
});

export const previewPublication = route({
  operationId: 'previewPublication',
  method: 'GET',
  path: '/api/national/preview',
  summary: 'How many numbers a publication would tell and how many it would hide, without any of them',
  access: NATIONAL_ROLES,
  query: z.strictObject({ until: month }),
  response: publicationPreview,
  refusals: [refusals.notWhole, refusals.notClosed, refusals.toldFurther, refusals.noCity],
  examples: { response: { ...order, cities, figures: [{ figure: 'conversationsHeld', told: 17, hidden: 7 }], waiting: 0 } },
});

export const publish = route({
  operationId: 'publish',
  method: 'POST',
  path: '/api/national/publications',
  summary: 'Publishes a year’s figures up to a month: an edition that stands as it is from then on',
  access: NATIONAL_ROLES,
  body: publicationOrder,
  response: publication,
  refusals: [refusals.notWhole, refusals.notClosed, refusals.toldFurther, refusals.publishedMeanwhile, refusals.noCity],
  examples: { body: order, response: anExampleOfPublication },
});

export const publishingRoutes = [getCoverage, previewPublication, publish] as const;
