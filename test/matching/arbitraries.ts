import fc from 'fast-check';
import { keysOf } from '#shared/kernel/index.ts';
import { type Candidate, MATTERS_MOST, type Wanted } from '#shared/matching/index.ts';
import { COMMUNICATION_STYLES, GENDERS, INTERESTS, SKILLS, SPOKEN_LANGUAGES } from '#shared/traits/index.ts';
import { VOLUNTEER_STATES } from '#shared/volunteers/index.ts';
import { PLACES } from './pair.ts';

const AREAS = [...new Set(PLACES.travelMinutes.flatMap(({ a, b }) => [a, b])), 'online'];

const someOf = <Value>(values: readonly Value[]) => fc.subarray([...values]);
const span = fc
  .tuple(fc.integer({ min: 1, max: 7 }), fc.integer({ min: 8, max: 20 }), fc.integer({ min: 1, max: 3 }))
  .map(([day, from, hours]) => ({ day, from, to: from + hours }));
const week = fc.array(span, { maxLength: 6 });
const style = fc.option(fc.constantFrom(...keysOf(COMMUNICATION_STYLES)));

/** Any volunteer, as often ready to be matched as in any other state. */
export const candidate: fc.Arbitrary<Candidate> = fc.record({
  id: fc.uuid(),
  name: fc.constantFrom('Anne', 'Bjørn', 'Cecilie', 'Åse'),
  state: fc.oneof(fc.constant('active' as const), fc.constantFrom(...keysOf(VOLUNTEER_STATES))),
  pausedUntil: fc.constant(null),
  stateSince: fc.constantFrom('2026-09-01', '2026-10-01'),
  capacity: fc.integer({ min: 1, max: 3 }),
  openMatches: fc.integer({ min: 0, max: 3 }),
  gender: fc.constantFrom(...keysOf(GENDERS)),
  languages: someOf(keysOf(SPOKEN_LANGUAGES).slice(0, 3)),
  interests: someOf(keysOf(INTERESTS).slice(0, 6)),
  dislikes: someOf(keysOf(INTERESTS).slice(6, 9)),
  skills: someOf(keysOf(SKILLS).slice(0, 3)),
  communicationStyle: style,
  ownExperience: fc.boolean(),
  areas: someOf(AREAS),
  week,
});

/** Several volunteers, no two with the same id. */
export const candidates = fc.uniqueArray(candidate, { maxLength: 12, selector: ({ id }) => id });

const wishes: fc.Arbitrary<NonNullable<Wanted['wishes']>> = someOf(keysOf(INTERESTS).slice(0, 6)).chain((interests) =>
  fc.record({
    languages: someOf(keysOf(SPOKEN_LANGUAGES).slice(0, 3)),
    interests: fc.constant(interests),
    firstWish: interests.length > 0 ? fc.option(fc.constantFrom(...interests)) : fc.constant(null),
    dislikes: someOf(keysOf(INTERESTS).slice(6, 9)),
    communicationStyle: style,
    volunteerGender: fc.constantFrom('any', 'any', 'woman', 'man'),
    wantsOwnExperience: fc.boolean(),
    areas: someOf(AREAS),
    week,
  }),
);

/** Anything a participant may want, wishes known or not. */
export const wanted: fc.Arbitrary<Wanted> = fc.record({
  assignment: fc.record({
    id: fc.uuid(),
    need: fc.constantFrom(...keysOf(SKILLS).slice(0, 3)),
    mattersMost: fc.option(fc.constantFrom(...keysOf(MATTERS_MOST))),
    week,
    areas: someOf(AREAS),
  }),
  wishes: fc.option(wishes, { freq: 5 }),
  barred: fc.constant(new Set<string>()),
  declined: fc.constant(new Set<string>()),
});
