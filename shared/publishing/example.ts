import { anExampleOfPublication } from '#shared/national/index.ts';
import type { Order } from './schema.ts';

const { year, until, method, cities, countedAt, periods, within } = anExampleOfPublication;

/** An order as examples show it: made, and not decided on. */
export const anExampleOfOrder: Order = {
  id: '7d0c4a52-3b0e-4a0a-9f0e-5d1c8a6b2f41',
  year,
  number: 1,
  state: 'drafted',
  until,
  after: 0,
  method,
  orderedAt: '2026-08-20T09:51:00.000Z',
  orderedBy: 'analytiker',
  cities: cities.map(({ id, name }) => ({ id, name })),
  draft: { countedAt, within, cities, periods, figures: [{ figure: 'conversationsHeld', told: 17, hidden: 7, waiting: 0 }] },
  failure: null,
  decidedBy: null,
  decidedAt: null,
  version: 2,
};
