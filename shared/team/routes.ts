import * as z from 'zod/mini';
import { CITY_ROLES, common, page, pageOf, routesOf } from '#shared/kernel/index.ts';
import { me, member } from './schema.ts';

const route = routesOf('team');
const example = {
  id: '7d0f4a52-5d2b-4c3e-8f37-3f0d0b8f0a10',
  name: 'Kari Eksempel',
  roles: ['counsellor' as const],
  services: ['steg-for-steg'],
};
const exampleCity = {
  id: 'trondheim',
  name: 'Trondheim',
  kind: 'charity' as const,
  municipalities: [{ number: '5001', from: '2020-01-01' }],
  services: [{ id: 'steg-for-steg', name: 'Steg for Steg', participantWord: 'deltaker' as const }],
  controller: 'Blå Kors',
  dataProtectionOfficer: 'personvernombud@eksempel.example',
  processorAgreement: null,
  nationalAgreement: null,
  minimumConversations: 3,
  contactRhythmDays: 14,
  areas: [{ id: 'midtbyen', name: 'Midtbyen' }],
  travelMinutes: [],
};

export const signIn = route({
  operationId: 'signIn',
  method: 'POST',
  path: '/api/team/sign-ins',
  summary: 'Tells that a member of staff has signed in, and answers who they are here',
  access: CITY_ROLES,
  body: z.strictObject({}),
  response: me,
  examples: { body: {}, response: { ...example, city: exampleCity } },
});

export const listMembers = route({
  operationId: 'listMembers',
  method: 'GET',
  path: '/api/team/members',
  summary: 'The staff of the city',
  access: CITY_ROLES,
  query: page,
  response: pageOf(member),
  refusals: [common.cursor],
  examples: { response: { items: [example], nextCursor: null } },
});

export const teamRoutes = [signIn, listMembers] as const;
