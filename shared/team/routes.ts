import * as z from 'zod/mini';
import { CITY_ROLES, common, id, page, pageOf, routesOf, version } from '#shared/kernel/index.ts';
import { teamRefusals } from './refusals.ts';
import { invitation, me, member, memberEdit, memberRecord, memberState, memberStep } from './schema.ts';

const route = routesOf('team');
const example = {
  id: '7d0f4a52-5d2b-4c3e-8f37-3f0d0b8f0a10',
  name: 'Kari Eksempel',
  roles: ['counsellor' as const],
  services: ['steg-for-steg'],
};
const LEADERS = ['unitLeader'] as const;
const params = z.strictObject({ memberId: id });
const changed = z.strictObject({ id, version, state: memberState });
const exampleMember = { ...example, state: 'active' as const };
const leader = { id: '2b0e6f61-94c5-4f0e-8d5e-6f3b1d7a9c42', name: 'Ragnhild Eksempel' };
const exampleCity = {
  id: 'trondheim',
  name: 'Trondheim',
  kind: 'charity' as const,
  municipalities: [{ number: '5001', from: '2020-01-01' }],
  services: [{ id: 'steg-for-steg', name: 'Steg for Steg', participantWord: 'deltaker' as const }],
  controller: 'Blå Kors',
  dataProtectionOfficer: 'personvernombud@eksempel.example',
  processorAgreement: { from: '2026-09-01', to: '2028-08-31' },
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
  summary: 'The staff of the city: those invited, those at work and those who no longer have access',
  access: CITY_ROLES,
  query: page,
  response: pageOf(member),
  refusals: [common.cursor],
  examples: { response: { items: [exampleMember], nextCursor: null } },
});

export const inviteMember = route({
  operationId: 'inviteMember',
  method: 'POST',
  path: '/api/team/members',
  summary: 'Lets somebody in: a login is made, and an invitation goes to their address',
  access: LEADERS,
  body: invitation,
  status: 201,
  response: changed,
  refusals: [teamRefusals.emailTaken, teamRefusals.notSettled],
  examples: {
    body: { name: example.name, email: 'kari@eksempel.example', roles: ['counsellor'], services: ['steg-for-steg'] },
    response: { id: example.id, version: 1, state: 'invited' },
  },
});

export const getMember = route({
  operationId: 'getMember',
  method: 'GET',
  path: '/api/team/members/{memberId}',
  summary: 'One member of staff, with what has been done to their access',
  access: LEADERS,
  params,
  response: memberRecord,
  refusals: [common.notFound],
  examples: {
    response: {
      member: { ...exampleMember, version: 2, email: 'kari@eksempel.example' },
      isUnsettled: false,
      allowed: ['deactivate'],
      history: [{ at: '2026-11-02T09:30:00.000Z', by: leader, action: 'invite', fields: [] }],
    },
  },
});

export const updateMember = route({
  operationId: 'updateMember',
  method: 'PUT',
  path: '/api/team/members/{memberId}',
  summary: "Changes a member's roles and services, which their next token carries",
  access: LEADERS,
  params,
  body: memberEdit,
  response: changed,
  refusals: [common.notFound, common.stale, teamRefusals.lastLeader, teamRefusals.notSettled],
  examples: {
    body: { roles: ['counsellor', 'socialWorker'], services: ['steg-for-steg'], version: 1 },
    response: { id: example.id, version: 2, state: 'active' },
  },
});

export const stepMember = route({
  operationId: 'stepMember',
  method: 'POST',
  path: '/api/team/members/{memberId}/steps',
  summary: "Takes away a member's access, or gives it back",
  access: LEADERS,
  params,
  body: memberStep,
  response: changed,
  refusals: [
    common.notFound,
    common.stale,
    teamRefusals.notYourself,
    teamRefusals.lastLeader,
    teamRefusals.stepNotPossible,
    teamRefusals.notSettled,
  ],
  examples: { body: { action: 'deactivate', version: 1 }, response: { id: example.id, version: 2, state: 'deactivated' } },
});

export const resendInvitation = route({
  operationId: 'resendInvitation',
  method: 'POST',
  path: '/api/team/members/{memberId}/invitations',
  summary: 'Sends the invitation once more, with a new password to begin with',
  access: LEADERS,
  params,
  body: z.strictObject({}),
  response: changed,
  refusals: [common.notFound, teamRefusals.stepNotPossible, teamRefusals.notSettled],
  examples: { body: {}, response: { id: example.id, version: 1, state: 'invited' } },
});

export const resetSecondFactor = route({
  operationId: 'resetSecondFactor',
  method: 'POST',
  path: '/api/team/members/{memberId}/second-factor-resets',
  summary: 'Lets somebody who has lost their phone set up the code app anew at the next sign-in',
  access: LEADERS,
  params,
  body: z.strictObject({}),
  response: changed,
  refusals: [common.notFound, teamRefusals.stepNotPossible, teamRefusals.notSettled],
  examples: { body: {}, response: { id: example.id, version: 2, state: 'active' } },
});

export const settleMember = route({
  operationId: 'settleMember',
  method: 'POST',
  path: '/api/team/members/{memberId}/settlings',
  summary: 'Makes the login say what is said here, after something was interrupted',
  access: LEADERS,
  params,
  body: z.strictObject({}),
  response: changed,
  refusals: [common.notFound, teamRefusals.notSettled],
  examples: { body: {}, response: { id: example.id, version: 2, state: 'active' } },
});

export const teamRoutes = [
  signIn,
  listMembers,
  inviteMember,
  getMember,
  updateMember,
  stepMember,
  resendInvitation,
  resetSecondFactor,
  settleMember,
] as const;
