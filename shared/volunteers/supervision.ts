import * as z from 'zod/mini';
import { addDays, id, instant, type LocalDate, localDate, oneOf, prose, staffRef, version, type Words } from '#shared/kernel/index.ts';
import type { VolunteerSettings } from './settings.ts';
import type { VolunteerState } from './stages.ts';

/** How many may be supervised together: what one transaction holds. */
export const GROUP_MOST = 20;

/** How a counsellor and a volunteer talked. */
export const SUPERVISION_FORMS = {
  talk: { nb: 'Samtale', nn: 'Samtale', en: 'Talk' },
  group: { nb: 'Gruppe', nn: 'Gruppe', en: 'Group' },
  phone: { nb: 'Telefon', nn: 'Telefon', en: 'Phone' },
} as const satisfies Words;

const fields = {
  on: localDate,
  form: oneOf(SUPERVISION_FORMS),
  minutes: z.nullable(z.int().check(z.gte(1), z.lte(480))),
  /** About the role; what is said of a participant belongs in the participant's own record. */
  note: prose(2000),
};

/** A counsellor's follow-up of one volunteer or of several at once; the same is written on each one's record. */
export const supervisionInput = z.strictObject({
  volunteerIds: z.array(id).check(
    z.minLength(1),
    z.maxLength(GROUP_MOST),
    z.refine((ids) => new Set(ids).size === ids.length, { error: 'repeated' }),
  ),
  ...fields,
});
export type SupervisionInput = z.infer<typeof supervisionInput>;

/** One line of the log put right; `version` is that of the volunteer's record, which a line belongs to. */
export const supervisionEdit = z.strictObject({ ...fields, version });
export type SupervisionEdit = z.infer<typeof supervisionEdit>;

/** One line of a volunteer's supervision log. */
export const supervision = z.strictObject({
  id,
  /** The version of the volunteer's record that it was last written in. */
  version,
  ...fields,
  by: staffRef,
  recordedAt: instant,
});
export type Supervision = z.infer<typeof supervision>;

interface Supervised {
  readonly state: VolunteerState;
  readonly stateSince: LocalDate;
  readonly lastSupervisionOn: LocalDate | null;
}

/** The day supervision is next due: so long after the last talk, or after becoming active or coming back. Null for who is not active. */
export function supervisionDue(
  { state, stateSince, lastSupervisionOn }: Supervised,
  { supervisionDays }: Pick<VolunteerSettings, 'supervisionDays'>,
): LocalDate | null {
  if (state !== 'active') return null;
  const from = lastSupervisionOn !== null && lastSupervisionOn > stateSince ? lastSupervisionOn : stateSince;
  return addDays(from, supervisionDays);
}
