import { type City, keysOf, type Words } from '#shared/kernel/index.ts';
import { commonSpans, countHours, type Interest, nearest, type Span } from '#shared/traits/index.ts';
import { MOST_WEIGHS } from './assignmentLife.ts';
import type { Candidate } from './candidate.ts';
import { FARTHEST_MINUTES } from './exclusions.ts';
import type { Wanted } from './wanted.ts';

/** What the score is made of. */
export const COMPONENTS = {
  need: { nb: 'Behov', nn: 'Behov', en: 'Need' },
  time: { nb: 'Tid', nn: 'Tid', en: 'Time' },
  interests: { nb: 'Interesser', nn: 'Interesser', en: 'Interests' },
  firstWish: { nb: 'Viktigste ønske', nn: 'Viktigaste ønske', en: 'First wish' },
  closeness: { nb: 'Nærhet', nn: 'Nærleik', en: 'Closeness' },
  style: { nb: 'Væremåte', nn: 'Veremåte', en: 'Way of being' },
  ownExperience: { nb: 'Egen erfaring', nn: 'Eiga erfaring', en: 'Own experience' },
  dislikes: { nb: 'Liker ikke', nn: 'Liker ikkje', en: 'Dislikes' },
} as const satisfies Words;

export type Component = keyof typeof COMPONENTS;

/** Points per component, 100 in all. The evidence for matching on traits is weak: these are priors, to be changed. */
export interface Weights {
  readonly version: number;
  readonly points: Readonly<Record<Component, number>>;
}

export const DEFAULT_WEIGHTS: Weights = {
  version: 1,
  points: { need: 25, time: 20, interests: 15, firstWish: 10, closeness: 10, style: 10, ownExperience: 5, dislikes: 5 },
};

/** What a component rests on, for the screen to say in words. */
export interface Grounds {
  readonly spans?: readonly Span[];
  readonly shared?: readonly Interest[];
  readonly area?: string;
  readonly minutes?: number;
}

/** How well one component fits, 0 to 1; `unknown` where something has not been asked, `aside` where nobody wished for it. */
export type Fit = { readonly fit: number; readonly grounds?: Grounds } | 'unknown' | 'aside';

/** This many interests in common is as good as any more. */
const ENOUGH_SHARED = 3;

const both = <Value>(ones: readonly Value[], others: readonly Value[]): Value[] => ones.filter((one) => others.includes(one));

function sharing(ones: readonly Interest[] | undefined, others: readonly Interest[]): Fit {
  if (!ones || ones.length === 0 || others.length === 0) return 'unknown';
  const shared = both(ones, others);
  return { fit: Math.min(shared.length / Math.min(ENOUGH_SHARED, ones.length), 1), grounds: { shared } };
}

const fits: Readonly<Record<Component, (wanted: Wanted, candidate: Candidate, city: Pick<City, 'travelMinutes'>) => Fit>> = {
  need: ({ assignment }, { skills }) => (skills.length === 0 ? 'unknown' : { fit: skills.includes(assignment.need) ? 1 : 0 }),
  time: ({ assignment }, candidate) => {
    if (assignment.week.length === 0 || candidate.week.length === 0) return 'unknown';
    const spans = commonSpans(assignment.week, candidate.week);
    return { fit: countHours(spans) / countHours(assignment.week), grounds: { spans } };
  },
  interests: ({ wishes }, { interests }) => sharing(wishes?.interests, interests),
  firstWish: ({ wishes }, { interests }) => {
    if (!wishes?.firstWish || interests.length === 0) return 'unknown';
    return { fit: interests.includes(wishes.firstWish) ? 1 : 0 };
  },
  closeness: ({ assignment }, { areas }, city) => {
    const best = nearest(city, assignment.areas, areas);
    return best ? { fit: Math.max(0, 1 - best.minutes / FARTHEST_MINUTES), grounds: best } : 'unknown';
  },
  style: ({ wishes }, { communicationStyle }) => {
    if (!wishes?.communicationStyle || !communicationStyle) return 'unknown';
    return { fit: wishes.communicationStyle === communicationStyle ? 1 : 0 };
  },
  ownExperience: ({ wishes }, { ownExperience }) => {
    if (!wishes?.wantsOwnExperience) return 'aside';
    return ownExperience ? { fit: 1 } : 'unknown';
  },
  dislikes: ({ wishes }, { dislikes }) => sharing(wishes?.dislikes, dislikes),
};

/** One component as the screen explains it: points of how many, or not known. */
export interface Reason {
  readonly component: Component;
  readonly points: number | null;
  readonly of: number;
  readonly grounds: Grounds;
}

export interface Score {
  /** 0 to 100, over what is known. For ordering only: the evidence carries no more. */
  readonly value: number;
  /** How much of what could be known is known, 0 to 100. */
  readonly coverage: number;
  readonly reasons: readonly Reason[];
}

/**
 * Scores a pair. Unknown is not zero: the score is what was reached of what could be, over the components that are
 * known, and the coverage says how much that rests on. What matters most to the person weighs more than the city decided.
 */
export function scoreOf(wanted: Wanted, candidate: Candidate, city: Pick<City, 'travelMinutes'>, { points }: Weights): Score {
  const reasons: Reason[] = [];
  for (const component of keysOf(fits)) {
    const fit = fits[component](wanted, candidate, city);
    if (fit === 'aside') continue;
    const of = points[component] * (wanted.assignment.mattersMost === component ? MOST_WEIGHS : 1);
    reasons.push(
      fit === 'unknown'
        ? { component, points: null, of, grounds: {} }
        : { component, points: fit.fit * of, of, grounds: fit.grounds ?? {} },
    );
  }
  const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);
  const known = reasons.filter(({ points: reached }) => reached !== null);
  const knownOf = sum(known.map(({ of }) => of));
  const value = knownOf === 0 ? 0 : (sum(known.map(({ points: reached }) => reached ?? 0)) / knownOf) * 100;
  const couldBe = sum(reasons.map(({ of }) => of));
  return { value, coverage: couldBe === 0 ? 0 : (knownOf / couldBe) * 100, reasons };
}
