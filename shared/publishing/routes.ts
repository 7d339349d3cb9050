import * as z from 'zod/mini';
import { common, id, NATIONAL_ROLES, nothing, routesOf } from '#shared/kernel/index.ts';
import { anExampleOfPublication, publication } from '#shared/national/index.ts';
import { anExampleOfOrder } from './example.ts';
import { publishingRefusals as refusals } from './refusals.ts';
import { coverage, order, orderInput } from './schema.ts';

const route = routesOf('publishing');
const params = z.strictObject({ orderId: id });

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

export const listOrders = route({
  operationId: 'listOrders',
  method: 'GET',
  path: '/api/national/orders',
  summary:
    'The editions that have been ordered and what became of them, the latest first; of a draft how much it tells and hides, and no number',
  access: NATIONAL_ROLES,
  response: z.strictObject({ orders: z.array(order) }),
  examples: { response: { orders: [anExampleOfOrder] } },
});

export const orderEdition = route({
  operationId: 'orderEdition',
  method: 'POST',
  path: '/api/national/orders',
  summary: 'Orders an edition of a year’s figures up to a month. It is made outside the request, and is a draft until it is published',
  access: NATIONAL_ROLES,
  body: orderInput,
  status: 201,
  response: order,
  refusals: [
    refusals.notWhole,
    refusals.notClosed,
    refusals.toldFurther,
    refusals.publishedMeanwhile,
    refusals.methodKept,
    refusals.underWay,
    refusals.noCity,
  ],
  examples: {
    body: { until: '2026-06', after: 0, method: 'hidden' },
    response: { ...anExampleOfOrder, state: 'ordered', draft: null, version: 1 },
  },
});

export const publishDraft = route({
  operationId: 'publishDraft',
  method: 'POST',
  path: '/api/national/orders/{orderId}/publication',
  summary: 'Publishes what was ordered, as it was made: an edition that stands as it is from then on',
  access: NATIONAL_ROLES,
  params,
  body: nothing,
  status: 201,
  response: publication,
  refusals: [common.notFound, refusals.decided, refusals.publishedMeanwhile],
  examples: { body: {}, response: anExampleOfPublication },
});

export const discardOrder = route({
  operationId: 'discardOrder',
  method: 'POST',
  path: '/api/national/orders/{orderId}/discard',
  summary: 'Throws away what was ordered, also while it is made',
  access: NATIONAL_ROLES,
  params,
  body: nothing,
  response: order,
  refusals: [common.notFound, refusals.decided],
  examples: {
    body: {},
    response: { ...anExampleOfOrder, state: 'discarded', decidedBy: 'analytiker', decidedAt: '2026-08-20T10:00:00.000Z', version: 3 },
  },
});

export const publishingRoutes = [getCoverage, listOrders, orderEdition, publishDraft, discardOrder] as const;
