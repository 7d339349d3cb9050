import * as z from 'zod/mini';
import { consentInput } from '#shared/consents/index.ts';
import { CASEWORKERS, common, id, imported, importOf, page, pageOf, routesOf, version } from '#shared/kernel/index.ts';
import { conversationInput } from './conversation.ts';
import { correctionInput } from './correction.ts';
import * as example from './examples.ts';
import { exportParticipants, exportRegistrations } from './exporting.ts';
import { followUpInput } from './followUp.ts';
import { likelyInput, likelyPeople } from './likely.ts';
import { phasesInput } from './phases.ts';
import { participantRecord } from './record.ts';
import { participantRefusals } from './refusals.ts';
import { overrideInput, participantCard, participantEdit, participantInput, wishesEdit } from './schema.ts';
import { participantStep } from './steps.ts';

const route = routesOf('participants');
const params = z.strictObject({ participantId: id });
const changed = z.strictObject({ id, version });
const changedExample = { id: example.participantId, version: 2 };
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

export const saveWishes = route({
  operationId: 'saveWishes',
  method: 'PUT',
  path: '/api/participants/{participantId}/wishes',
  summary: 'Saves what the participant wishes for and is interested in',
  access: CASEWORKERS,
  params,
  body: wishesEdit,
  response: changed,
  refusals: [common.notFound, common.stale],
  examples: { body: { ...example.wishes, version: 0 }, response: { id: example.participantId, version: 1 } },
});

export const overrideMinimum = route({
  operationId: 'overrideMinimum',
  method: 'POST',
  path: '/api/participants/{participantId}/matching-override',
  summary: "Lets a match come before the city's minimum of conversations, with a reason",
  access: ['unitLeader'],
  params,
  body: overrideInput,
  response: changed,
  refusals: [common.notFound, common.stale],
  examples: { body: { version: 1, reason: 'Kjenner deltakeren godt fra før.' }, response: changedExample },
});

export const stepParticipant = route({
  operationId: 'stepParticipant',
  method: 'POST',
  path: '/api/participants/{participantId}/steps',
  summary: 'Takes somebody in or answers that they cannot be, begins and ends a break, says goodbye, and takes back in',
  needsRegistration: false,
  access: CASEWORKERS,
  params,
  body: participantStep,
  response: changed,
  refusals: [
    common.registrationWithdrawn,
    common.notFound,
    common.stale,
    participantRefusals.stepNotPossible,
    participantRefusals.matchesOpen,
  ],
  examples: { body: { action: 'close', version: 1, on: '2026-11-20', reason: 'onOwnFeet' }, response: changedExample },
});

export const savePhases = route({
  operationId: 'savePhases',
  method: 'PUT',
  path: '/api/participants/{participantId}/phases',
  summary: 'Sets right where somebody was relative to treatment, and from which days',
  access: CASEWORKERS,
  params,
  body: phasesInput,
  response: changed,
  refusals: [common.notFound, common.stale],
  examples: {
    body: {
      version: 1,
      phases: [
        { phase: 'before', from: '2026-09-01' },
        { phase: 'during', from: '2026-10-12' },
      ],
    },
    response: changedExample,
  },
});

export const followUpDischarge = route({
  operationId: 'followUpDischarge',
  method: 'POST',
  path: '/api/participants/{participantId}/follow-ups',
  summary: 'Marks one of the contacts around a planned discharge as made or tried, or takes the mark away',
  access: CASEWORKERS,
  params,
  body: followUpInput,
  response: changed,
  refusals: [common.notFound, common.stale, participantRefusals.noDischarge],
  examples: {
    body: { version: 1, step: 'onTheDay', done: { outcome: 'reached', on: '2026-12-12', note: 'Møttes på stasjonen.' } },
    response: changedExample,
  },
});

export const participantRoutes = [
  listParticipants,
  registerParticipant,
  importParticipants,
  exportParticipants,
  exportRegistrations,
  findLikely,
  getParticipant,
  updateParticipant,
  recordConsent,
  recordConversation,
  recordCorrection,
  saveWishes,
  overrideMinimum,
  stepParticipant,
  savePhases,
  followUpDischarge,
] as const;
