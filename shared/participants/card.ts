import { phoneHintOf } from './likely.ts';
import type { Participant, ParticipantCard, ParticipantEntry } from './schema.ts';

/** The parts of a card that follow the profile. */
export const cardPartOf = (participant: Participant) => {
  const { preferredName, birthYear, state, phase, service, responsible, registeredOn, admittedOn } = participant;
  const { plannedDischarge, dischargeKind, pause, followUps, referral, referralAnswer } = participant;
  return {
    ...{ preferredName, birthYear, state, phase, service, responsible, registeredOn, admittedOn, plannedDischarge, dischargeKind },
    pausedUntil: pause?.until ?? null,
    followedUp: followUps.map(({ step }) => step),
    referral: referral && { partnerId: referral.partnerId, on: referral.on, answer: referralAnswer?.answer ?? null },
  } satisfies Partial<ParticipantCard>;
};

/** The same as stored: with what decides who finds them. */
export const entryPartOf = (participant: Participant) =>
  ({
    ...cardPartOf(participant),
    stateSince: participant.stateSince,
    phoneHint: phoneHintOf(participant.phone),
    openBetweenServices: participant.consents.betweenServices !== null,
    agreesToRegistration: participant.consents.registration !== null,
    agreesToSharing: participant.consents.shareWithVolunteer !== null,
  }) satisfies Partial<ParticipantEntry>;
