import { historyWrite } from '#functions/platform/history.ts';
import { must } from '#functions/platform/must.ts';
import type { ChangeOf } from '#functions/platform/operation.ts';
import { staffRefOf } from '#functions/platform/staff.ts';
import { createVersioned } from '#functions/platform/table/versioned.ts';
import { checkPlacing } from '#shared/access/index.ts';
import { SINGLE_PURPOSES } from '#shared/consents/index.ts';
import { checkRegistration, entryPartOf, type Participant, participantLife, type registerParticipant } from '#shared/participants/index.ts';
import { consentWrite } from './consentHistory.ts';
import { referralSource } from './referralSource.ts';

/** Registers somebody, taken in at once or referred; the one who registers becomes responsible. */
export const register: ChangeOf<typeof registerParticipant> = async (actor, { body }, deps) => {
  must(checkPlacing(actor, body.service));
  must(checkRegistration(body, deps.city, deps.today));
  const [by, source] = await Promise.all([staffRefOf(actor, deps), referralSource(body.referral, deps)]);
  const { consents, admitted, ...profile } = body;
  // figures count by when it happened: the day they agreed, or where law is the basis, the day it is written down
  const admittedOn = admitted ? (consents.registration?.givenOn ?? deps.today) : null;
  const participant: Participant = {
    ...profile,
    id: deps.newId(),
    version: 1,
    state: admitted ? participantLife.transitions.admit.to : participantLife.initial,
    stateSince: deps.today,
    registeredOn: deps.today,
    admittedOn,
    earlierStays: [],
    phases: [{ phase: profile.phase, from: admittedOn ?? deps.today }],
    pause: null,
    referralAnswer: admittedOn !== null && profile.referral ? { answer: 'accepted', on: admittedOn, text: '' } : null,
    followUps: [],
    responsible: by,
    consents: { ...consents, shareWithPartner: [] },
    matchingOverride: null,
    referralSource: source,
    firstConversationOn: null,
    firstMatchOn: null,
    closeReason: null,
  };
  const card = {
    id: participant.id,
    ...entryPartOf(participant),
    heldConversations: 0,
    lastConversationOn: null,
    nextPlanStep: null,
    appointments: [],
    waitingAssignments: 0,
    openMatches: 0,
    closedTo: [],
  };
  return {
    writes: [
      { create: { ...participant, ...deps.keys.profile(participant.id) } },
      createVersioned(deps.keys.card('participant', participant.id), card),
      ...SINGLE_PURPOSES.filter((purpose) => consents[purpose]).map((purpose) =>
        consentWrite(participant.id, { purpose, partnerId: null, given: consents[purpose] }, by, deps),
      ),
      historyWrite(deps.keys.participantHistory, participant.id, { by, action: 'register' }, deps),
    ],
    answer: { id: participant.id, version: 1 },
  };
};
