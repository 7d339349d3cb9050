import type { LocalDate } from '#shared/kernel/dates.ts';

/** A meeting as typed. What is not chosen yet is null. */
export interface MeetingValues {
  readonly outcome: string | null;
  readonly did: string[];
  readonly asAgreed: string | null;
  readonly minutes: number | string | null;
  readonly text: string;
  readonly on: string | null;
}

export const HELD = 'held';

/** Nothing is presumed but the day. */
export const newMeeting = (today: LocalDate): MeetingValues => ({
  outcome: null,
  did: [],
  asAgreed: null,
  minutes: null,
  text: '',
  on: today,
});

/** What is sent: only a meeting that was held had anything done, lasted any time and went in any way. */
export const meetingBodyOf = ({ outcome, did, asAgreed, minutes, ...rest }: MeetingValues) =>
  outcome === HELD
    ? { ...rest, outcome, did, minutes, asAgreed: asAgreed ?? undefined }
    : { ...rest, outcome, did: [], minutes: null, asAgreed: null };
