import * as z from 'zod/mini';
import { CASEWORKERS, common, id, MATCHMAKERS, page, pageOf, routesOf, version } from '#shared/kernel/index.ts';
import { barRoutes } from './barRoutes.ts';
import { briefRoutes } from './briefRoutes.ts';
import {
  assignmentId,
  exampleAssignment,
  exampleBrief,
  exampleCard,
  exampleMatch,
  exampleMatchBesideVolunteer,
  exampleMeeting,
  matchId,
  volunteerId,
} from './examples.ts';
import { exportMatches } from './exporting.ts';
import { matchingRefusals } from './refusals.ts';
import {
  assignmentEdit,
  assignmentInput,
  assignmentState,
  assignmentStep,
  matchBesideVolunteer,
  matchCard,
  matchState,
  matchStep,
  meetingInput,
  participantMatching,
  proposalInput,
} from './schema.ts';
import { suggestions } from './suggestion.ts';

const route = routesOf('matching');
const params = z.strictObject({ participantId: id });
const assignmentParams = z.strictObject({ participantId: id, assignmentId: id });
const matchParams = z.strictObject({ participantId: id, matchId: id });
const audit = { subject: 'participant', param: 'participantId' } as const;
const notReady = [
  matchingRefusals.participantClosed,
  matchingRefusals.participantPaused,
  matchingRefusals.participantNotTakenIn,
  matchingRefusals.tooFewConversations,
  matchingRefusals.sharingConsentMissing,
];
const changed = z.strictObject({ id, version, state: matchState });

export const getMatching = route({
  operationId: 'getMatching',
  method: 'GET',
  path: '/api/participants/{participantId}/matching',
  summary: "A participant's assignments and matches, and how far they are from being matched",
  access: CASEWORKERS,
  params,
  response: participantMatching,
  refusals: [common.notFound],
  audit,
  examples: {
    response: {
      participantName: 'Anna Eksempel',
      participantState: 'active',
      readiness: { held: 3, required: 3, overridden: false, sharingConsent: true },
      assignments: [{ id: assignmentId, version: 1, ...exampleAssignment, state: 'matched', createdOn: '2026-11-08' }],
      briefs: [exampleBrief],
      matches: [
        {
          match: exampleMatch,
          volunteerName: 'Berit Eksempel',
          volunteerState: 'active',
          volunteerPausedUntil: null,
          bothHereSince: '2026-11-10',
          meetings: [],
          safetyOpen: false,
          allowed: ['introduce', 'decline'],
        },
      ],
    },
  },
});

export const createAssignment = route({
  operationId: 'createAssignment',
  method: 'POST',
  path: '/api/participants/{participantId}/assignments',
  summary: 'Records what a participant wants a volunteer for',
  access: CASEWORKERS,
  params,
  body: assignmentInput,
  status: 201,
  response: z.strictObject({ id, version }),
  refusals: [common.notFound],
  examples: { body: exampleAssignment, response: { id: assignmentId, version: 1 } },
});

export const updateAssignment = route({
  operationId: 'updateAssignment',
  method: 'PUT',
  path: '/api/participants/{participantId}/assignments/{assignmentId}',
  summary: 'Changes an assignment that waits for a volunteer',
  access: CASEWORKERS,
  params: assignmentParams,
  body: assignmentEdit,
  response: z.strictObject({ id, version }),
  refusals: [common.notFound, common.stale, matchingRefusals.assignmentNotWaiting],
  examples: { body: { ...exampleAssignment, mattersMost: 'time', version: 1 }, response: { id: assignmentId, version: 2 } },
});

export const stepAssignment = route({
  operationId: 'stepAssignment',
  method: 'POST',
  path: '/api/participants/{participantId}/assignments/{assignmentId}/steps',
  summary: 'Takes an assignment back while it waits, or wishes for it again',
  access: CASEWORKERS,
  params: assignmentParams,
  body: assignmentStep,
  response: z.strictObject({ id, version, state: assignmentState }),
  refusals: [common.notFound, common.stale, matchingRefusals.assignmentNotWaiting],
  examples: { body: { action: 'withdraw', version: 1 }, response: { id: assignmentId, version: 2, state: 'withdrawn' } },
});

