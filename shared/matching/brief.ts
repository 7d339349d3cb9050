import * as z from 'zod/mini';
import {
  confided,
  type Decision,
  id,
  instant,
  type LocalDate,
  localDate,
  notAfter,
  prose,
  staffRef,
  version,
  withoutFaults,
} from '#shared/kernel/index.ts';

const fields = {
  /** In the participant's own words, as far as may be. */
  text: prose(1000).check(z.minLength(1, { error: 'required' })),
  /** The day they went through the words together and the participant agreed to them. */
  agreedOn: localDate,
  /** Whether the volunteer may know the first name before they meet. */
  withFirstName: z.boolean(),
};

/** What the participant agreed to tell a volunteer, as staff write it; version 0 is the first. */
export const briefEdit = z.strictObject({ ...fields, version: z.int().check(z.gte(0)) });
export type BriefEdit = z.infer<typeof briefEdit>;

/** The match brief of an assignment: all a volunteer is told of the participant, and never the journal (domain, service 2). */
export const brief = confided('journal', z.strictObject({ assignmentId: id, ...fields, version, by: staffRef, writtenAt: instant }));
export type Brief = z.infer<typeof brief>;

/** Nobody agreed to anything tomorrow. */
export const checkBrief = ({ agreedOn }: Pick<BriefEdit, 'agreedOn'>, today: LocalDate): Decision<true> =>
  withoutFaults([notAfter('/agreedOn', agreedOn, today)]);
