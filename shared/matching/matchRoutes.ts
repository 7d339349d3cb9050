import * as z from 'zod/mini';
import { CASEWORKERS, common, id, MATCHMAKERS } from '#shared/kernel/index.ts';
import { assignmentId, exampleMeetingToLog, matchId, volunteerId } from './examples.ts';
import { matchingRefusals } from './refusals.ts';
import { assignmentParams, audit, changed, matchParams, params, route } from './routeParts.ts';
import { matchStep, meetingToLog, proposalInput } from './schema.ts';
import { suggestions } from './suggestion.ts';

const notReady = [
  matchingRefusals.participantClosed,
  matchingRefusals.participantPaused,
  matchingRefusals.participantNotTakenIn,
  matchingRefusals.tooFewConversations,
  matchingRefusals.sharingConsentMissing,
];

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
  body: meetingToLog,
  status: 201,
  response: z.strictObject({ id }),
  refusals: [common.notFound, matchingRefusals.sameDay, matchingRefusals.notMeeting],
  examples: { body: exampleMeetingToLog, response: { id: exampleMeetingToLog.meetingId } },
});

export const matchRoutes = [suggestVolunteers, proposeMatch, stepMatch, logMeeting] as const;
