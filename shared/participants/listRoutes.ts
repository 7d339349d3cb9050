import { CASEWORKERS, common, imported, importOf, page, pageOf } from '#shared/kernel/index.ts';
import * as example from './examples.ts';
import { exportParticipants, exportRegistrations } from './exporting.ts';
import { likelyInput, likelyPeople } from './likely.ts';
import { participantRefusals } from './refusals.ts';
import { changed, route } from './routeParts.ts';
import { participantCard, participantInput } from './schema.ts';

const { responsible } = example;

export const listParticipants = route({
  operationId: 'listParticipants',
  method: 'GET',
  path: '/api/participants',
  summary: 'The participants of the city, as cards',
  access: CASEWORKERS,
  reach: 'found',
  query: page,
  response: pageOf(participantCard),
  refusals: [common.cursor],
  examples: {
    response: {
      items: [example.card],
      nextCursor: null,
    },
  },
});

export const registerParticipant = route({
  operationId: 'registerParticipant',
  method: 'POST',
  path: '/api/participants',
  summary: 'Registers somebody, with how they came, on what basis and with which consents',
  access: CASEWORKERS,
  body: participantInput,
  status: 201,
  response: changed,
  refusals: [participantRefusals.consentNeeded, participantRefusals.partnerUnknown],
  examples: {
    body: { ...example.profile, admitted: true, consents: example.firstConsents },
    response: { id: example.participantId, version: 1 },
  },
});

export const importParticipants = route({
  operationId: 'importParticipants',
  method: 'POST',
  path: '/api/participants/imports',
  summary: 'Takes in some rows of a list: each whole or not at all, and each once, with what is wrong with those that were not',
  access: CASEWORKERS,
  body: importOf(participantInput),
  response: imported,
  examples: {
    body: {
      rows: [
        {
          row: 'b7d2e81c-3f4a-8a9b-a2c6-5d8e9f0a1b22',
          record: { ...example.profile, admitted: true, consents: example.firstConsents },
        },
      ],
    },
    response: { rows: [{ row: 'b7d2e81c-3f4a-8a9b-a2c6-5d8e9f0a1b22', outcome: 'loaded', faults: [] }] },
  },
});

export const findLikely = route({
  operationId: 'findLikely',
  method: 'POST',
  path: '/api/participants/likely',
  summary: 'Who among those registered may be the person one is about to register',
  access: CASEWORKERS,
  reach: 'found',
  asks: true,
  body: likelyInput,
  response: likelyPeople,
  examples: {
    body: { name: 'Anna Eksempel', phone: '+4799999903', birthYear: 1988 },
    response: {
      people: [
        {
          id: example.participantId,
          preferredName: example.profile.preferredName,
          birthYear: 1988,
          state: 'gettingToKnow',
          service: 'steg-for-steg',
          responsible,
          because: ['phone', 'name', 'birthYear'],
        },
      ],
      elsewhere: false,
    },
  },
});

export const participantListRoutes = [
  listParticipants,
  registerParticipant,
  importParticipants,
  exportParticipants,
  exportRegistrations,
  findLikely,
] as const;
