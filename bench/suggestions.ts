import { keysOf } from '#shared/kernel/index.ts';
import { type Candidate, DEFAULT_WEIGHTS, rank, type Wanted } from '#shared/matching/index.ts';
import { INTERESTS, SKILLS, SPOKEN_LANGUAGES } from '#shared/traits/index.ts';
import { each } from './inTurns.ts';
import { naively } from './naiveRanking.ts';
import { median, ratioOf, shownRatio } from './ratio.ts';
import { say } from './report.ts';
import { taken } from './taken.ts';

const VOLUNTEERS = 100_000;
const RUNS = 9;
const AREAS = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'];

const CITY = {
  travelMinutes: AREAS.flatMap((a, at) => AREAS.slice(at + 1).map((b, after) => ({ a, b, minutes: 10 + ((at * 7 + after * 13) % 45) }))),
};

/** Some of a list, chosen by the bits of a number. */
const some = <Value>(values: readonly Value[], n: number): Value[] => values.filter((_, at) => ((n >> (at % 12)) & 1) === 1);

/** Well spread bits of a number (Knuth's multiplicative hash). */
const spread = (n: number): number => Math.imul(n + 1, 2_654_435_761) >>> 8;

const volunteer = (n: number): Candidate => {
  const bits = spread(n);
  return {
    id: `v${n}`,
    name: `Navn ${n % 977}`,
    state: n % 7 === 0 ? 'paused' : 'active',
    pausedUntil: null,
    stateSince: `2026-0${(n % 9) + 1}-01`,
    capacity: (n % 3) + 1,
    openMatches: n % 2,
    gender: n % 2 === 0 ? 'woman' : 'man',
    languages: ['no', ...some(keysOf(SPOKEN_LANGUAGES).slice(1, 6), bits)],
    interests: some(keysOf(INTERESTS), bits),
    dislikes: some(keysOf(INTERESTS).slice(8), bits >> 3),
    skills: some(keysOf(SKILLS), bits >> 5),
    communicationStyle: n % 5 === 0 ? null : n % 2 === 0 ? 'calm' : 'talkative',
    ownExperience: n % 11 === 0,
    areas: some(AREAS, bits >> 2),
    week: each((n % 4) + 1).map((at) => ({ day: ((n + at) % 7) + 1, from: 8 + ((bits >> at) % 8), to: 18 + (at % 3) })),
  };
};

const WANTED: Wanted = {
  assignment: {
    id: 'a',
    need: 'walking',
    mattersMost: 'time',
    week: [
      { day: 1, from: 16, to: 20 },
      { day: 3, from: 17, to: 20 },
      { day: 6, from: 10, to: 15 },
    ],
    areas: ['b', 'e'],
  },
  wishes: {
    languages: ['no', 'ar'],
    interests: ['walking', 'music', 'cafe', 'cinema'],
    firstWish: 'walking',
    dislikes: ['football', 'games'],
    communicationStyle: 'calm',
    volunteerGender: 'any',
    wantsOwnExperience: true,
    areas: ['b'],
    week: [],
  },
  barred: new Set(['v42', 'v4242']),
  declined: new Set(['v43', 'v4343']),
};

/**
 * One assignment against 100,000 volunteers, beside a plain loop over the same objects that says the domain's rules once more and
 * explains nothing. Throws where the two do not come to the same order.
 */
export function measureSuggestions(): void {
  const pool = each(VOLUNTEERS).map(volunteer);
  const ranked = rank(WANTED, pool, CITY, DEFAULT_WEIGHTS).suggested.map(({ candidate }) => candidate.id);
  const looped = naively(WANTED, pool, CITY.travelMinutes, DEFAULT_WEIGHTS.points);
  if (ranked.length !== looped.length || ranked.some((id, at) => id !== looped[at])) {
    throw new Error('The plain loop and the ranking do not come to the same');
  }
  const pairs = each(RUNS).map(() => ({
    ours: taken(() => rank(WANTED, pool, CITY, DEFAULT_WEIGHTS)),
    plain: taken(() => naively(WANTED, pool, CITY.travelMinutes, DEFAULT_WEIGHTS.points)),
  }));
  const [ours, plain] = [pairs.map((pair) => pair.ours), pairs.map((pair) => pair.plain)];
  say(`\nOne assignment against ${VOLUNTEERS} volunteers, ${ranked.length} of whom fit, beside a plain loop that comes to the same order:`);
  say(`  ${median(ours).toFixed(0)} ms, the plain loop ${median(plain).toFixed(0)} ms: ${shownRatio(ratioOf(ours, plain))}`);
}
