import { byCode } from '#shared/kernel/index.ts';
import { type Candidate, type Exclusion, exclusionOf, scoreOf, type Wanted } from '#shared/matching/index.ts';
import type { Gender, Span, SpokenLanguage } from '#shared/traits/index.ts';
import { EXCLUDED, type Grid, type Measure, pointsOf } from './grid.ts';

/** One thing that could be otherwise. */
export type Change =
  | { readonly kind: 'place'; readonly volunteerId: string }
  | { readonly kind: 'time'; readonly volunteerId: string; readonly span: Span }
  | { readonly kind: 'area'; readonly volunteerId: string; readonly area: string }
  | {
      readonly kind: 'volunteer';
      readonly language: SpokenLanguage | null;
      readonly gender: Extract<Gender, 'woman' | 'man'> | null;
      readonly span: Span | null;
      readonly area: string | null;
    };

/** The easiest to bring about first: to ask somebody one knows comes before finding somebody new. */
const KINDS: readonly Change['kind'][] = ['place', 'time', 'area', 'volunteer'];

const spanKey = (span: Span | null): string => (span === null ? '' : `${span.day}.${span.from}.${span.to}`);

/** Two changes with the same key are the same. */
export function changeKey(change: Change): string {
  switch (change.kind) {
    case 'place':
      return `place ${change.volunteerId}`;
    case 'time':
      return `time ${change.volunteerId} ${spanKey(change.span)}`;
    case 'area':
      return `area ${change.volunteerId} ${change.area}`;
    case 'volunteer':
      return ['volunteer', change.language, change.gender, spanKey(change.span), change.area].join(' ');
  }
}

/** The easiest first, and otherwise always the same order. */
export const byEase = (one: Change, other: Change): number =>
  KINDS.indexOf(one.kind) - KINDS.indexOf(other.kind) || byCode(changeKey(one), changeKey(other));

/** An id that no volunteer has. */
const NOBODY = '';

/** Somebody who is not there yet. Of what the change does not say nothing is known, which excludes nobody. */
const newcomer = ({ language, gender, span, area }: Extract<Change, { kind: 'volunteer' }>, capacity: number): Candidate => ({
  id: NOBODY,
  name: '',
  state: 'active',
  pausedUntil: null,
  stateSince: '9999-12-31',
  capacity,
  openMatches: 0,
  gender: gender ?? 'unstated',
  languages: language === null ? [] : [language],
  interests: [],
  dislikes: [],
  skills: [],
  communicationStyle: null,
  ownExperience: false,
  areas: area === null ? [] : [area],
  week: span === null ? [] : [span],
});

/**
 * The volunteer as they would be after a change. Undefined where they are not among the candidates.
 *
 * @param newcomers how many alike have come, where the change is that somebody does
 */
export function changed(candidates: readonly Candidate[], change: Change, newcomers: number): Candidate | undefined {
  if (change.kind === 'volunteer') return newcomer(change, newcomers);
  const known = candidates.find(({ id }) => id === change.volunteerId);
  if (!known) return undefined;
  switch (change.kind) {
    case 'place':
      return { ...known, capacity: Math.max(known.capacity, known.openMatches) + 1 };
    case 'time':
      return { ...known, week: [...known.week, change.span] };
    case 'area':
      return { ...known, areas: [...known.areas, change.area] };
  }
}

/** The board as it would be: one column anew, and nothing else moved. */
export function changedGrid(grid: Grid, candidate: Candidate, { city, weights }: Measure): Grid {
  const at = grid.candidates.findIndex(({ id }) => id === candidate.id);
  const column = at < 0 ? grid.candidates.length : at;
  return {
    candidates: at < 0 ? [...grid.candidates, candidate] : grid.candidates.with(at, candidate),
    rows: grid.rows.map((row) => {
      const points = new Float64Array(Math.max(row.points.length, column + 1));
      points.set(row.points);
      const { wanted } = row.waiting;
      points[column] = exclusionOf(wanted, candidate, city) === null ? pointsOf(scoreOf(wanted, candidate, city, weights)) : EXCLUDED;
      return { ...row, points };
    }),
  };
}

const orNull = <Value>(values: readonly Value[]): readonly (Value | null)[] => (values.length > 0 ? values : [null]);

/** Each newcomer an assignment could use: with one language, one time and one area of those asked for. */
export function newcomersFor({ assignment, wishes }: Wanted): Change[] {
  const wish = wishes?.volunteerGender ?? 'any';
  const gender = wish === 'any' ? null : wish;
  return orNull(wishes?.languages ?? []).flatMap((language) =>
    orNull(assignment.week).flatMap((span) =>
      orNull(assignment.areas).map((area) => ({ kind: 'volunteer' as const, language, gender, span, area })),
    ),
  );
}

/**
 * What would let one volunteer be matched with one assignment, where one change would: another place of one who has none
 * left, or another time or area of one who has.
 *
 * @param why why they cannot now; null where they fit, and may be given to others
 */
export function changesBetween({ assignment }: Wanted, { id: volunteerId }: Candidate, why: Exclusion | null, hasRoom: boolean): Change[] {
  if (why === 'full' || why === null) return hasRoom ? [] : [{ kind: 'place', volunteerId }];
  if (why === 'time' && hasRoom) return assignment.week.map((span) => ({ kind: 'time', volunteerId, span }));
  if (why === 'area' && hasRoom) return assignment.areas.map((area) => ({ kind: 'area', volunteerId, area }));
  return [];
}
