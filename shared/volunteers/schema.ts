import * as z from 'zod/mini';
import { areaIds, email, historyEntry, id, line, localDate, oneOf, phone, prose, someOf, staffRef, version } from '#shared/kernel/index.ts';
import { communicationStyle, gender, INTERESTS, SKILLS, SPOKEN_LANGUAGES, week } from '#shared/traits/index.ts';
import { volunteerSettings } from './settings.ts';
import { VOLUNTEER_ACTIONS, VOLUNTEER_STATES, type VolunteerAction } from './stages.ts';
import { supervision } from './supervision.ts';
import { preparation, prepared, wayIn } from './wayIn.ts';

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

/**
 * What staff write when somebody applies. `isAdult` is the volunteer's own word that they have turned 18; `appliedOn` is
 * said of somebody who applied before today.
 */
export const volunteerInput = z.strictObject({
  ...fields,
  isAdult: z.literal(true, { error: 'adult' }),
  appliedOn: z.optional(localDate),
});
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
  /** When they applied the times before, if they left and came back. */
  earlierApplications: z.array(localDate),
  /** When they became ready to be matched, and of which application, oldest first. */
  approvals: z.array(z.strictObject({ appliedOn: localDate, on: localDate })),
  /** The last day of a pause; null unless paused. */
  pausedUntil: z.nullable(localDate),
  responsible: staffRef,
  wayIn,
  lastSupervisionOn: z.nullable(localDate),
});
export type Volunteer = z.infer<typeof volunteer>;

const taken = { version, on: localDate, note: z.optional(prose(1000)) };

/** One step of a volunteer's life: a break has a date when it is over. */
export const volunteerStep = z.discriminatedUnion('action', [
  z.strictObject({
    action: z.enum(['interview', 'checkReferences', 'train', 'activate', 'resume', 'leave', 'applyAgain'] satisfies VolunteerAction[]),
    ...taken,
  }),
  z.strictObject({ action: z.enum(['pause', 'moveReturn'] satisfies VolunteerAction[]), ...taken, returnOn: localDate }),
]);
export type VolunteerStep = z.infer<typeof volunteerStep>;

/** What was done for a volunteer on the way in, one thing or several at once. */
export const volunteerPreparations = z.strictObject({ version, done: z.array(preparation).check(z.minLength(1), z.maxLength(12)) });
export type VolunteerPreparations = z.infer<typeof volunteerPreparations>;

/** A volunteer with what may be done next, what has been done, and what the city asks of its volunteers. */
export const volunteerRecord = z.strictObject({
  volunteer,
  allowed: z.array(volunteerAction),
  /** The supervision log, the latest first. */
  supervisions: z.array(supervision),
  history: z.array(historyEntry),
  settings: volunteerSettings,
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
  lastSupervisionOn: z.nullable(localDate),
  /** What those on the way in have behind them; null for everybody else. */
  prepared: z.nullable(prepared),
});
export type VolunteerCard = z.infer<typeof volunteerCard>;
