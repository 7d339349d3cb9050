import * as z from 'zod/mini';
import { CASEWORKERS, common, id, page, pageOf, routesOf, version } from '#shared/kernel/index.ts';
import { partner, partnerEdit, partnerInput } from './schema.ts';

const route = routesOf('partners');
const params = z.strictObject({ partnerId: id });
const example = {
  name: 'MO-senteret Trondheim',
  kind: 'moCentre',
  contacts: [{ name: 'Ingrid Eksempel', role: 'Leder', phone: '+4799999901', email: 'ingrid@mo-senteret.example' }],
  agreement: { from: '2026-01-01', to: '2027-12-31', note: 'Felles møte annenhver tirsdag.' },
  note: '',
} as const;
const partnerId = '0b0c7e0a-5a43-4f0e-9d6a-0d5a5f3f7a01';

export const listPartners = route({
  operationId: 'listPartners',
  method: 'GET',
  path: '/api/partners',
  summary: 'The partners of the city',
  access: CASEWORKERS,
  query: page,
  response: pageOf(partner),
  refusals: [common.cursor],
  examples: { response: { items: [{ id: partnerId, version: 1, ...example, contacts: [...example.contacts] }], nextCursor: null } },
});

export const createPartner = route({
  operationId: 'createPartner',
  method: 'POST',
  path: '/api/partners',
  summary: 'Adds a partner',
  access: CASEWORKERS,
  body: partnerInput,
  status: 201,
  response: z.strictObject({ id, version }),
  examples: { body: { ...example, contacts: [...example.contacts] }, response: { id: partnerId, version: 1 } },
});

export const getPartner = route({
  operationId: 'getPartner',
  method: 'GET',
  path: '/api/partners/{partnerId}',
  summary: 'One partner',
  access: CASEWORKERS,
  params,
  response: partner,
  refusals: [common.notFound],
  examples: { response: { id: partnerId, version: 1, ...example, contacts: [...example.contacts] } },
});

export const updatePartner = route({
  operationId: 'updatePartner',
  method: 'PUT',
  path: '/api/partners/{partnerId}',
  summary: 'Changes a partner',
  access: CASEWORKERS,
  params,
  body: partnerEdit,
  response: z.strictObject({ id, version }),
  refusals: [common.notFound, common.stale],
  examples: { body: { ...example, contacts: [...example.contacts], version: 1 }, response: { id: partnerId, version: 2 } },
});

export const partnerRoutes = [listPartners, createPartner, getPartner, updatePartner] as const;
