import type { Closure } from '#shared/access/index.ts';
import { type Consent, type ConsentPurpose, type Consents, SINGLE_PURPOSES, standingOf } from '#shared/consents/index.ts';
import { allow, type Decision, type LocalDate, refuse } from '#shared/kernel/index.ts';
import { type Match, OPEN_MATCH_STATES } from '#shared/matching/index.ts';
import { entryPartOf, isTakenIn, type Participant, type ParticipantEntry, type ParticipantState } from '#shared/participants/index.ts';
import { type MergeField, PROFILE_PARTS } from './fields.ts';
import { mergingRefusals } from './refusals.ts';
import { mergedAdmission, mergedStays } from './stays.ts';

/** How far somebody has come: the record in which they have come furthest is the one that is kept. */
const FURTHER: Readonly<Record<ParticipantState, number>> = {
  ...{ declined: 0, closed: 1, referred: 2 },
  ...{ admitted: 3, gettingToKnow: 3, active: 3, paused: 3 },
};

const isOpen = ({ state }: Match): boolean => OPEN_MATCH_STATES.includes(state);

/** Whether an open match of one is with somebody whom the other has an open match with, or may not be matched with again. */
const standsInTheWay = (one: readonly Match[], other: readonly Match[]): boolean =>
  one
    .filter(isOpen)
    .some(({ volunteerId }) => other.some((match) => match.volunteerId === volunteerId && (isOpen(match) || match.endReason === 'safety')));

/** One of the two records, as merging sees it. */
export interface Side {
  readonly participant: Participant;
  readonly matches: readonly Match[];
}

/** Whether two records may become one, with the first of them kept. */
export function checkMerge(kept: Side, other: Side): Decision<true> {
  if (kept.participant.id === other.participant.id) return refuse({ kind: mergingRefusals.sameRecord });
  if (FURTHER[kept.participant.state] < FURTHER[other.participant.state]) return refuse({ kind: mergingRefusals.keepTheOther });
  const inTheWay = standsInTheWay(kept.matches, other.matches) || standsInTheWay(other.matches, kept.matches);
  return inTheWay ? refuse({ kind: mergingRefusals.matchInTheWay }) : allow(true);
}

/** The stricter of two answers stands: what somebody has not agreed to on both records, nobody has been told for sure. */
export function stricterConsents(kept: Consents, other: Consents): Consents {
  const latest = <Given extends { readonly givenOn: LocalDate }>(one: Given, another: Given): Given =>
    another.givenOn > one.givenOn ? another : one;
  const single = Object.fromEntries(
    SINGLE_PURPOSES.map((purpose) => {
      const [one, another] = [kept[purpose], other[purpose]];
      return [purpose, one && another ? latest(one, another) : null];
    }),
  );
  const shareWithPartner = kept.shareWithPartner.flatMap((one) => {
    const another = other.shareWithPartner.find(({ partnerId }) => partnerId === one.partnerId);
    return another ? [latest(one, another)] : [];
  });
  return { ...kept, ...single, shareWithPartner };
}

/** A consent of the kept record that merging changes: the purpose or the partner, what stood, and what stands. */
export interface ConsentChange {
  readonly purpose: ConsentPurpose;
  readonly partnerId: string | null;
  readonly before: Consent | null;
  readonly given: Consent | null;
}

/** The consents that merging changes. What was agreed to on both stands with the later day. */
export function consentChanges(kept: Consents, merged: Consents): ConsentChange[] {
  const single = SINGLE_PURPOSES.map((purpose) => ({
    purpose,
    partnerId: null,
    before: kept[purpose] && consentOf(kept[purpose]),
    given: merged[purpose],
  }));
  const partners = kept.shareWithPartner.map(({ partnerId, ...before }) => ({
    ...{ purpose: 'shareWithPartner' as const, partnerId, before: consentOf(before) },
    given: standingOf(merged, 'shareWithPartner', partnerId),
  }));
  return [...single, ...partners]
    .map(({ given, ...change }) => ({ ...change, given: given && consentOf(given) }))
    .filter(({ before, given }) => JSON.stringify(before) !== JSON.stringify(given));
}

