import * as z from 'zod/mini';
import { id, line, localDate, staffRef } from '#shared/kernel/index.ts';

/**
 * That a participant and a volunteer may never be matched: kin, one household, a conflict, treatment together, or one of them
 * does not wish it. Why is not kept, so that nobody can tell these apart (domain, "Matching: what is known"); who said so is,
 * for the unit leader to ask.
 */
export const bar = z.strictObject({ participantId: id, volunteerId: id, by: staffRef, on: localDate });
export type Bar = z.infer<typeof bar>;

/** With whom not. */
export const barInput = z.strictObject({ volunteerId: id });

/** The same as a unit leader is told it; a participant who does not agree to be told of is named nowhere beside a volunteer. */
export const toldBar = z.strictObject({ ...bar.shape, participantName: z.nullable(line()), volunteerName: line() });
export type ToldBar = z.infer<typeof toldBar>;
