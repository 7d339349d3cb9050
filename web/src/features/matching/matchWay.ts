import type { LocalDate } from '#shared/kernel/dates.ts';
import type { Match, MatchState } from '#shared/matching/index.ts';

/** One step of the way of a match: whether it has been reached, whether it is where the match is, and when. */
export interface WayStep {
  readonly state: MatchState;
  readonly reached: boolean;
  readonly current: boolean;
  readonly on: LocalDate | null;
}

const WAY: readonly MatchState[] = ['proposed', 'introduction', 'active', 'ended'];

type Dated = Pick<Match, 'state' | 'stateSince' | 'proposedOn' | 'introductionOn' | 'startedOn'>;

const dateOf = (match: Dated, state: MatchState): LocalDate | null => {
  const dates: Partial<Record<MatchState, LocalDate | null>> = {
    proposed: match.proposedOn,
    introduction: match.introductionOn,
    active: match.startedOn,
  };
  return dates[state] ?? (match.state === state ? match.stateSince : null);
};

/** The way of a match, step by step. One that was declined stops where it was, and says so. */
export function wayOf(match: Dated): WayStep[] {
  const declined = match.state === 'declined';
  const passed: readonly MatchState[] = match.introductionOn ? ['proposed', 'introduction'] : ['proposed'];
  const way: readonly MatchState[] = declined ? [...passed, 'declined'] : WAY;
  const at = way.indexOf(match.state);
  return way.map((state, index) => ({ state, reached: index <= at, current: index === at, on: index <= at ? dateOf(match, state) : null }));
}
