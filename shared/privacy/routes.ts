import * as z from 'zod/mini';
import { CASEWORKERS, common, id, MATCHMAKERS, page, pageOf, routesOf } from '#shared/kernel/index.ts';
import { change, recordPackage as examplePackage, reading as exampleReading, receipt } from './examples.ts';
import { privacyRefusals } from './refusals.ts';
import { reviewRoutes } from './reviewRoutes.ts';
import { erasureInput, erasureProgress, erasureReceipt, handoverInput, reading, recordChanges, recordPackage } from './schema.ts';

const route = routesOf('privacy');

/** Whose record a route is about, and who works with such records. */
const ofParticipant = {
  access: CASEWORKERS,
  params: z.strictObject({ participantId: id }),
  audit: { subject: 'participant', param: 'participantId' },
} as const;
const ofVolunteer = {
  access: MATCHMAKERS,
  params: z.strictObject({ volunteerId: id }),
  audit: { subject: 'volunteer', param: 'volunteerId' },
} as const;

const changes = {
  method: 'GET' as const,
  response: recordChanges,
  refusals: [common.notFound],
  examples: { response: { items: [change], isTheirs: true } },
};

export const listParticipantChanges = route({
  ...changes,
  ...ofParticipant,
  operationId: 'listParticipantChanges',
  path: '/api/participants/{participantId}/changes',
  summary: "Who changed what in a participant's record, with old and new values, newest first",
});

export const listVolunteerChanges = route({
  ...changes,
  ...ofVolunteer,
  operationId: 'listVolunteerChanges',
  path: '/api/volunteers/{volunteerId}/changes',
  summary: "Who changed what in a volunteer's record, with old and new values, newest first",
});

const readings = {
  method: 'GET' as const,
  query: page,
  response: pageOf(reading),
  refusals: [common.notFound, common.cursor, privacyRefusals.notYours],
  examples: { response: { items: [exampleReading], nextCursor: null } },
};

export const listParticipantReadings = route({
  ...readings,
  ...ofParticipant,
  operationId: 'listParticipantReadings',
  reach: 'responsible',
  path: '/api/participants/{participantId}/readings',
  summary: "Who has read a participant's record, newest first; for the one responsible and the unit leader",
});

export const listVolunteerReadings = route({
  ...readings,
  ...ofVolunteer,
  operationId: 'listVolunteerReadings',
  path: '/api/volunteers/{volunteerId}/readings',
  summary: "Who has read a volunteer's record, newest first; for the one responsible and the unit leader",
});

const handingOver = {
  method: 'POST' as const,
  body: handoverInput,
  status: 201 as const,
  response: z.strictObject({ id }),
  refusals: [common.notFound, privacyRefusals.notYours, privacyRefusals.mergeUnfinished],
  examples: { body: { to: 'person' as const, language: 'nb' as const }, response: { id: examplePackage.handover.id } },
};

export const handOverParticipant = route({
  ...handingOver,
  access: ofParticipant.access,
  params: ofParticipant.params,
  operationId: 'handOverParticipant',
  duringRestriction: true,
  reach: 'responsible',
  path: '/api/participants/{participantId}/handovers',
  summary: 'Writes down that a participant is handed all that stands of them: by whom, to whom and when',
});

export const handOverVolunteer = route({
  ...handingOver,
  access: ofVolunteer.access,
  params: ofVolunteer.params,
  operationId: 'handOverVolunteer',
  path: '/api/volunteers/{volunteerId}/handovers',
  summary: 'Writes down that a volunteer is handed all that stands of them: by whom, to whom and when',
});

const handed = {
  method: 'GET' as const,
  response: recordPackage,
  refusals: [common.notFound, privacyRefusals.notYours],
  examples: { response: examplePackage },
};

export const getParticipantPackage = route({
  ...handed,
  ...ofParticipant,
  params: z.strictObject({ participantId: id, handoverId: id }),
  operationId: 'getParticipantPackage',
  reach: 'responsible',
  path: '/api/participants/{participantId}/handovers/{handoverId}',
  summary: 'All that stands of a participant, who read it included, for one handing over that was written down',
});

export const getVolunteerPackage = route({
  ...handed,
  ...ofVolunteer,
  params: z.strictObject({ volunteerId: id, handoverId: id }),
  operationId: 'getVolunteerPackage',
  path: '/api/volunteers/{volunteerId}/handovers/{handoverId}',
  summary: 'All that stands of a volunteer, who read it included, for one handing over that was written down',
});

/** Erasing cannot be undone, and so is the unit leader's alone. */
const ERASERS = ['unitLeader'] as const;
const begun = { id: receipt.id, done: false };

const erasing = {
  method: 'POST' as const,
  access: ERASERS,
  body: erasureInput,
  response: erasureProgress,
  examples: { body: { version: 4, reason: 'asked' as const }, response: begun },
};

export const eraseParticipant = route({
  ...erasing,
  params: ofParticipant.params,
  operationId: 'eraseParticipant',
  duringRestriction: true,
  path: '/api/participants/{participantId}/erasure',
  needsRegistration: false,
  summary: 'Begins to erase a participant: from then on nobody finds the record, and what is left goes step by step',
  refusals: [common.notFound, common.stale, privacyRefusals.lawKeeps, privacyRefusals.stillHere, privacyRefusals.mergeUnfinished],
});

export const eraseVolunteer = route({
  ...erasing,
  params: ofVolunteer.params,
  operationId: 'eraseVolunteer',
  path: '/api/volunteers/{volunteerId}/erasure',
  summary: 'Begins to erase a volunteer: from then on nobody finds the record, and what is left goes step by step',
  refusals: [common.notFound, common.stale, privacyRefusals.lawKeeps, privacyRefusals.stillHere, privacyRefusals.matchesOpen],
});

const oneErasure = z.strictObject({ erasureId: id });

export const continueErasure = route({
  operationId: 'continueErasure',
  method: 'POST',
  path: '/api/erasures/{erasureId}/steps',
  summary: 'Takes away what is left of somebody who is being erased: record, journal, lists, history and places in matches',
  access: ERASERS,
  params: oneErasure,
  body: z.strictObject({}),
  response: erasureProgress,
  refusals: [common.notFound],
  examples: { body: {}, response: { id: receipt.id, done: true } },
});

export const listErasures = route({
  operationId: 'listErasures',
  method: 'GET',
  path: '/api/erasures',
  summary: 'The receipts of erasures',
  access: ERASERS,
  query: page,
  response: pageOf(erasureReceipt),
  refusals: [common.cursor],
  examples: { response: { items: [receipt], nextCursor: null } },
});

export const getErasure = route({
  operationId: 'getErasure',
  method: 'GET',
  path: '/api/erasures/{erasureId}',
  summary: 'The receipt of one erasure: what went, how much of each, what the law keeps and until when',
  access: ERASERS,
  params: oneErasure,
  response: erasureReceipt,
  refusals: [common.notFound],
  examples: { response: receipt },
});

export const privacyRoutes = [
  listParticipantChanges,
  listVolunteerChanges,
  listParticipantReadings,
  listVolunteerReadings,
  handOverParticipant,
  handOverVolunteer,
  getParticipantPackage,
  getVolunteerPackage,
  eraseParticipant,
  eraseVolunteer,
  continueErasure,
  listErasures,
  getErasure,
  ...reviewRoutes,
] as const;
