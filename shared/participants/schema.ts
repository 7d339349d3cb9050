import * as z from 'zod/mini';
import { guard } from '#shared/access/index.ts';
import { plannedAppointment } from '#shared/appointments/index.ts';
import { consents, firstConsents } from '#shared/consents/index.ts';
import { areaIds, confided, email, id, line, localDate, oneOf, phone, prose, someOf, staffRef, version } from '#shared/kernel/index.ts';
import { contactRules } from '#shared/messages/index.ts';
import { PARTNER_KINDS } from '#shared/partners/index.ts';
import { communicationStyle, gender, INTERESTS, interest, SPOKEN_LANGUAGES, week } from '#shared/traits/index.ts';
import { DISCHARGE_KINDS, FOLLOW_UPS, followUp } from './followUp.ts';
import { CLOSE_REASONS, ELIGIBILITY, PARTICIPANT_STATES, PHASES, REFERRAL_ANSWERS, SAFE_CONTACT, VOLUNTEER_GENDER_WISH } from './life.ts';
import { pause, phases, referralAnswer, stay } from './stay.ts';
import { STEP_OWNERS } from './stepOwner.ts';

const profile = {
  preferredName: line(),
  fullName: z.optional(line()),
  birthYear: z.nullable(z.int().check(z.gte(1900), z.lte(2100))),
  gender,
  phone: z.optional(phone),
  email: z.optional(email),
  safeContact: oneOf(SAFE_CONTACT),
  safeContactNote: confided('journal', prose(500)),
  /** What they have said of messages; absent where nobody has asked. */
  contactRules: z.optional(contactRules),
  service: z.string().check(z.regex(/^[a-z0-9-]+$/)),
  phase: confided('phase', oneOf(PHASES)),
  /** When treatment or imprisonment is planned to end, and which of them it is. */
  plannedDischarge: confided('phase', z.nullable(localDate)),
  dischargeKind: confided('phase', oneOf(DISCHARGE_KINDS)),
  /** On what basis they were taken in; null only of those who have not been. */
  eligibility: confided('journal', z.nullable(oneOf(ELIGIBILITY))),
  eligibilityNote: confided('journal', prose(1000)),
  /** How they came; null where nobody referred them. */
  referral: confided('partner', z.nullable(z.strictObject({ partnerId: id, on: localDate, note: prose(1000) }))),
};

/** What a counsellor writes when registering somebody. */
export const participantInput = z.strictObject({
  ...profile,
  /** Whether they are taken in at once, or referred and await an answer. */
  admitted: z.boolean(),
  consents: firstConsents,
});
export type ParticipantInput = z.infer<typeof participantInput>;

export const participantEdit = z.strictObject({ ...profile, version });
export type ParticipantEdit = z.infer<typeof participantEdit>;

/** The unit leader's leave as it is asked for: with a reason. */
export const overrideInput = z.strictObject({ version, reason: line(500) });

/** The unit leader's leave to match before the city's minimum of conversations, with the reason. */
export const matchingOverride = z.strictObject({ reason: line(500), by: staffRef, on: localDate });

/** The person the service is for. */
export const participant = z.strictObject({
  id,
  version,
  ...profile,
  state: oneOf(PARTICIPANT_STATES),
  stateSince: localDate,
  registeredOn: localDate,
  /** When they were last taken in: agreed to be registered, or taken back; null until they are. */
  admittedOn: z.nullable(localDate),
  /** The times before that, oldest first: a goodbye stays a goodbye when somebody comes back. */
  earlierStays: z.array(stay),
  phases: confided('phase', phases),
  pause: z.nullable(pause),
  referralAnswer: confided('partner', z.nullable(referralAnswer)),
  /** Contact around the planned discharge, as far as it has been made or tried. */
  followUps: confided('phase', z.array(followUp)),
  responsible: staffRef,
  consents,
  matchingOverride: confided('journal', z.nullable(matchingOverride)),
  /** What kind of partner referred them; null where they came by themselves. */
  referralSource: confided('partner', z.nullable(oneOf(PARTNER_KINDS))),
  /** When the first conversation was held, and when the first match started; null until then. */
  firstConversationOn: z.nullable(localDate),
  /**
   * From which day on they are counted from their own record: the first of a month. Left out where that is always; they have
   * withdrawn their consent to be counted, and what they counted for before is nobody's.
   */
  countedFrom: z.optional(localDate),
  firstMatchOn: z.nullable(localDate),
  closeReason: z.nullable(oneOf(CLOSE_REASONS)),
});
export type Participant = z.infer<typeof participant>;

