import * as z from 'zod/mini';
import { historyEntry, id, line, localDate, oneOf, staffRef, version } from '#shared/kernel/index.ts';
import { applicant } from '#shared/recruitment/index.ts';
import { VOLUNTEER_STATES } from '#shared/volunteers/index.ts';
import { APPLICATION_ACTIONS, APPLICATION_STATES, DECLINE_REASONS } from './life.ts';

const applicationState = oneOf(APPLICATION_STATES);
const declineReason = oneOf(DECLINE_REASONS);

/** An application as it is kept. */
export const application = z.strictObject({
  id,
  version,
  state: applicationState,
  sentOn: localDate,
  /** The last day it is kept. */
  keptUntil: localDate,
  /** What they told; null once they are a volunteer, whose record has it. */
  applicant: z.nullable(applicant),
  /** Who took them in or declined, when, and why where declined. */
  handled: z.nullable(z.strictObject({ by: staffRef, on: localDate, reason: z.nullable(declineReason) })),
  /** The volunteer they became. */
  volunteerId: z.nullable(id),
});
export type Application = z.infer<typeof application>;

/** What lists show of an application; one taken in is found among the volunteers. */
export const applicationCard = z.strictObject({
  id,
  name: line(),
  state: applicationState,
  sentOn: localDate,
  keptUntil: localDate,
});
export type ApplicationCard = z.infer<typeof applicationCard>;

/** What two people may have in common that makes them likely to be one. */
export const SAME = { phone: { nb: 'telefon', nn: 'telefon', en: 'phone' }, email: { nb: 'e-post', nn: 'e-post', en: 'e-mail' } } as const;

const inCommon = { id, name: line(), same: z.array(oneOf(SAME)) };

/** An application with who it may be already, and what may be done with it. */
export const applicationRecord = z.strictObject({
  application,
  allowed: z.array(oneOf(APPLICATION_ACTIONS)),
  mayBe: z.strictObject({
    volunteers: z.array(z.strictObject({ ...inCommon, state: oneOf(VOLUNTEER_STATES) })),
    applications: z.array(z.strictObject(inCommon)),
  }),
  history: z.array(historyEntry),
});
export type ApplicationRecord = z.infer<typeof applicationRecord>;

/** An edit made from the version that was seen. */
export const seen = z.strictObject({ version });
export const decline = z.strictObject({ version, reason: declineReason });
export type Decline = z.infer<typeof decline>;
