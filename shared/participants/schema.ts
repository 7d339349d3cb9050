import * as z from 'zod/mini';
import { guard } from '#shared/access/index.ts';
import { consents, firstConsents } from '#shared/consents/index.ts';
import { areaIds, email, id, line, localDate, oneOf, phone, prose, someOf, staffRef, version } from '#shared/kernel/index.ts';
import { PARTNER_KINDS } from '#shared/partners/index.ts';
import { communicationStyle, gender, INTERESTS, interest, SPOKEN_LANGUAGES, week } from '#shared/traits/index.ts';
import { CLOSE_REASONS, ELIGIBILITY, PARTICIPANT_STATES, PHASES, SAFE_CONTACT, VOLUNTEER_GENDER_WISH } from './life.ts';
import { STEP_OWNERS } from './stepOwner.ts';

const profile = {
  preferredName: line(),
  fullName: z.optional(line()),
  birthYear: z.nullable(z.int().check(z.gte(1900), z.lte(2100))),
  gender,
  phone: z.optional(phone),
  email: z.optional(email),
  safeContact: oneOf(SAFE_CONTACT),
  safeContactNote: prose(500),
  service: z.string().check(z.regex(/^[a-z0-9-]+$/)),
  phase: oneOf(PHASES),
  plannedDischarge: z.nullable(localDate),
  eligibility: oneOf(ELIGIBILITY),
  eligibilityNote: prose(1000),
  /** How they came; null where nobody referred them. */
  referral: z.nullable(z.strictObject({ partnerId: id, on: localDate, note: prose(1000) })),
};

/** What a counsellor writes when registering somebody. */
export const participantInput = z.strictObject({
  ...profile,
  consents: firstConsents,
});
export type ParticipantInput = z.infer<typeof participantInput>;

export const participantEdit = z.strictObject({ ...profile, version });
export type ParticipantEdit = z.infer<typeof participantEdit>;

/** The unit leader's leave as it is asked for: with a reason. */
export const overrideInput = z.strictObject({ version, reason: line(500) });

/** The unit leader's leave to match before the city's minimum of conversations, with the reason. */
export const matchingOverride = z.strictObject({ reason: line(500), by: staffRef, on: localDate });

/** One time somebody was with the service, as it stood when they said goodbye. */
const stay = z.strictObject({
  from: localDate,
  to: localDate,
  reason: z.nullable(oneOf(CLOSE_REASONS)),
  phase: oneOf(PHASES),
  referralSource: z.nullable(oneOf(PARTNER_KINDS)),
});
export type Stay = z.infer<typeof stay>;

/** The person the service is for. */
export const participant = z.strictObject({
  id,
  version,
  ...profile,
  state: oneOf(PARTICIPANT_STATES),
  stateSince: localDate,
  registeredOn: localDate,
  /** When they were last taken in: agreed to be registered, or taken back. */
  admittedOn: localDate,
  /** The times before that, oldest first: a goodbye stays a goodbye when somebody comes back. */
  earlierStays: z.array(stay),
  responsible: staffRef,
  consents,
  matchingOverride: z.nullable(matchingOverride),
  /** What kind of partner referred them; null where they came by themselves. */
  referralSource: z.nullable(oneOf(PARTNER_KINDS)),
  /** When the first conversation was held, and when the first match started; null until then. */
  firstConversationOn: z.nullable(localDate),
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

export const wishes = z.strictObject({ ...wishFields, version });
export type Wishes = z.infer<typeof wishes>;

/** Goodbye, with why, or back again. */
export const participantStep = z.discriminatedUnion('action', [
  z.strictObject({ action: z.literal('close'), version, on: localDate, reason: oneOf(CLOSE_REASONS) }),
  z.strictObject({ action: z.literal('readmit'), version, on: localDate }),
]);
export type ParticipantStep = z.infer<typeof participantStep>;

/** What lists show of a participant. */
export const participantCard = z.strictObject({
  id,
  preferredName: line(),
  birthYear: z.nullable(z.int()),
  state: oneOf(PARTICIPANT_STATES),
  phase: oneOf(PHASES),
  service: z.string(),
  responsible: staffRef,
  registeredOn: localDate,
  plannedDischarge: z.nullable(localDate),
  heldConversations: z.int().check(z.gte(0)),
  lastConversationOn: z.nullable(localDate),
  /** The step of their plan that is due first; null where none has a date. */
  nextPlanStep: z.nullable(z.strictObject({ dueOn: localDate, owner: oneOf(STEP_OWNERS) })),
  waitingAssignments: z.int().check(z.gte(0)),
  /** Matches proposed, introduced or active. */
  openMatches: z.int().check(z.gte(0)),
});
export type ParticipantCard = z.infer<typeof participantCard>;

/** A participant's card as it is kept: with what no list shows. */
export const participantEntry = z.strictObject({
  ...participantCard.shape,
  ...guard,
  /** See `phoneHintOf`; null where there is no phone. */
  phoneHint: z.nullable(z.int()),
});
export type ParticipantEntry = z.infer<typeof participantEntry>;

/** A participant's card as lists show it. */
export const cardOf = ({
  openBetweenServices: _consent,
  closedTo: _closed,
  phoneHint: _hint,
  ...card
}: ParticipantEntry): ParticipantCard => card;
