import { closeRecord, openRecord } from '#shared/access/index.ts';
import { makeAppointment } from '#shared/appointments/index.ts';
import { addCase, addTask, planConference, saveCase, stepConference } from '#shared/conferences/index.ts';
import { barPair, createAssignment, logMeeting, proposeMatch, stepMatch } from '#shared/matching/index.ts';
import {
  getParticipant,
  type ParticipantInput,
  recordConsent,
  recordConversation,
  recordCorrection,
  registerParticipant,
  saveWishes,
} from '#shared/participants/index.ts';
import { handOutPlan, recordAssessment, setGoal } from '#shared/plans/index.ts';
import { handOverParticipant } from '#shared/privacy/index.ts';
import { merged } from '#test/merging/given.ts';
import type { LiveCity } from '#test/support/cities.ts';
import {
  aConsent,
  aConversation,
  aGoal,
  aMeetingToLog,
  anAppointment,
  anAssessment,
  anAssignment,
  aParticipant,
  aStep,
  someWishes,
} from '#test/support/factories/index.ts';
import { givenPartner, givenVolunteer } from '#test/support/given.ts';
import type { RecordsTable } from '#test/support/recordsTable.ts';
import { STAFF, type Staff } from '#test/support/staff.ts';

/** What was written of somebody, each word found nowhere else. */
export const WRITTEN = {
  person: 'Zofia Quist',
  journal: [
    'Fortalte om hytta i Wyoming.',
    'Seile til Zanzibar',
    'Padlet rundt Qvaløya.',
    'Savner Xanadu',
    'Lære å veve',
    'Ved Quiltbutikken',
    'Spurte etter Xylofonkurset.',
    'Finne noen med Quickstep',
  ],
  partner: 'Quartz Behandlingssenter',
  /** The day treatment ends. */
  phase: '2026-11-25',
};

/** The service they are in, and another of the city's. */
export const OWN = 'sosionom';
export const OTHER = 'steg-for-steg';

/** What a read may ask for by id: a route with another parameter must be given something here to find. */
export const FILLED = [
  'participantId',
  'assignmentId',
  'handoutId',
  'handoverId',
  'volunteerId',
  'matchId',
  'memberId',
  'conferenceId',
  'caseId',
  'mergedId',
] as const;
export type Filled = Readonly<Record<(typeof FILLED)[number], string>> & {
  /** A meeting after the one they are in the queue of. */
  readonly nextConferenceId: string;
};

/** Puts somebody in the queue of a meeting with a partner, with minutes and a task, and plans the next meeting. */
async function conferences(call: LiveCity['call'], as: Staff, participantId: string, partnerId: string) {
  const meeting = { partnerId, partnerPeople: [], staff: [as.id] };
  const { id: conferenceId } = (await call(planConference, { as, body: { ...meeting, on: '2026-11-19' } })).body;
  const params = { conferenceId };
  await call(stepConference, { as, params, body: { action: 'begin', version: 1 } });
  const { id: caseId } = (await call(addCase, { as, params, body: { kind: 'participant', participantId } })).body;
  const account = WRITTEN.journal[6] ?? '';
  await call(saveCase, { as, params: { conferenceId, caseId }, body: { version: 1, account, outcome: 'again' } });
  const task = { caseId, text: WRITTEN.journal[7] ?? '', owner: 'colleague', dueOn: '2026-11-23', responsible: as.id };
  await call(addTask, { as, params, body: task });
  await call(stepConference, { as, params, body: { action: 'close', version: 2 } });
  const { id: nextConferenceId } = (await call(planConference, { as, body: { ...meeting, on: '2026-12-03' } })).body;
  return { conferenceId, caseId, nextConferenceId };
}

/** A second record of the same person, who said yes to the same, merged into the first; gives its old id. */
async function mergedInto(city: LiveCity, participantId: string, twice: ParticipantInput, call: LiveCity['call']): Promise<string> {
  const as = 'unitLeader' as const;
  const { id, version } = (await call(registerParticipant, { as, body: twice })).body;
  const consent = { version, purpose: 'shareWithPartner', partnerId: twice.referral?.partnerId ?? '', given: aConsent() } as const;
  await call(recordConsent, { as, params: { participantId: id }, body: consent });
  await call(openRecord, { as, params: { participantId }, body: { reason: 'Er registrert to ganger.' } });
  await merged(city, participantId, id);
  return id;
}

