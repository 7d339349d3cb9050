import * as z from 'zod/mini';
import { common, NATIONAL_ROLES, routesOf } from '#shared/kernel/index.ts';
import { period } from '#shared/reporting/index.ts';
import { nationalFigures, type PublicationHead, publications, publicationYear } from './schema.ts';

const route = routesOf('national');

/** A publication as examples show it. */
export const anExampleOfPublication: PublicationHead = {
  year: '2026',
  edition: 1,
  until: '2026-06',
  publishedAt: '2026-08-20T10:00:00.000Z',
  countedAt: '2026-08-20T09:52:00.000Z',
  method: 'hidden',
  within: null,
  threshold: 5,
  cities: [
    { id: 'fredrikstad', name: 'Fredrikstad', months: 6 },
    { id: 'trondheim', name: 'Trondheim', months: 5 },
  ],
  periods: ['2026-H1', '2026-T1', 'now'],
  told: 112,
  hidden: 97,
  waiting: 0,
};

export const listPublications = route({
  operationId: 'listPublications',
  method: 'GET',
  path: '/api/national/publications',
  summary: 'Every publication there has been of the cities’ figures, the latest first',
  access: NATIONAL_ROLES,
  response: publications,
  examples: { response: { publications: [anExampleOfPublication] } },
});

export const getNationalFigures = route({
  operationId: 'getNationalFigures',
  method: 'GET',
  path: '/api/national/figures',
  summary: 'What a publication tells of a period: every city that shares, side by side and in sum, without numbers that give somebody away',
  access: NATIONAL_ROLES,
  query: z.strictObject({ year: publicationYear, edition: z.string().check(z.regex(/^[1-9]\d{0,5}$/, { error: 'wrong' })), period }),
  response: nationalFigures,
  refusals: [common.notFound],
  examples: {
    response: {
      publication: anExampleOfPublication,
      period: '2026-T1',
      threshold: 5,
      cities: [
        { id: 'fredrikstad', name: 'Fredrikstad', cells: { conversationsHeld: null } },
        { id: 'trondheim', name: 'Trondheim', cells: { conversationsHeld: null } },
      ],
      sum: { conversationsHeld: 45 },
    },
  },
});

export const nationalRoutes = [listPublications, getNationalFigures] as const;
