import * as z from 'zod/mini';
import { areaIds, email, historyEntry, id, line, localDate, oneOf, phone, prose, someOf, staffRef, version } from '#shared/kernel/index.ts';
import { communicationStyle, gender, INTERESTS, SKILLS, SPOKEN_LANGUAGES, week } from '#shared/traits/index.ts';
import { VOLUNTEER_ACTIONS, VOLUNTEER_STATES } from './stages.ts';

/** Own experience is a special category: kept only with the volunteer's explicit consent, and never shown as a score. */
const ownExperience = z.nullable(z.strictObject({ consentedOn: localDate }));

const fields = {
  name: line(),
  birthYear: z.int().check(z.gte(1900), z.lte(2100)),
  gender,
  phone: z.optional(phone),
  email: z.optional(email),
  languages: someOf(SPOKEN_LANGUAGES).check(z.minLength(1)),
  interests: someOf(INTERESTS),
  dislikes: someOf(INTERESTS),
  skills: someOf(SKILLS),
  communicationStyle: z.nullable(communicationStyle),
  areas: areaIds,
  week,
  /** How many participants at once. */
  capacity: z.int().check(z.gte(1), z.lte(5)),
  ownExperience,
  note: prose(2000),
};

/** What staff write when somebody applies. `isAdult` is the volunteer's own word that they have turned 18. */
export const volunteerInput = z.strictObject({ ...fields, isAdult: z.literal(true, { error: 'adult' }) });
export type VolunteerInput = z.infer<typeof volunteerInput>;

export const volunteerEdit = z.strictObject({ ...fields, version });
export type VolunteerEdit = z.infer<typeof volunteerEdit>;

export const volunteerState = oneOf(VOLUNTEER_STATES);
export const volunteerAction = oneOf(VOLUNTEER_ACTIONS);

/** Somebody who gives at least an hour a week for a period. */
export const volunteer = z.strictObject({
  id,
  version,
  ...fields,
  state: volunteerState,
  stateSince: localDate,
  appliedOn: localDate,
  /** The last day of a pause; null unless paused. */
  pausedUntil: z.nullable(localDate),
  responsible: staffRef,
});
export type Volunteer = z.infer<typeof volunteer>;

/** One step of a volunteer's life. `returnOn` is asked of a pause alone. */
export const volunteerStep = z.strictObject({
  action: volunteerAction,
  version,
  on: localDate,
  note: z.optional(prose(1000)),
  returnOn: z.optional(localDate),
});
export type VolunteerStep = z.infer<typeof volunteerStep>;

/** A volunteer with what may be done next and what has been done. */
export const volunteerRecord = z.strictObject({
  volunteer,
  allowed: z.array(volunteerAction),
  history: z.array(historyEntry),
});
export type VolunteerRecord = z.infer<typeof volunteerRecord>;

/** What lists show of a volunteer. */
export const volunteerCard = z.strictObject({
  id,
  name: line(),
  state: volunteerState,
  stateSince: localDate,
  pausedUntil: z.nullable(localDate),
  responsible: staffRef,
  areas: areaIds,
  capacity: z.int(),
});
export type VolunteerCard = z.infer<typeof volunteerCard>;
