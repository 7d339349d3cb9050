import type { SATISFACTION } from '#shared/matching/index.ts';
import { averageCells, type FigureId, ofWeights, partCell, type ToldCells, weightsIn } from '#shared/reporting/index.ts';

/** Of fewer cases than this nothing is said: one or two would turn it round (domain, "Matching: what is known"). */
export const FEWEST_CASES = 10;

/** So many of so many, or that they are too few to say anything of. */
export type Share = { readonly cases: number } & ({ readonly of: number; readonly percent: number } | { readonly percent: null });

/** An average of days, or that it is of too few. */
export interface Days {
  readonly cases: number;
  readonly days: number | null;
}

/** How matching goes, as far as there is enough to say. */
export interface Learning {
  /** Proposals of the one who stood first. */
  readonly chosenFirst: Share;
  /** Introductory meetings that became a match, of those that are settled. */
  readonly becameMatch: Share;
  /** Matches still under way, or ended well, after 90 days. */
  readonly lasting: Share;
  /** Meetings held of those planned. */
  readonly held: Share;
  /** Answers in reviews by participants who are satisfied, of those who were asked. */
  readonly participantWell: Share;
  /** The same of volunteers. */
  readonly volunteerWell: Share;
  /** Goodbyes that were good: own feet, or the period over. */
  readonly endedWell: Share;
  readonly daysToMatch: Days;
  readonly daysToStart: Days;
}

const at = (cells: ToldCells, cell: string): number => cells[cell] ?? 0;

function shareOf(of: number, cases: number): Share {
  if (cases < FEWEST_CASES) return { cases, percent: null };
  return { cases, of, percent: Math.round((of / cases) * 100) };
}

function daysOf(cells: ToldCells, id: FigureId): Days {
  const { sum, count } = averageCells(id);
  const cases = at(cells, count);
  return { cases, days: cases < FEWEST_CASES ? null : Math.round(at(cells, sum) / cases) };
}

/** What the counted cells of a stretch of time say of how matching goes. */
export function learningOf(cells: ToldCells): Learning {
  const count = (id: FigureId): number => at(cells, id);
  const part = (id: FigureId, breakdown: string, name: string): number => at(cells, partCell(id, breakdown, name));
  const well = (who: 'participant' | 'volunteer'): Share => {
    const said = (answer: keyof typeof SATISFACTION): number => part('matchReviews', who, answer);
    return shareOf(said('well'), said('well') + said('soSo') + said('poorly'));
  };
  const started = part('introductions', 'outcome', 'started');
  return {
    chosenFirst: shareOf(part('matchesProposed', 'choice', 'first'), count('matchesProposed')),
    becameMatch: shareOf(started, started + part('introductions', 'outcome', 'declined')),
    lasting: shareOf(part('matchesAtNinetyDays', 'outcome', 'lasting'), count('matchesAtNinetyDays')),
    held: shareOf(count('meetingsHeld'), count('meetingsPlanned')),
    participantWell: well('participant'),
    volunteerWell: well('volunteer'),
    endedWell: shareOf(part('matchesEnded', 'reason', 'onOwnFeet') + part('matchesEnded', 'reason', 'periodOver'), count('matchesEnded')),
    daysToMatch: daysOf(cells, 'daysToMatch'),
    daysToStart: daysOf(cells, 'daysToStart'),
  };
}

/** What the weights have a part in, and can be told by their version. */
export const BY_WEIGHTS = ['chosenFirst', 'becameMatch', 'lasting'] as const;

/** How matching went by one version of the city's weights. */
export interface LearntByWeights {
  readonly version: number;
  readonly learning: Pick<Learning, (typeof BY_WEIGHTS)[number]>;
}

/** How matching went by each version of the weights that somebody was proposed by, the latest first. */
export const learningByWeights = (cells: ToldCells): LearntByWeights[] =>
  weightsIn(cells).map((version) => ({ version, learning: learningOf(ofWeights(cells, version)) }));
