import * as z from 'zod/mini';
import { id, line, localDate, oneOf, staffRef, type Words } from '#shared/kernel/index.ts';

/**
 * Why two people may never be matched. Only a unit leader is told which of them it is; everybody else sees the one text
 * for all of them, and for a match that ended for safety (domain, "Matching: what is known").
 */
export const BAR_KINDS = {
  participantDeclines: { nb: 'Deltakeren ønsker det ikke', nn: 'Deltakaren ønskjer det ikkje', en: 'The participant does not wish it' },
  volunteerDeclines: { nb: 'Tidgiveren ønsker det ikke', nn: 'Tidgivaren ønskjer det ikkje', en: 'The volunteer does not wish it' },
  kin: { nb: 'De er i familie', nn: 'Dei er i familie', en: 'They are related' },
  household: { nb: 'De bor sammen', nn: 'Dei bur saman', en: 'They live together' },
  conflict: { nb: 'De har en konflikt', nn: 'Dei har ein konflikt', en: 'There is a conflict between them' },
  cohort: { nb: 'De har vært i behandling sammen', nn: 'Dei har vore i behandling saman', en: 'They were in treatment together' },
} as const satisfies Words;

export const barKind = oneOf(BAR_KINDS);

/** What staff tell: with whom not, and why. */
export const barInput = z.strictObject({ volunteerId: id, kind: barKind });

/** That a participant and a volunteer may not be matched, as it stands in the participant's record. */
export const bar = z.strictObject({ participantId: id, volunteerId: id, kind: barKind, by: staffRef, on: localDate });
export type Bar = z.infer<typeof bar>;

/** The same as a unit leader is told it. */
export const toldBar = z.strictObject({ ...bar.shape, participantName: z.nullable(line()), volunteerName: line() });
