import * as z from 'zod/mini';
import { CASEWORKERS, common, id, localDate, routesOf } from '#shared/kernel/index.ts';
import { accessRefusals } from './refusals.ts';
import { restrictionRoutes } from './restrictionRoutes.ts';
import { closures, colleague, opening } from './schema.ts';

const route = routesOf('access');
const params = z.strictObject({ participantId: id });
const LEADERS = ['unitLeader'] as const;
const example = {
  staff: { id: '7d0f4a52-5d2b-4c3e-8f37-3f0d0b8f0a10', name: 'Kari Eksempel' },
  declaredBy: { id: '3b9e1c64-8a7d-4f2b-9c05-1e6d7a8b9c20', name: 'Per Eksempel' },
  on: '2026-11-20',
};
const { staff } = example;

export const openRecord = route({
  operationId: 'openRecord',
  method: 'POST',
  path: '/api/participants/{participantId}/openings',
  summary: 'Says why one opens a record outside those one follows up; holds for the rest of the day and is logged',
  access: CASEWORKERS,
  duringRestriction: true,
  gate: 'door',
  // whoever closes and erases what somebody has withdrawn must be let in, and whoever knows them kept out
  needsRegistration: false,
  params,
  body: opening,
  status: 201,
  response: z.strictObject({ until: localDate }),
  refusals: [common.notFound],
  examples: { body: { reason: 'Avtale mens veilederen er syk' }, response: { until: '2026-11-21' } },
});

export const listClosures = route({
  operationId: 'listClosures',
  method: 'GET',
  path: '/api/participants/{participantId}/closures',
  summary: 'The members of staff a record is closed to',
  access: LEADERS,
  gate: 'door',
  params,
  response: closures,
  refusals: [common.notFound],
  audit: { subject: 'participant', param: 'participantId' },
  examples: { response: { items: [example] } },
});

export const closeRecord = route({
  operationId: 'closeRecord',
  method: 'POST',
  path: '/api/participants/{participantId}/closures',
  summary: 'Says that one knows this person, or that a colleague does: the record is closed to them from now on',
  access: CASEWORKERS,
  duringRestriction: true,
  gate: 'door',
  needsRegistration: false,
  params,
  body: colleague,
  status: 201,
  response: z.strictObject({ staffId: id }),
  refusals: [common.notFound, accessRefusals.leaderDeclares],
  examples: { body: { staffId: staff.id }, response: { staffId: staff.id } },
});

export const reopenRecord = route({
  operationId: 'reopenRecord',
  method: 'POST',
  path: '/api/participants/{participantId}/closures/lifts',
  summary: 'Opens a record again to a colleague; another than the one who closed it must',
  access: LEADERS,
  duringRestriction: true,
  gate: 'door',
  needsRegistration: false,
  params,
  body: colleague,
  response: z.strictObject({ staffId: id }),
  refusals: [common.notFound, accessRefusals.anotherLifts],
  examples: { body: { staffId: staff.id }, response: { staffId: staff.id } },
});

export const accessRoutes = [openRecord, listClosures, closeRecord, reopenRecord, ...restrictionRoutes] as const;
