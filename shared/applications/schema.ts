import * as z from 'zod/mini';
import { historyEntry, id, line, localDate, oneOf, staffRef, version } from '#shared/kernel/index.ts';
import { likeness } from '#shared/likeness/index.ts';
import { applicant } from '#shared/recruitment/index.ts';
import { likelyVolunteer } from '#shared/volunteers/index.ts';
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

/** Somebody whose application may be of the one looked for: who, and why. */
export const likelyApplication = z.strictObject({ id, name: line(), because: z.array(likeness) });
export type LikelyApplication = z.infer<typeof likelyApplication>;

/** An application with who it may be already, and what may be done with it. */
export const applicationRecord = z.strictObject({
  application,
  allowed: z.array(oneOf(APPLICATION_ACTIONS)),
  mayBe: z.strictObject({
    volunteers: z.array(likelyVolunteer),
    applications: z.array(likelyApplication),
  }),
  history: z.array(historyEntry),
});
export type ApplicationRecord = z.infer<typeof applicationRecord>;

/** An edit made from the version that was seen. */
export const seen = z.strictObject({ version });
export const decline = z.strictObject({ version, reason: declineReason });
export type Decline = z.infer<typeof decline>;
