import * as z from 'zod/mini';
import { id, instant, line, oneOf } from '#shared/kernel/index.ts';
import { interest, week } from '#shared/traits/index.ts';
import { EXCLUSIONS } from './exclusions.ts';
import { BANDS, type Ranked, type Ranking } from './rank.ts';
import { COMPONENTS } from './score.ts';

export const reason = z.strictObject({
  component: oneOf(COMPONENTS),
  /** Null where it is not known: something to ask. */
  points: z.nullable(z.number()),
  of: z.number(),
  spans: z.optional(week),
  shared: z.optional(z.array(interest)),
  area: z.optional(z.string()),
  minutes: z.optional(z.int()),
});

/** One volunteer for one assignment, with the reasons. */
export const suggestion = z.strictObject({
  volunteerId: id,
  volunteerName: line(),
  rank: z.int(),
  band: oneOf(BANDS),
  /** Of what could be known, how much is: whole per cent. */
  coverage: z.int(),
  openMatches: z.int(),
  capacity: z.int(),
  reasons: z.array(reason),
});
export type Suggestion = z.infer<typeof suggestion>;

/** Who fits an assignment and who is out, and why. */
export const suggestions = z.strictObject({
  asOf: instant,
  considered: z.int(),
  weightsVersion: z.int(),
  suggested: z.array(suggestion),
  excluded: z.array(
    z.strictObject({ code: oneOf(EXCLUSIONS), volunteers: z.array(z.strictObject({ volunteerId: id, volunteerName: line() })) }),
  ),
});
export type Suggestions = z.infer<typeof suggestions>;

/** Whole points are as fine as the screen goes. A volunteer's own experience is never a visible score (domain, rules of the land). */
export function suggestionOf({ candidate, score, band }: Ranked, index: number): Suggestion {
  return {
    volunteerId: candidate.id,
    volunteerName: candidate.name,
    rank: index + 1,
    band,
    coverage: Math.round(score.coverage),
    openMatches: candidate.openMatches,
    capacity: candidate.capacity,
    reasons: score.reasons
      .filter(({ component }) => component !== 'ownExperience')
      .map(({ component, points, of, grounds }) => ({
        component,
        points: points === null ? null : Math.round(points),
        of,
        ...(grounds.spans && { spans: [...grounds.spans] }),
        ...(grounds.shared && { shared: [...grounds.shared] }),
        ...(grounds.area !== undefined && { area: grounds.area }),
        ...(grounds.minutes !== undefined && { minutes: grounds.minutes }),
      })),
  };
}

/** A ranking as the screen shows it; the same computation that orders explains. */
export const suggestionsOf = ({ suggested, excluded }: Ranking, asOf: string, weightsVersion: number): Suggestions => ({
  asOf,
  weightsVersion,
  considered: suggested.length + excluded.reduce((total, { candidates }) => total + candidates.length, 0),
  suggested: suggested.map(suggestionOf),
  excluded: excluded.map(({ code, candidates }) => ({
    code,
    volunteers: candidates.map(({ id: volunteerId, name: volunteerName }) => ({ volunteerId, volunteerName })),
  })),
});
