import * as z from 'zod/mini';
import { CASEWORKERS, common, id, MATCHMAKERS, page, pageOf, routesOf, version } from '#shared/kernel/index.ts';
import { matchingRefusals } from './refusals.ts';
import { assignmentInput, match, matchCard, matchState, matchStep, meetingInput, participantMatching, proposalInput } from './schema.ts';
import { suggestions } from './suggestion.ts';

const route = routesOf('matching');
const participantId = 'c2b7a8de-0f5b-4d0f-8f8e-6b1f6a0d3c11';
const volunteerId = '5a1f5b0e-6a7c-4a52-9f7c-2d9a4b1c0a21';
const assignmentId = '9d3c1f70-2b6e-4f8e-a1d5-4e7c6b5a3f02';
const matchId = '4f6b2d18-7c1e-4b9a-8e3f-1a2b3c4d5e06';
const responsible = { id: '7d0f4a52-5d2b-4c3e-8f37-3f0d0b8f0a10', name: 'Kari Eksempel' };
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

const exampleAssignment = {
  title: 'Gåtur hver onsdag kveld',
  need: 'walking' as const,
  rhythm: 'weekly' as const,
  week: [{ day: 3, from: 17, to: 20 }],
  areas: ['midtbyen'],
};
const exampleMatch = {
  id: matchId,
  version: 1,
  participantId,
  assignmentId,
  volunteerId,
  responsible,
  state: 'proposed' as const,
  stateSince: '2026-11-10',
  proposedOn: '2026-11-10',
  introductionOn: null,
  startedOn: null,
  period: null,
  declinedBy: null,
  endReason: null,
  rankChosen: 1,
  choiceReason: null,
  weightsVersion: 1,
};
const exampleMeeting = {
  on: '2026-11-18',
  outcome: 'held' as const,
  asAgreed: 'yes' as const,
  did: ['walking' as const],
  text: 'Gikk langs elva.',
  minutes: 75,
};

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
      matches: [
        {
          match: exampleMatch,
          volunteerName: 'Berit Eksempel',
          volunteerState: 'active',
          volunteerPausedUntil: null,
          meetings: [],
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
  refusals: [common.notFound, ...notReady, matchingRefusals.volunteerUnavailable, matchingRefusals.assignmentTaken],
  examples: { body: { assignmentId, volunteerId }, response: { id: matchId, version: 1, state: 'proposed' } },
});

export const stepMatch = route({
  operationId: 'stepMatch',
  method: 'POST',
  path: '/api/participants/{participantId}/matches/{matchId}/steps',
  summary: 'Takes a match one step on: introductory meeting, active, declined, ended',
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
      items: [
        {
          id: matchId,
          participantId,
          participantName: 'Anna Eksempel',
          participantState: 'active',
          volunteerId,
          volunteerName: 'Berit Eksempel',
          volunteerState: 'active',
          volunteerPausedUntil: null,
          title: exampleAssignment.title,
          rhythm: 'weekly',
          state: 'proposed',
          stateSince: '2026-11-10',
          introductionOn: null,
          period: null,
          lastMeetingOn: null,
          responsible,
        },
      ],
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
  response: z.strictObject({ items: z.array(z.strictObject({ match, participantName: z.nullable(z.string()), title: z.string() })) }),
  refusals: [common.notFound],
  audit: { subject: 'volunteer', param: 'volunteerId' },
  examples: { response: { items: [{ match: exampleMatch, participantName: 'Anna Eksempel', title: exampleAssignment.title }] } },
});

export const matchingRoutes = [
  getMatching,
  createAssignment,
  suggestVolunteers,
  proposeMatch,
  stepMatch,
  logMeeting,
  listMatches,
  listVolunteerMatches,
] as const;