/** Fills a city with one person of whom there is something everywhere: journal, plan, match, partner, consents, lists. */
export async function fillCity(
  city: LiveCity,
  table: Pick<RecordsTable, 'plant'>,
  responsible: Staff,
  { agreesBetween = false }: { readonly agreesBetween?: boolean } = {},
): Promise<Filled> {
  const as = responsible;
  const done: LiveCity['call'] = async (route, call) => {
    const answer = await city.call(route, call);
    answer.body satisfies unknown;
    return answer;
  };
  const maker = responsible.roles.includes('socialWorker') ? { ...STAFF.counsellor, services: [OWN] } : responsible;
  const { id: partnerId } = await givenPartner(city, { name: WRITTEN.partner });
  const body = aParticipant({
    preferredName: WRITTEN.person,
    service: OWN,
    plannedDischarge: WRITTEN.phase,
    eligibilityNote: WRITTEN.journal[3] ?? '',
    referral: { partnerId, on: '2026-11-01', note: '' },
    consents: { ...aParticipant().consents, betweenServices: agreesBetween ? aConsent() : null },
  });
  const { id: participantId } = (await done(registerParticipant, { as, body })).body;
  const params = { participantId };
  for (let held = 0; held < 3; ) {
    const conversation = aConversation({ note: WRITTEN.journal[0] ?? '' });
    held = (await done(recordConversation, { as, params, body: conversation })).body.heldConversations;
  }
  const [{ id: conversationId } = { id: '' }] = (await done(getParticipant, { as, params })).body.conversations;
  const correction = { on: '2026-11-21', words: WRITTEN.journal[3] ?? '' };
  await done(recordCorrection, { as, params: { participantId, conversationId }, body: correction });
  await done(saveWishes, { as, params, body: someWishes({ importantNow: WRITTEN.journal[1] ?? '' }) });
  // the day after, so that it stands on every list that may have it
  await done(makeAppointment, { as, params, body: anAppointment({ on: '2026-11-22', place: WRITTEN.journal[5] ?? '' }) });
  await done(recordAssessment, { as, params, body: anAssessment() });
  const steps = [aStep({ owner: 'partner', partnerId, dueOn: '2026-11-23' })];
  await done(setGoal, { as, params, body: aGoal({ words: WRITTEN.journal[4] ?? '', steps }) });
  const { version } = (await done(getParticipant, { as, params })).body.participant;
  const consent = { version, purpose: 'shareWithPartner', partnerId, given: aConsent() };
  await done(recordConsent, { as, params, body: consent });
  const { id, roles, username } = as;
  await table.plant({
    pk: `${city.city.id}#staff`,
    sk: id,
    id,
    name: 'Noen',
    roles: [...roles],
    services: [OWN],
    state: 'active',
    version: 1,
    username,
    email: null,
    lastSignInAt: null,
    loginVersion: 1,
  });
  const met = await conferences(done, as, participantId, partnerId);
  const { id: handoutId } = (await done(handOutPlan, { as, params, body: { language: 'nb' } })).body;

  const { id: assignmentId } = (await done(createAssignment, { as, params, body: anAssignment() })).body;
  const { id: volunteerId } = await givenVolunteer(city);
  await givenVolunteer(city, 'paused', { name: 'Borghild Moen', email: 'borghild@moen.example' });
  const { id: matchId } = (await done(proposeMatch, { as: maker, params, body: { assignmentId, volunteerId } })).body;
  const ofMatch = { participantId, matchId };
  await done(stepMatch, { as: maker, params: ofMatch, body: { action: 'introduce', version: 1, introductionOn: '2026-11-20' } });
  const period = { from: '2026-11-20', to: '2027-03-01' };
  await done(stepMatch, { as: maker, params: ofMatch, body: { action: 'activate', version: 2, period } });
  await done(logMeeting, { as, params: ofMatch, body: aMeetingToLog({ text: WRITTEN.journal[2] ?? '' }) });
  // a second wish waits, so that there is somebody to suggest for
  // said of the two while they meet: from here on they are not to be proposed for each other again
  await done(barPair, { as: maker, params, body: { volunteerId } });
  const { id: waitingId } = (await done(createAssignment, { as, params, body: anAssignment() })).body;

  const mergedId = await mergedInto(city, participantId, body, done);
  const knower = { ...STAFF.activityLeader, id: '00000000-0000-4000-8000-000000000009', roles: ['counsellor'] as const, services: [OWN] };
  await done(closeRecord, { as: knower, params, body: { staffId: knower.id } });
  const nothing = { cells: {}, people: {} };
  // as counting leaves it
  await table.plant({
    pk: `${city.city.id}#mark#00`,
    sk: `participant#${participantId}|profile`,
    ...{ version: 1, counted: 1, shared: false, from: '', settling: false, withheld: nothing },
    ...{ ...nothing, cells: { now: { participantsActive: 1 } } },
  });
  const { id: handoverId } = (await done(handOverParticipant, { as, params, body: { to: 'person', language: 'nb' } })).body;
  return {
    participantId,
    assignmentId: waitingId,
    handoutId,
    handoverId,
    volunteerId,
    matchId,
    memberId: responsible.id,
    mergedId,
    ...met,
  };
}
