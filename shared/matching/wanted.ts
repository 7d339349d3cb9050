import type { Participant, Wishes } from '#shared/participants/index.ts';
import type { Assignment, Match } from './schema.ts';

/** All that is known of what a participant wants from one assignment; null or empty is unknown. */
export interface Wanted {
  readonly assignment: Pick<Assignment, 'need' | 'week' | 'areas'>;
  readonly wishes: Omit<Wishes, 'version' | 'importantNow'> | null;
  /** Volunteers who may never meet this participant. Staff are not told which of the reasons it is. */
  readonly barred: ReadonlySet<string>;
}

/** Gathers it: the assignment's own week and areas go before the participant's. */
export function wantedOf(
  assignment: Assignment,
  wishes: Wishes | null,
  matches: readonly Pick<Match, 'volunteerId' | 'endReason'>[],
): Wanted {
  return {
    assignment: {
      need: assignment.need,
      week: assignment.week.length > 0 ? assignment.week : (wishes?.week ?? []),
      areas: assignment.areas.length > 0 ? assignment.areas : (wishes?.areas ?? []),
    },
    wishes,
    barred: new Set(matches.filter(({ endReason }) => endReason === 'safety').map(({ volunteerId }) => volunteerId)),
  };
}

/** Matching shows a participant to a volunteer, so it rests on consent to share, and on enough conversations. */
export type ReadinessFacts = Pick<Participant, 'consents' | 'matchingOverride'>;
