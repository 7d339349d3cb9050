import * as z from 'zod/mini';
import { common, id, MATCHMAKERS, page, pageOf, routesOf, version } from '#shared/kernel/index.ts';
import { recruitment, recruitmentEdit } from '#shared/recruitment/index.ts';
import { likelyVolunteerInput } from '#shared/volunteers/index.ts';
import { applicationRefusals } from './refusals.ts';
import { applicationCard, applicationRecord, decline, likelyApplication, seen } from './schema.ts';

const route = routesOf('applications');
const params = z.strictObject({ applicationId: id });
const applicationId = '5b8f0f0e-3c1d-4f0a-8a44-0f7d3b1c0a55';
const volunteerId = '5a1f5b0e-6a7c-4a52-9f7c-2d9a4b1c0a21';
const by = { id: '7d0f4a52-5d2b-4c3e-8f37-3f0d0b8f0a10', name: 'Kari Eksempel' };
const nobodysMessage = { nb: '', nn: '', en: '' };
const refusals = [common.notFound, common.stale, applicationRefusals.alreadyHandled] as const;

export const getRecruitment = route({
  operationId: 'getRecruitment',
  method: 'GET',
  path: '/api/recruitment',
  summary: 'Whether the city takes applications now, since when and by whom',
  access: MATCHMAKERS,
  response: recruitment,
  examples: { response: { open: true, closedMessage: nobodysMessage, since: '2026-11-02', by, version: 1 } },
});

export const decideRecruitment = route({
  operationId: 'decideRecruitment',
  method: 'PUT',
  path: '/api/recruitment',
  summary: 'Opens or closes for applications',
  access: ['unitLeader'],
  body: recruitmentEdit,
  response: z.strictObject({ version }),
  refusals: [common.stale],
  examples: { body: { open: false, closedMessage: nobodysMessage, version: 1 }, response: { version: 2 } },
});

export const listApplications = route({
  operationId: 'listApplications',
  method: 'GET',
  path: '/api/applications',
  summary: 'Applications that wait, and those declined that are still kept',
  access: MATCHMAKERS,
  query: page,
  response: pageOf(applicationCard),
  refusals: [common.cursor],
  examples: {
    response: {
      items: [{ id: applicationId, name: 'Nora Eksempel', state: 'received', sentOn: '2026-11-20', keptUntil: '2027-05-19' }],
      nextCursor: null,
    },
  },
});

export const findLikelyApplications = route({
  operationId: 'findLikelyApplications',
  method: 'POST',
  path: '/api/applications/likely',
  summary: 'Which applications that wait may be of the volunteer one is about to register',
  access: MATCHMAKERS,
  asks: true,
  body: likelyVolunteerInput,
  response: z.strictObject({ applications: z.array(likelyApplication) }),
  examples: {
    body: { name: 'Nora Eksempel', phone: '+4799999902', birthYear: 1994 },
    response: { applications: [{ id: applicationId, name: 'Nora Eksempel', because: ['phone', 'name'] }] },
  },
});

export const getApplication = route({
  operationId: 'getApplication',
  method: 'GET',
  path: '/api/applications/{applicationId}',
  summary: 'One application, with whoever may already be the applicant',
  access: MATCHMAKERS,
  params,
  response: applicationRecord,
  refusals: [common.notFound],
  audit: { subject: 'application', param: 'applicationId' },
  examples: {
    response: {
      application: {
        id: applicationId,
        version: 1,
        state: 'received',
        sentOn: '2026-11-20',
        keptUntil: '2027-05-19',
        applicant: {
          name: 'Nora Eksempel',
          birthYear: 1988,
          phone: '+4799999905',
          languages: ['no'],
          areas: ['midtbyen'],
          week: [{ day: 2, from: 17, to: 20 }],
          interests: ['walking'],
          why: 'Jeg har tid å gi.',
          ownWords: '',
        },
        handled: null,
        volunteerId: null,
      },
      allowed: ['accept', 'decline'],
      mayBe: {
        volunteers: [
          {
            ...{ id: volunteerId, name: 'Nora Eksempel', state: 'left', pausedUntil: null, responsible: by },
            because: ['phone', 'name', 'birthYear'],
          },
        ],
        applications: [],
      },
      history: [],
    },
  },
});

export const acceptApplication = route({
  operationId: 'acceptApplication',
  method: 'POST',
  path: '/api/applications/{applicationId}/acceptance',
  summary: 'Takes an applicant in as a volunteer, who is then the responsibility of whoever did',
  access: MATCHMAKERS,
  params,
  body: seen,
  status: 201,
  response: z.strictObject({ volunteerId: id }),
  refusals,
  examples: { body: { version: 1 }, response: { volunteerId } },
});

export const declineApplication = route({
  operationId: 'declineApplication',
  method: 'POST',
  path: '/api/applications/{applicationId}/decline',
  summary: 'Declines an application, which is then kept for thirty days',
  access: MATCHMAKERS,
  params,
  body: decline,
  response: z.strictObject({ version }),
  refusals,
  examples: { body: { version: 1, reason: 'fullNow' }, response: { version: 2 } },
});

export const bringBackApplication = route({
  operationId: 'bringBackApplication',
  method: 'POST',
  path: '/api/applications/{applicationId}/return',
  summary: 'Brings back an application that was declined',
  access: MATCHMAKERS,
  params,
  body: seen,
  response: z.strictObject({ version }),
  refusals,
  examples: { body: { version: 2 }, response: { version: 3 } },
});

export const eraseApplication = route({
  operationId: 'eraseApplication',
  method: 'POST',
  path: '/api/applications/{applicationId}/erasure',
  summary: 'Erases an application at once, as whoever applied may ask',
  access: MATCHMAKERS,
  params,
  body: seen,
  response: z.strictObject({ erased: z.literal(true) }),
  refusals: [common.notFound, common.stale],
  examples: { body: { version: 1 }, response: { erased: true } },
});

export const applicationRoutes = [
  getRecruitment,
  decideRecruitment,
  listApplications,
  findLikelyApplications,
  getApplication,
  acceptApplication,
  declineApplication,
  bringBackApplication,
  eraseApplication,
] as const;
