import type { LocalDate } from '#shared/kernel/index.ts';
import type { MatchEntry, MeetingInput } from './schema.ts';

/** Days that are told of those on which they were to meet and did not: two in a row are talked about. */
export const MISSED_IN_A_ROW = 2;

const isHeld = ({ outcome }: Pick<MeetingInput, 'outcome'>): boolean => outcome === 'held';
const latest = (one: LocalDate | null, other: LocalDate): LocalDate => (one !== null && one > other ? one : other);

/**
 * When they last met, and the days since on which they were to and did not, at most two, in order. Whoever logs a meeting late
 * changes nothing of what came after, and two who log the same cancellation tell of one: whatever the order meetings are
 * logged in, the same comes of it.
 */
export function meetingsAfter(
  { lastMeetingOn, missedOn }: Pick<MatchEntry, 'lastMeetingOn' | 'missedOn'>,
  meeting: Pick<MeetingInput, 'on' | 'outcome'>,
): Pick<MatchEntry, 'lastMeetingOn' | 'missedOn'> {
  const met = isHeld(meeting) ? latest(lastMeetingOn, meeting.on) : lastMeetingOn;
  const missed = isHeld(meeting) ? missedOn : [...new Set([...missedOn, meeting.on])];
  return {
    lastMeetingOn: met,
    missedOn: missed
      .filter((on) => met === null || on > met)
      .toSorted()
      .slice(-MISSED_IN_A_ROW),
  };
}