export const suggestVolunteers = route({
  operationId: 'suggestVolunteers',
  method: 'GET',
  path: '/api/participants/{participantId}/assignments/{assignmentId}/suggestions',
  summary: 'Volunteers for an assignment, best first and with the reasons, and who is out and why',
  access: MATCHMAKERS,
  needsRegistration: true,
  params: assignmentParams,
  response: suggestions,
  refusals: [common.notFound, ...notReady],
  audit,
  examples: {
    response: {
      asOf: '2026-11-10T13:32:00.000Z',
      considered: 2,
      weightsVersion: 1,
      suggested: [
        {
          volunteerId,
          volunteerName: 'Berit Eksempel',
          rank: 1,
          band: 'good',
          coverage: 90,
          openMatches: 0,
          capacity: 1,
          reasons: [{ component: 'need', points: 25, of: 25 }],
        },
      ],
      excluded: [{ code: 'paused', volunteers: [{ volunteerId: 'd5c1b0a9-8f7e-4d6c-9b5a-4a3b2c1d0e07', volunteerName: 'Nils Eksempel' }] }],
    },
  },
});

export const proposeMatch = route({
  operationId: 'proposeMatch',
  method: 'POST',
  path: '/api/participants/{participantId}/matches',
  summary: 'Proposes a volunteer for an assignment',
  access: MATCHMAKERS,
  params,
  body: proposalInput,
  status: 201,
  response: changed,
  refusals: [
    common.notFound,
    ...notReady,
    matchingRefusals.volunteerUnavailable,
    matchingRefusals.volunteerFull,
    matchingRefusals.assignmentTaken,
    matchingRefusals.assignmentNotWaiting,
  ],
  examples: { body: { assignmentId, volunteerId }, response: { id: matchId, version: 1, state: 'proposed' } },
});

export const stepMatch = route({
  operationId: 'stepMatch',
  method: 'POST',
  path: '/api/participants/{participantId}/matches/{matchId}/steps',
  summary: 'Takes a match one step on: introductory meeting, active, reviewed, extended, declined, ended',
  needsRegistration: false,
  access: MATCHMAKERS,
  params: matchParams,
  body: matchStep,
  response: changed,
  refusals: [
    common.registrationWithdrawn,
    common.notFound,
    common.stale,
    matchingRefusals.stepNotPossible,
    matchingRefusals.periodTooShort,
    matchingRefusals.tooManyReviews,
    matchingRefusals.sharingConsentMissing,
  ],
  examples: {
    body: { action: 'introduce', version: 1, introductionOn: '2026-11-12' },
    response: { id: matchId, version: 2, state: 'introduction' },
  },
});

export const logMeeting = route({
  operationId: 'logMeeting',
  method: 'POST',
  path: '/api/participants/{participantId}/matches/{matchId}/meetings',
  summary: 'Logs a meeting between participant and volunteer, held or not',
  access: CASEWORKERS,
  params: matchParams,
  body: meetingInput,
  status: 201,
  response: z.strictObject({ id }),
  refusals: [common.notFound, matchingRefusals.notMeeting],
  examples: { body: exampleMeeting, response: { id: 'a7b6c5d4-e3f2-4a1b-9c8d-7e6f5a4b3c08' } },
});

export const listMatches = route({
  operationId: 'listMatches',
  method: 'GET',
  path: '/api/matches',
  summary: 'The matches of the city, as cards',
  access: MATCHMAKERS,
  reach: 'found',
  query: page,
  response: pageOf(matchCard),
  refusals: [common.cursor],
  examples: {
    response: {
      items: [exampleCard],
      nextCursor: null,
    },
  },
});

export const listVolunteerMatches = route({
  operationId: 'listVolunteerMatches',
  method: 'GET',
  path: '/api/volunteers/{volunteerId}/matches',
  summary: "A volunteer's matches, now and before",
  access: MATCHMAKERS,
  reach: 'found',
  params: z.strictObject({ volunteerId: id }),
  response: z.strictObject({
    items: z.array(z.strictObject({ match: matchBesideVolunteer, participantName: z.nullable(z.string()), title: z.string() })),
  }),
  refusals: [common.notFound],
  audit: { subject: 'volunteer', param: 'volunteerId' },
  examples: {
    response: { items: [{ match: exampleMatchBesideVolunteer, participantName: 'Anna Eksempel', title: exampleAssignment.title }] },
  },
});

export const matchingRoutes = [
  getMatching,
  createAssignment,
  updateAssignment,
  stepAssignment,
  ...briefRoutes,
  suggestVolunteers,
  proposeMatch,
  stepMatch,
  logMeeting,
  listMatches,
  exportMatches,
  listVolunteerMatches,
  ...barRoutes,
] as const;
