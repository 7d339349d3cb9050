import type { Conference } from '#shared/conferences/index.ts';
import { filledIn } from '#web/ui/form/filledIn.ts';

/** A meeting as typed: the partner's people stand one on each line. */
export interface ConferenceValues {
  readonly partnerId: string | null;
  readonly on: string | null;
  readonly place: string;
  readonly staff: string[];
  readonly partnerPeople: string;
}

/** A meeting that begins with whoever plans it. */
export const newConference = (partnerId: string | undefined, me: string): ConferenceValues => ({
  partnerId: partnerId ?? null,
  on: null,
  place: '',
  staff: [me],
  partnerPeople: '',
});

/** A meeting as it stands, ready to be changed. */
export const valuesOf = ({ partnerId, on, place = '', staff, partnerPeople }: Conference): ConferenceValues => ({
  partnerId,
  on,
  place,
  staff: staff.map(({ id }) => id),
  partnerPeople: partnerPeople.join('\n'),
});

const linesOf = (text: string): string[] =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean);

/** What is sent of a change: the partner stays. */
export const editBodyOf = ({ on, place, staff, partnerPeople }: ConferenceValues) => ({
  on,
  ...filledIn({ place }),
  staff,
  partnerPeople: linesOf(partnerPeople),
});

/** What is sent of a new meeting. */
export const bodyOf = (values: ConferenceValues) => ({ partnerId: values.partnerId, ...editBodyOf(values) });
