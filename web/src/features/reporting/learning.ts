import { averageCells, type FigureId, partCell, type ToldCells } from '#shared/reporting/index.ts';

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
  const started = part('introductions', 'outcome', 'started');
  return {
    chosenFirst: shareOf(part('matchesProposed', 'choice', 'first'), count('matchesProposed')),
    becameMatch: shareOf(started, started + part('introductions', 'outcome', 'declined')),
    lasting: shareOf(part('matchesAtNinetyDays', 'outcome', 'lasting'), count('matchesAtNinetyDays')),
    held: shareOf(count('meetingsHeld'), count('meetingsPlanned')),
    endedWell: shareOf(part('matchesEnded', 'reason', 'onOwnFeet') + part('matchesEnded', 'reason', 'periodOver'), count('matchesEnded')),
    daysToMatch: daysOf(cells, 'daysToMatch'),
    daysToStart: daysOf(cells, 'daysToStart'),
  };
}
