import { byCode, type City, keysOf, type LocalDate } from '#shared/kernel/index.ts';
import {
  type Candidate,
  EXCLUSIONS,
  type Exclusion,
  exclusionOf,
  type Score,
  scoreOf,
  type Wanted,
  type Weights,
} from '#shared/matching/index.ts';

/** One assignment that waits for a volunteer. */
export interface Waiting {
  /** The assignment's. */
  readonly id: string;
  /** When it was written down. */
  readonly since: LocalDate;
  readonly wanted: Wanted;
}

/** Where a pair is excluded there are no points, and zero points is something else. */
export const EXCLUDED = -1;

const THOUSANDTHS = 1000;

/** Points are counted in thousandths, as whole numbers add up exactly; finer differences nobody could tell apart. */
export const pointsOf = ({ value }: Pick<Score, 'value'>): number => Math.round(value * THOUSANDTHS);

/** One assignment against everyone: columns are the grid's candidates. */
export interface Row<W extends Waiting = Waiting> {
  readonly waiting: W;
  /** Thousandths of a point by column, or `EXCLUDED`. */
  readonly points: Float64Array;
  /** How much of what could be known each score rests on, by column: whole per cent. */
  readonly coverage: Uint8Array;
  /** How many are out, by why. */
  readonly excluded: readonly { readonly code: Exclusion; readonly count: number }[];
}

/** Everybody who waits against everybody who gives time, by the rules and the score of suggestions. */
export interface Grid<W extends Waiting = Waiting> {
  readonly rows: readonly Row<W>[];
  readonly candidates: readonly Candidate[];
}

/** What scores rest on besides the two people. */
export interface Measure {
  readonly city: Pick<City, 'travelMinutes'>;
  readonly weights: Weights;
}

/** How many more matches somebody has room for. */
export const freePlaces = ({ capacity, openMatches }: Pick<Candidate, 'capacity' | 'openMatches'>): number =>
  Math.max(0, capacity - openMatches);

/** Who gets whom: by row of a grid, the column of the volunteer, or null for one who stays without. */
export type Placing = readonly (number | null)[];

/** The free places that a placing leaves, by column. */
export function placesLeft(candidates: readonly Candidate[], placing: Placing = []): number[] {
  const left = candidates.map(freePlaces);
  for (const column of placing) if (column !== null) left[column] = (left[column] ?? 0) - 1;
  return left;
}

/** Longest wait first. */
const byAge = (one: Waiting, other: Waiting): number => byCode(one.since, other.since) || byCode(one.id, other.id);

/** Lighter load first, then who has been free the longest; the id last, so that nothing hangs on the input's order. */
const byReadiness = (one: Candidate, other: Candidate): number =>
  one.openMatches - other.openMatches || byCode(one.stateSince, other.stateSince) || byCode(one.id, other.id);

function rowOf<W extends Waiting>(waiting: W, candidates: readonly Candidate[], { city, weights }: Measure): Row<W> {
  const points = new Float64Array(candidates.length).fill(EXCLUDED);
  const coverage = new Uint8Array(candidates.length);
  const out = new Map<Exclusion, number>();
  for (const [column, candidate] of candidates.entries()) {
    const code = exclusionOf(waiting.wanted, candidate, city);
    if (code) {
      out.set(code, (out.get(code) ?? 0) + 1);
      continue;
    }
    const score = scoreOf(waiting.wanted, candidate, city, weights);
    points[column] = pointsOf(score);
    coverage[column] = Math.round(score.coverage);
  }
  const excluded = keysOf(EXCLUSIONS).flatMap((code) => {
    const count = out.get(code);
    return count === undefined ? [] : [{ code, count }];
  });
  return { waiting, points, coverage, excluded };
}

/** Scores everybody for every assignment. The same grid comes of the same people, in whatever order they are given. */
export function gridOf<W extends Waiting>(waiting: readonly W[], pool: readonly Candidate[], measure: Measure): Grid<W> {
  const candidates = pool.toSorted(byReadiness);
  return { rows: waiting.toSorted(byAge).map((one) => rowOf(one, candidates, measure)), candidates };
}

/** A value of `points` as a score of 100. */
export const scoreIn = (points: number): number => points / THOUSANDTHS;
