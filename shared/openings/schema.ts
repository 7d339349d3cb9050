import * as z from 'zod/mini';
import { LEFT_OUT } from '#shared/cityPlan/index.ts';
import { id, instant, line, localDate, oneOf } from '#shared/kernel/index.ts';
import { BANDS, EXCLUSIONS, reason } from '#shared/matching/index.ts';

/** An assignment that waits, as it is told beside a volunteer. */
const waits = { participantId: id, participantName: line(), assignmentId: id, title: line() };

/** An assignment that a volunteer fits. */
export const opening = z.strictObject({
  ...waits,
  waitingSince: localDate,
  /** Whether the participant is on the caseload of whoever asks; of others the reasons are not told. */
  own: z.boolean(),
  band: oneOf(BANDS),
  /** Of what could be known, how much is: whole per cent. */
  coverage: z.int(),
  /** Where the volunteer stands among the suggestions for this assignment, and how many there are. */
  place: z.int(),
  among: z.int(),
  reasons: z.array(reason),
});
export type Opening = z.infer<typeof opening>;

/** Assignments that wait, for one volunteer: which fit, which do not and why, and how many wait for something else first. */
export const openings = z.strictObject({
  asOf: instant,
  weightsVersion: z.int(),
  considered: z.int(),
  volunteerName: line(),
  suggested: z.array(opening),
  excluded: z.array(z.strictObject({ code: oneOf(EXCLUSIONS), assignments: z.array(z.strictObject(waits)) })),
  leftOut: z.array(z.strictObject({ code: oneOf(LEFT_OUT), count: z.int() })),
});
export type Openings = z.infer<typeof openings>;