const consentOf = ({ givenOn, how, textVersion, language }: Consent): Consent => ({ givenOn, how, textVersion, language });

/** On the way to a match, in order; a break is agreed, and stands. */
const WAY = ['admitted', 'gettingToKnow', 'active'] as const satisfies readonly ParticipantState[];
const stepOf = ({ state, pause }: Participant): number => WAY.findIndex((one) => one === (pause?.before ?? state));

/** Where somebody is who is here on both records: as far as they have come on either. */
const mergedPlace = (kept: Participant, other: Participant): Pick<Participant, 'state' | 'stateSince'> => {
  const further = isTakenIn(other.state) && kept.state !== 'paused' && stepOf(other) > stepOf(kept);
  return further
    ? { state: WAY[stepOf(other)] ?? kept.state, stateSince: other.stateSince }
    : { state: kept.state, stateSince: kept.stateSince };
};

const earliest = (one: LocalDate | null, other: LocalDate | null): LocalDate | null =>
  one === null || (other !== null && other < one) ? other : one;

const taken = (other: Participant, fields: readonly MergeField[]): Partial<Participant> => {
  const names: readonly (keyof Participant)[] = fields.flatMap((field) => (field === 'wishes' ? [] : PROFILE_PARTS[field]));
  return Object.fromEntries(names.map((name) => [name, other[name]]));
};

const said = (profile: Participant): Participant => {
  const { fullName, phone, email, ...rest } = profile;
  return {
    ...rest,
    ...(fullName !== undefined && { fullName }),
    ...(phone !== undefined && { phone }),
    ...(email !== undefined && { email }),
  };
};

/** The kept profile as it stands once the other is merged into it. */
export function mergedProfile(kept: Participant, other: Participant, fromOther: readonly MergeField[]): Participant {
  const earlierStays = mergedStays(kept, other);
  return said({
    ...kept,
    ...taken(other, fromOther),
    ...mergedPlace(kept, other),
    version: kept.version + 1,
    earlierStays,
    admittedOn: mergedAdmission(kept, other, earlierStays),
    registeredOn: earliest(kept.registeredOn, other.registeredOn) ?? kept.registeredOn,
    firstConversationOn: earliest(kept.firstConversationOn, other.firstConversationOn),
    firstMatchOn: earliest(kept.firstMatchOn, other.firstMatchOn),
    matchingOverride: kept.matchingOverride ?? other.matchingOverride,
    consents: stricterConsents(kept.consents, other.consents),
  });
}

/** Whoever either record is closed to, the merged one is. */
const closedToEither = (kept: readonly Closure[], other: readonly Closure[]): Closure[] => [
  ...new Map([...other, ...kept].map((closure) => [closure.staff.id, closure])).values(),
];

const soonest = (one: ParticipantEntry['nextPlanStep'], other: ParticipantEntry['nextPlanStep']): ParticipantEntry['nextPlanStep'] =>
  one === null || (other !== null && other.dueOn < one.dueOn) ? other : one;

/** The kept record's line in the lists, from both and the profile that was made of both. */
export const mergedEntry = (kept: ParticipantEntry, other: ParticipantEntry, next: Participant): ParticipantEntry => ({
  ...kept,
  ...entryPartOf(next),
  closedTo: closedToEither(kept.closedTo, other.closedTo),
  // what is kept without being used stays so
  restriction: kept.restriction ?? other.restriction ?? null,
  heldConversations: kept.heldConversations + other.heldConversations,
  lastConversationOn:
    [kept.lastConversationOn, other.lastConversationOn]
      .filter((on) => on !== null)
      .sort()
      .at(-1) ?? null,
  nextPlanStep: soonest(kept.nextPlanStep, other.nextPlanStep),
  waitingAssignments: kept.waitingAssignments + other.waitingAssignments,
  openMatches: kept.openMatches + other.openMatches,
  appointments: [...kept.appointments, ...other.appointments],
});
