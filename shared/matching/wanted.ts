import type { Participant, Wishes } from '#shared/participants/index.ts';
import type { Bar } from './bars.ts';
import type { Assignment, Match } from './schema.ts';

/** All that is known of what a participant wants from one assignment; null or empty is unknown. */
export interface Wanted {
  readonly assignment: Pick<Assignment, 'id' | 'need' | 'week' | 'areas' | 'mattersMost'>;
  readonly wishes: Omit<Wishes, 'version' | 'importantNow'> | null;
  /** Volunteers who may never meet this participant. Staff are not told which of the reasons it is. */
  readonly barred: ReadonlySet<string>;
  /** Volunteers who were proposed for this assignment before, where one of the two said no. */
  readonly declined: ReadonlySet<string>;
}

/**
 * Gathers it: the assignment's own week and areas go before the participant's. Barred is who is said to be, and whoever a
 * match with ended for safety, for ever. A no stands for this assignment alone: for another, all is asked anew.
 */
export function wantedOf(
  assignment: Assignment,
  wishes: Wishes | null,
  matches: readonly Pick<Match, 'assignmentId' | 'volunteerId' | 'state' | 'endReason'>[],
  bars: readonly Pick<Bar, 'volunteerId'>[],
): Wanted {
  const declined = matches.filter(({ assignmentId, state }) => assignmentId === assignment.id && state === 'declined');
  const unsafe = matches.filter(({ endReason }) => endReason === 'safety');
  return {
    assignment: {
      id: assignment.id,
      need: assignment.need,
      mattersMost: assignment.mattersMost,
      week: assignment.week.length > 0 ? assignment.week : (wishes?.week ?? []),
      areas: assignment.areas.length > 0 ? assignment.areas : (wishes?.areas ?? []),
    },
    wishes,
    barred: new Set([...unsafe, ...bars].map(({ volunteerId }) => volunteerId)),
    declined: new Set(declined.map(({ volunteerId }) => volunteerId)),
  };
}

/** Matching shows a participant to a volunteer, so it rests on consent to share, and on enough conversations. */
export type ReadinessFacts = Pick<Participant, 'consents' | 'matchingOverride'>;
