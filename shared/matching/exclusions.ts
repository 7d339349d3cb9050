import type { City, Words } from '#shared/kernel/index.ts';
import { commonHours, nearest } from '#shared/traits/index.ts';
import type { Candidate } from './candidate.ts';
import type { Wanted } from './wanted.ts';

/** Farther than this and two people will not meet every week. Minutes. */
export const FARTHEST_MINUTES = 45;

/** Why a volunteer is not suggested now, in the order the screen shows them. */
export const EXCLUSIONS = {
  paused: { nb: 'Tar en pause', nn: 'Tek ein pause', en: 'Taking a break' },
  inTraining: { nb: 'Ikke klar ennå', nn: 'Ikkje klar enno', en: 'Not ready yet' },
  left: { nb: 'Har sluttet', nn: 'Har slutta', en: 'Has left' },
  declined: { nb: 'Foreslått før, og det ble nei', nn: 'Føreslått før, og det vart nei', en: 'Proposed before, and it was a no' },
  full: { nb: 'Har ikke ledig plass', nn: 'Har ikkje ledig plass', en: 'Has no free place' },
  gender: { nb: 'Ønsket om kjønn passer ikke', nn: 'Ønsket om kjønn passar ikkje', en: 'Does not fit the wish for a gender' },
  language: { nb: 'Ingen felles språk', nn: 'Ingen felles språk', en: 'No shared language' },
  time: { nb: 'Ingen felles tid', nn: 'Inga felles tid', en: 'No common hour' },
  area: { nb: 'For langt unna', nn: 'For langt unna', en: 'Too far away' },
  cannotBeMatched: {
    nb: 'Kan ikke kobles, spør virksomhetsleder',
    nn: 'Kan ikkje koplast, spør verksemdsleiar',
    en: 'Cannot be matched, ask the unit leader',
  },
} as const satisfies Words;

export type Exclusion = keyof typeof EXCLUSIONS;

const shareNone = (ones: readonly string[], others: readonly string[]): boolean =>
  ones.length > 0 && others.length > 0 && !ones.some((one) => others.includes(one));

function tooFar(wanted: Wanted, candidate: Candidate, city: Pick<City, 'travelMinutes'>): boolean {
  const best = nearest(city, wanted.assignment.areas, candidate.areas);
  return best !== undefined && best.minutes > FARTHEST_MINUTES;
}

/**
 * The first reason this volunteer cannot be suggested, or null. What is unknown excludes nobody: an empty week, no
 * areas or unknown minutes are for the score to say, not for a refusal.
 */
export function exclusionOf(wanted: Wanted, candidate: Candidate, city: Pick<City, 'travelMinutes'>): Exclusion | null {
  const { assignment, wishes } = wanted;
  if (candidate.state === 'paused') return 'paused';
  if (candidate.state === 'left') return 'left';
  if (candidate.state !== 'active') return 'inTraining';
  if (wanted.barred.has(candidate.id)) return 'cannotBeMatched';
  if (wanted.declined.has(candidate.id)) return 'declined';
  if (candidate.openMatches >= candidate.capacity) return 'full';
  if (wishes && wishes.volunteerGender !== 'any' && candidate.gender !== wishes.volunteerGender) return 'gender';
  if (wishes && shareNone(wishes.languages, candidate.languages)) return 'language';
  if (assignment.week.length > 0 && candidate.week.length > 0 && commonHours(assignment.week, candidate.week) === 0) return 'time';
  return tooFar(wanted, candidate, city) ? 'area' : null;
}
