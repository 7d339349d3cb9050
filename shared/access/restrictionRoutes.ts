import * as z from 'zod/mini';
import { common, id, routesOf } from '#shared/kernel/index.ts';
import { accessRefusals } from './refusals.ts';
import { restrictedRecord, restrictionInput, restrictionState } from './restriction.ts';

const route = routesOf('access');
const kari = { id: '7d0f4a52-5d2b-4c3e-8f37-3f0d0b8f0a10', name: 'Kari Eksempel' };
const example = { to: [kari], by: { id: '3b9e1c64-8a7d-4f2b-9c05-1e6d7a8b9c20', name: 'Per Eksempel' }, on: '2026-11-20' };
const participantId = 'c2b7a8de-0f5b-4d0f-8f8e-6b1f6a0d3c11';

const ofRecord = {
  access: ['unitLeader'],
  gate: 'door',
  params: z.strictObject({ participantId: id }),
} as const;

export const getRestriction = route({
  ...ofRecord,
  operationId: 'getRestriction',
  method: 'GET',
  path: '/api/participants/{participantId}/restriction',
  summary: 'Whether a record is kept without being used, since when, and who may open it',
  response: restrictionState,
  refusals: [common.notFound],
  audit: { subject: 'participant', param: 'participantId' },
  examples: { response: { restriction: example } },
});

export const restrictRecord = route({
  ...ofRecord,
  operationId: 'restrictRecord',
  method: 'PUT',
  path: '/api/participants/{participantId}/restriction',
  summary: 'Keeps a record without using it: in no list and no match, opened by unit leaders and those named; or names others',
  duringRestriction: true,
  needsRegistration: false,
  body: restrictionInput,
  response: restrictionState,
  refusals: [common.notFound, accessRefusals.closeFirst],
  examples: { body: { staffIds: [kari.id] }, response: { restriction: example } },
});

export const liftRestriction = route({
  ...ofRecord,
  operationId: 'liftRestriction',
  method: 'POST',
  path: '/api/participants/{participantId}/restriction/lift',
  summary: 'Lets a record be used again as before it was restricted',
  duringRestriction: true,
  needsRegistration: false,
  body: z.strictObject({}),
  response: restrictionState,
  refusals: [common.notFound],
  examples: { body: {}, response: { restriction: null } },
});

export const listRestricted = route({
  operationId: 'listRestricted',
  method: 'GET',
  path: '/api/restricted-records',
  summary: 'The records of one’s services that are kept without being used',
  access: ofRecord.access,
  reach: 'restricted',
  response: z.strictObject({ items: z.array(restrictedRecord) }),
  examples: { response: { items: [{ id: participantId, preferredName: 'Anna Eksempel', ...example }] } },
});

export const restrictionRoutes = [getRestriction, restrictRecord, liftRestriction, listRestricted] as const;
