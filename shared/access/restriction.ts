import * as z from 'zod/mini';
import { allow, type Decision, id, line, localDate, refuse, staffRef } from '#shared/kernel/index.ts';
import { accessRefusals } from './refusals.ts';

const named = z.strictObject({ id, name: z.string() });

/**
 * A record that the law keeps and nobody uses (GDPR art. 18): it stands in no list and no match, nothing more is written in
 * it, and it is opened by a unit leader of its service and by those named alone. Figures go on counting it.
 */
export const restriction = z.strictObject({ to: z.array(named), by: staffRef, on: localDate });
export type Restriction = z.infer<typeof restriction>;

/** Who may still open a record that is restricted, besides unit leaders. */
export const restrictionInput = z.strictObject({ staffIds: z.array(id).check(z.maxLength(10)) });

/** Whether a record is restricted; null where it is not. */
export const restrictionState = z.strictObject({ restriction: z.nullable(restriction) });

/** A restricted record, as unit leaders find it. */
export const restrictedRecord = z.strictObject({ id, preferredName: line(), ...restriction.shape });
export type RestrictedRecord = z.infer<typeof restrictedRecord>;

/** Whether a record may be restricted: nobody is helped by a record that nobody may write in, so goodbye comes first. */
export const checkRestricting = ({ state }: { readonly state: string }): Decision<true> =>
  state === 'closed' ? allow(true) : refuse({ kind: accessRefusals.closeFirst });
