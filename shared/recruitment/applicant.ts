import * as z from 'zod/mini';
import { areaIds, email, line, phone, prose, someOf } from '#shared/kernel/index.ts';
import { INTERESTS, SPOKEN_LANGUAGES, week } from '#shared/traits/index.ts';
import { solvedPass } from './pass.ts';

const fields = {
  name: line(),
  birthYear: z.int().check(z.gte(1900), z.lte(2100)),
  phone: z.optional(phone),
  email: z.optional(email),
  languages: someOf(SPOKEN_LANGUAGES).check(z.minLength(1)),
  areas: areaIds,
  week,
  interests: someOf(INTERESTS),
  /** Why they want to give time. */
  why: prose(900).check(z.minLength(1)),
  /** Anything else they would like to say. */
  ownWords: prose(900),
};

/** What somebody who wants to give time has told of themselves. */
export const applicant = z.strictObject(fields);
export type Applicant = z.infer<typeof applicant>;

/** Their own word that they have turned 18. */
const isAdult = z.literal(true, { error: 'adult' });

/** Somebody who cannot be answered cannot be met. Told beside other faults, once there is a name: zod stops at an empty one. */
const wayToAnswer = z.refine<{ phone?: string | undefined; email?: string | undefined }>(
  (given) => given.phone !== undefined || given.email !== undefined,
  { error: 'way-to-answer', path: ['phone'], when: ({ value }) => typeof value === 'object' && value !== null },
);

/** What the form asks for. */
export const applicationForm = z.strictObject({ ...fields, isAdult }).check(wayToAnswer);
export type ApplicationForm = z.infer<typeof applicationForm>;

/** What is sent: what the form asks for, and what shows that somebody took their time to fill it in. */
export const applicationSent = z
  .strictObject({
    ...fields,
    isAdult,
    /** Shown to nobody; whoever fills it in reads pages by machine. */
    website: z.string().check(z.maxLength(200)),
    pass: solvedPass,
  })
  .check(wayToAnswer);
export type ApplicationSent = z.infer<typeof applicationSent>;