const wishFields = {
  /** In their own words. */
  importantNow: prose(1000),
  languages: someOf(SPOKEN_LANGUAGES).check(z.minLength(1)),
  interests: someOf(INTERESTS),
  /** The one wish that matters most. */
  firstWish: z.nullable(interest),
  dislikes: someOf(INTERESTS),
  communicationStyle: z.nullable(communicationStyle),
  volunteerGender: oneOf(VOLUNTEER_GENDER_WISH),
  wantsOwnExperience: z.boolean(),
  areas: areaIds,
  week,
};

/** Wishes and strengths, with the version they were changed from; 0 when there were none. */
export const wishesEdit = z.strictObject({ ...wishFields, version: z.int().check(z.gte(0)) });
export type WishesEdit = z.infer<typeof wishesEdit>;

export const wishes = confided('journal', z.strictObject({ ...wishFields, version }));
export type Wishes = z.infer<typeof wishes>;

/** What lists show of a participant. */
export const participantCard = z.strictObject({
  id,
  preferredName: line(),
  birthYear: z.nullable(z.int()),
  state: oneOf(PARTICIPANT_STATES),
  phase: profile.phase,
  service: z.string(),
  responsible: staffRef,
  registeredOn: localDate,
  admittedOn: z.nullable(localDate),
  pausedUntil: z.nullable(localDate),
  plannedDischarge: profile.plannedDischarge,
  dischargeKind: profile.dischargeKind,
  /** The contacts around it that have been made or tried. */
  followedUp: confided('phase', z.array(oneOf(FOLLOW_UPS))),
  /** From which partner, when, and what was answered; null where nobody referred them. */
  referral: confided('partner', z.nullable(z.strictObject({ partnerId: id, on: localDate, answer: z.nullable(oneOf(REFERRAL_ANSWERS)) }))),
  heldConversations: confided('journal', z.int().check(z.gte(0))),
  lastConversationOn: confided('journal', z.nullable(localDate)),
  /** The step of their plan that is due first; null where none has a date. */
  nextPlanStep: confided('journal', z.nullable(z.strictObject({ dueOn: localDate, owner: oneOf(STEP_OWNERS) }))),
  /** Appointments that are planned, soonest first. */
  appointments: confided('journal', z.array(plannedAppointment)),
  waitingAssignments: z.int().check(z.gte(0)),
  /** Matches proposed, introduced or active. */
  openMatches: z.int().check(z.gte(0)),
});
export type ParticipantCard = z.infer<typeof participantCard>;

/** A participant's card as it is kept: with what no list shows. */
export const participantEntry = z.strictObject({
  ...participantCard.shape,
  ...guard,
  /** When they came to where they are, as from a break. */
  stateSince: localDate,
  /** Whether they agree that a volunteer is told of them. */
  agreesToSharing: z.boolean(),
  /** See `phoneHintOf`; null where there is no phone. */
  phoneHint: z.nullable(z.int()),
});
export type ParticipantEntry = z.infer<typeof participantEntry>;

/** A participant's card as lists show it. */
export const cardOf = ({
  openBetweenServices: _between,
  agreesToRegistration: _registered,
  agreesToSharing: _shared,
  stateSince: _since,
  closedTo: _closed,
  restriction: _restriction,
  phoneHint: _hint,
  ...card
}: ParticipantEntry): ParticipantCard => card;
