import { byCode, type City, keysOf, type Words } from '#shared/kernel/index.ts';
import type { Candidate } from './candidate.ts';
import { EXCLUSIONS, type Exclusion, exclusionOf } from './exclusions.ts';
import { lotOf } from './lot.ts';
import { type Score, scoreOf, type Weights } from './score.ts';
import type { Wanted } from './wanted.ts';

/** What the screen shows of a score: three bands, as the evidence carries no more. */
export const BANDS = {
  good: { nb: 'Godt treff', nn: 'Godt treff', en: 'Good fit' },
  possible: { nb: 'Mulig', nn: 'Mogleg', en: 'Possible' },
  weak: { nb: 'Svakt', nn: 'Svakt', en: 'Weak' },
} as const satisfies Words;

export type Band = keyof typeof BANDS;

const GOOD_FROM = 70;
const POSSIBLE_FROM = 45;

/** The band of a score. */
export function bandOf(value: number): Band {
  if (value >= GOOD_FROM) return 'good';
  return value >= POSSIBLE_FROM ? 'possible' : 'weak';
}

export interface Ranked {
  readonly candidate: Candidate;
  readonly score: Score;
  readonly band: Band;
}

export interface Ranking {
  readonly suggested: readonly Ranked[];
  readonly excluded: readonly { readonly code: Exclusion; readonly candidates: readonly Candidate[] }[];
}

/** Scores that differ by less are ties: no counsellor could tell them apart. */
export const tieOf = (value: number): number => Math.round(value * 1e6);

/**
 * Best first; among equals the lighter load, then the longest wait. Last a lot drawn of both their ids: the order never
 * depends on the input's, and nobody stands before others in every list for how their id begins.
 */
const byFit =
  (assignmentId: string) =>
  (one: Ranked, other: Ranked): number =>
    tieOf(other.score.value) - tieOf(one.score.value) ||
    one.candidate.openMatches - other.candidate.openMatches ||
    byCode(one.candidate.stateSince, other.candidate.stateSince) ||
    lotOf(assignmentId, one.candidate.id) - lotOf(assignmentId, other.candidate.id) ||
    byCode(one.candidate.id, other.candidate.id);

/** Everyone considered for one assignment: who fits, best first, and who is out and why. */
export function rank(wanted: Wanted, candidates: readonly Candidate[], city: Pick<City, 'travelMinutes'>, weights: Weights): Ranking {
  const suggested: Ranked[] = [];
  const out = new Map<Exclusion, Candidate[]>();
  for (const candidate of candidates) {
    const code = exclusionOf(wanted, candidate, city);
    if (code) {
      const group = out.get(code);
      if (group) group.push(candidate);
      else out.set(code, [candidate]);
      continue;
    }
    const score = scoreOf(wanted, candidate, city, weights);
    suggested.push({ candidate, score, band: bandOf(score.value) });
  }
  // one for all of them, and none until somebody is left out: looking the language up is dear
  const names = out.size > 0 ? new Intl.Collator('nb') : undefined;
  const excluded = keysOf(EXCLUSIONS).flatMap((code) => {
    const named = out.get(code);
    return named ? [{ code, candidates: named.sort((a, b) => (names?.compare(a.name, b.name) ?? 0) || byCode(a.id, b.id)) }] : [];
  });
  return { suggested: suggested.sort(byFit(wanted.assignment.id)), excluded };
}
