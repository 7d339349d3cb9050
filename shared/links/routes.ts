import * as z from 'zod/mini';
import { common, id, localDate, MATCHMAKERS, nothing, routesOf } from '#shared/kernel/index.ts';
import { matchingRefusals } from '#shared/matching/index.ts';
import { linkRefusals } from './refusals.ts';
import { matchLinkInput, sentLink, volunteerLinkInput } from './schema.ts';

const route = routesOf('links');
const linkId = '2d9a4b1c-0a21-4a52-9f7c-5a1f5b0e6a7c';
const ofVolunteer = z.strictObject({ volunteerId: id });
const made = z.strictObject({ id });

export const sendMatchLink = route({
  operationId: 'sendMatchLink',
  method: 'POST',
  path: '/api/participants/{participantId}/matches/{matchId}/links',
  summary: 'Sends the volunteer of a match a personal link: to answer, to read what they are told, or to log meetings',
  access: MATCHMAKERS,
  params: z.strictObject({ participantId: id, matchId: id }),
  body: matchLinkInput,
  status: 201,
  response: made,
  refusals: [common.notFound, matchingRefusals.sharingConsentMissing, linkRefusals.leadsNowhere, linkRefusals.briefMissing],
  examples: { body: { purpose: 'answer' }, response: { id: linkId } },
});

export const sendVolunteerLink = route({
  operationId: 'sendVolunteerLink',
  method: 'POST',
  path: '/api/volunteers/{volunteerId}/links',
  summary: "Sends a volunteer a personal link: to accept the role's limits, take a break or ask to be called",
  access: MATCHMAKERS,
  params: ofVolunteer,
  body: volunteerLinkInput,
  status: 201,
  response: made,
  refusals: [common.notFound, linkRefusals.leadsNowhere],
  examples: { body: { purpose: 'pause' }, response: { id: linkId } },
});

export const listLinks = route({
  operationId: 'listLinks',
  method: 'GET',
  path: '/api/volunteers/{volunteerId}/links',
  summary: "A volunteer's personal links: what for, when sent and opened, until when, and whether they wait for a call",
  access: MATCHMAKERS,
  params: ofVolunteer,
  response: z.strictObject({ items: z.array(sentLink), callWantedOn: z.nullable(localDate) }),
  refusals: [common.notFound],
  audit: { subject: 'volunteer', param: 'volunteerId' },
  examples: {
    response: {
      items: [
        {
          id: linkId,
          purpose: 'answer',
          by: { id: '7d0f4a52-5d2b-4c3e-8f37-3f0d0b8f0a10', name: 'Kari Eksempel' },
          issuedAt: '2026-11-12T13:32:00.000Z',
          expiresOn: '2026-11-26',
          state: 'opened',
          openedAt: '2026-11-12T17:05:00.000Z',
        },
      ],
      callWantedOn: null,
    },
  },
});

export const revokeLink = route({
  operationId: 'revokeLink',
  method: 'POST',
  path: '/api/volunteers/{volunteerId}/links/{linkId}/revocation',
  summary: 'Withdraws a personal link: from now on it leads nowhere',
  access: MATCHMAKERS,
  params: z.strictObject({ volunteerId: id, linkId: id }),
  body: nothing,
  response: made,
  refusals: [common.notFound],
  examples: { body: {}, response: { id: linkId } },
});

export const settleCall = route({
  operationId: 'settleCall',
  method: 'POST',
  path: '/api/volunteers/{volunteerId}/calls',
  summary: 'Says that a volunteer who asked to be called has been',
  access: MATCHMAKERS,
  params: ofVolunteer,
  body: nothing,
  response: nothing,
  refusals: [common.notFound],
  examples: { body: {}, response: {} },
});

export const linkRoutes = [sendMatchLink, sendVolunteerLink, listLinks, revokeLink, settleCall] as const;
