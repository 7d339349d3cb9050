import * as z from 'zod/mini';
import { consentInput } from '#shared/consents/index.ts';
import { CASEWORKERS, common, id } from '#shared/kernel/index.ts';
import { conversationInput } from './conversation.ts';
import { correctionInput } from './correction.ts';
import * as example from './examples.ts';
import { participantRecord } from './record.ts';
import { participantRefusals } from './refusals.ts';
import { changed, changedExample, params, route } from './routeParts.ts';
import { participantEdit } from './schema.ts';

const { responsible } = example;

export const getParticipant = route({
  operationId: 'getParticipant',
  method: 'GET',
  path: '/api/participants/{participantId}',
  summary: 'One participant: profile, wishes, conversations and history',
  access: CASEWORKERS,
  params,
  response: participantRecord,
  refusals: [common.notFound],
  audit: { subject: 'participant', param: 'participantId' },
  examples: {
    response: {
      participant: {
        id: example.participantId,
        version: 1,
        ...example.profile,
        state: 'gettingToKnow',
        stateSince: '2026-11-07',
        registeredOn: '2026-11-02',
        admittedOn: '2026-11-02',
        earlierStays: [],
        phases: [{ phase: 'during', from: '2026-11-02' }],
        pause: null,
        referralAnswer: { answer: 'accepted', on: '2026-11-02', text: '' },
        followUps: [],
        responsible,
        consents: { ...example.firstConsents, shareWithPartner: [] },
        matchingOverride: null,
        referralSource: 'moCentre',
        firstConversationOn: '2026-11-07',
        firstMatchOn: null,
        closeReason: null,
      },
      wishes: { ...example.wishes, version: 1 },
      conversations: [
        {
          id: example.conversationId,
          version: 1,
          ...example.conversation,
          by: responsible,
          recordedAt: '2026-11-07T12:00:00.000Z',
          corrections: [
            {
              id: 'e0d6a1b2-3c4d-4e5f-8a9b-0c1d2e3f4a02',
              conversationId: example.conversationId,
              conversationOn: example.conversation.on,
              ...example.correction,
              by: responsible,
              recordedAt: '2026-11-10T09:00:00.000Z',
            },
          ],
        },
      ],
      heldConversations: 1,
      appointments: [
        {
          ...{ id: example.appointmentId, version: 1, on: '2026-11-26', at: '13:00', way: 'inPerson', place: 'Kafeen på torget' },
          staff: responsible,
          state: 'planned',
        },
      ],
      consentHistory: [
        {
          id: 'f4a9c1d2-7b3e-4c5d-9e8f-2a1b3c4d5e01',
          purpose: 'registration',
          partnerId: null,
          given: example.given,
          on: example.given.givenOn,
          by: responsible,
          recordedAt: '2026-11-02T09:30:00.000Z',
        },
      ],
      history: [{ at: '2026-11-02T09:30:00.000Z', by: responsible, action: 'register', fields: [] }],
    },
  },
});

export const updateParticipant = route({
  operationId: 'updateParticipant',
  method: 'PUT',
  path: '/api/participants/{participantId}',
  summary: "Changes a participant's profile",
  access: CASEWORKERS,
  params,
  body: participantEdit,
  response: changed,
  refusals: [common.notFound, common.stale, participantRefusals.partnerUnknown],
  examples: { body: { ...example.profile, version: 1 }, response: changedExample },
});

export const recordConsent = route({
  operationId: 'recordConsent',
  method: 'POST',
  path: '/api/participants/{participantId}/consents',
  summary: 'Records that a consent was given, or takes it back at once',
  needsRegistration: false,
  access: CASEWORKERS,
  params,
  body: consentInput,
  response: changed,
  refusals: [common.notFound, common.stale, participantRefusals.partnerUnknown],
  examples: { body: { version: 1, purpose: 'shareWithVolunteer', given: example.given }, response: changedExample },
});

export const recordConversation = route({
  operationId: 'recordConversation',
  method: 'POST',
  path: '/api/participants/{participantId}/conversations',
  summary: 'Records a conversation, held or not',
  access: CASEWORKERS,
  params,
  body: conversationInput,
  status: 201,
  response: z.strictObject({ id, heldConversations: z.int() }),
  refusals: [common.notFound],
  examples: { body: example.conversation, response: { id: 'e0d6a1b2-3c4d-4e5f-8a9b-0c1d2e3f4a01', heldConversations: 1 } },
});

export const recordCorrection = route({
  operationId: 'recordCorrection',
  method: 'POST',
  path: '/api/participants/{participantId}/conversations/{conversationId}/corrections',
  summary: 'Writes down what a participant says against what was written of a conversation; both are read from then on',
  // to have wrong things set right is a right that no withdrawal takes away
  needsRegistration: false,
  duringRestriction: true,
  access: CASEWORKERS,
  params: z.strictObject({ participantId: id, conversationId: id }),
  body: correctionInput,
  status: 201,
  response: z.strictObject({ id }),
  refusals: [common.notFound],
  examples: { body: example.correction, response: { id: 'e0d6a1b2-3c4d-4e5f-8a9b-0c1d2e3f4a02' } },
});

export const participantRecordRoutes = [getParticipant, updateParticipant, recordConsent, recordConversation, recordCorrection] as const;
