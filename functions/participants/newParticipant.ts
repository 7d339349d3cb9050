import { historyWrite } from '#functions/platform/history.ts';
import type { Deps } from '#functions/platform/operation.ts';
import { createVersioned } from '#functions/platform/table/versioned.ts';
import type { Write } from '#functions/platform/table/write.ts';
import { type PartnerConsent, SINGLE_PURPOSES } from '#shared/consents/index.ts';
import type { StaffRef } from '#shared/kernel/index.ts';
import { entryPartOf, type Participant, type ParticipantInput, participantLife } from '#shared/participants/index.ts';
import { consentWrite } from './consentHistory.ts';

/** By whom somebody is registered, who is then responsible, and what kind of partner referred them. */
interface Coming {
  readonly by: StaffRef;
  readonly source: Participant['referralSource'];
  /** The partners they agree are told of them; none unless said. */
  readonly shared?: PartnerConsent[];
}

/** A new participant, taken in at once or referred, with all that is written of them: at most seven writes, and one for each partner who may be told. */
export function newParticipant(
  body: ParticipantInput,
  { by, source, shared = [] }: Coming,
  deps: Pick<Deps, 'keys' | 'now' | 'newId' | 'today'>,
): { participant: Participant; writes: Write[] } {
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
    consents: { ...consents, shareWithPartner: shared },
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
    participant,
    writes: [
      { create: { ...participant, ...deps.keys.profile(participant.id) } },
      createVersioned(deps.keys.card('participant', participant.id), card),
      ...SINGLE_PURPOSES.filter((purpose) => consents[purpose]).map((purpose) =>
        consentWrite(participant.id, { purpose, partnerId: null, given: consents[purpose] }, by, deps),
      ),
      ...shared.map(({ partnerId, ...given }) => consentWrite(participant.id, { purpose: 'shareWithPartner', partnerId, given }, by, deps)),
      historyWrite(deps.keys.participantHistory, participant.id, { by, action: 'register' }, deps),
    ],
  };
}
