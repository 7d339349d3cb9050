import * as z from 'zod/mini';
import { routesOf } from '#shared/kernel/index.ts';
import { matchingRefusals } from '#shared/matching/index.ts';
import { volunteerRefusals } from '#shared/volunteers/index.ts';
import { byLinkRefusals } from './refusals.ts';
import { meetingByLink, opened, pauseInput, token } from './schema.ts';

const route = routesOf('byLink');
const exampleToken = 'exampleexampleexampleexampleexampleexample1';
/** The answer is the same for everybody it is given to. */
const received = z.strictObject({ received: z.literal(true) });
const done = { received: true } as const;
const refusals = [byLinkRefusals.leadsNowhere, byLinkRefusals.tooMany];

export const openLink = route({
  operationId: 'openLink',
  method: 'POST',
  path: '/api/public/link/opening',
  summary: 'What a personal link opens; the token stands in the body, as addresses are kept in logs',
  access: 'public',
  asks: true,
  body: z.strictObject({ token }),
  response: opened,
  refusals,
  examples: { body: { token: exampleToken }, response: { purpose: 'pause', pausedUntil: null } },
});

export const acceptRoleLimits = route({
  operationId: 'acceptRoleLimits',
  method: 'POST',
  path: '/api/public/link/role-limits',
  summary: "A volunteer accepts the role's limits, in the words that were read",
  access: 'public',
  body: z.strictObject({ token, textVersion: z.int() }),
  response: received,
  refusals: [...refusals, volunteerRefusals.textChanged],
  examples: { body: { token: exampleToken, textVersion: 1 }, response: done },
});

export const answerProposal = route({
  operationId: 'answerProposal',
  method: 'POST',
  path: '/api/public/link/answer',
  summary: 'A volunteer says yes or no to a proposal; no reason is owed',
  access: 'public',
  body: z.strictObject({ token, answer: z.enum(['yes', 'no']) }),
  response: received,
  refusals,
  examples: { body: { token: exampleToken, answer: 'yes' }, response: done },
});

export const logMeetingByLink = route({
  operationId: 'logMeetingByLink',
  method: 'POST',
  path: '/api/public/link/meetings',
  summary: 'A volunteer logs a meeting, held or not',
  access: 'public',
  body: meetingByLink,
  response: received,
  refusals: [...refusals, matchingRefusals.sameDay, matchingRefusals.notMeeting],
  examples: {
    body: {
      token: exampleToken,
      meetingId: 'a7b6c5d4-e3f2-4a1b-9c8d-7e6f5a4b3c08',
      meeting: { on: '2026-11-18', outcome: 'held', asAgreed: 'yes', did: ['walking'], text: '', minutes: 75 },
      another: false,
    },
    response: done,
  },
});

export const pauseByLink = route({
  operationId: 'pauseByLink',
  method: 'POST',
  path: '/api/public/link/pause',
  summary: 'A volunteer takes a break until a day, or moves the day',
  access: 'public',
  body: pauseInput,
  response: received,
  refusals,
  examples: { body: { token: exampleToken, returnOn: '2027-01-15' }, response: done },
});

export const askForCall = route({
  operationId: 'askForCall',
  method: 'POST',
  path: '/api/public/link/call',
  summary: 'A volunteer asks to be called',
  access: 'public',
  body: z.strictObject({ token }),
  response: received,
  refusals,
  examples: { body: { token: exampleToken }, response: done },
});

export const byLinkRoutes = [openLink, acceptRoleLimits, answerProposal, logMeetingByLink, pauseByLink, askForCall] as const;
