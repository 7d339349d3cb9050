import { linearSumAssignment } from 'linear-sum-assignment';
import { solve } from '#functions/cityPlan/solve.ts';
import { assign, gridOf, type Solve, sumOf, type Waiting } from '#shared/cityPlan/index.ts';
import { keysOf } from '#shared/kernel/index.ts';
import { type Candidate, DEFAULT_WEIGHTS, exclusionOf, scoreOf } from '#shared/matching/index.ts';
import { INTERESTS, SKILLS } from '#shared/traits/index.ts';
import { each } from './inTurns.ts';
import { ratioOf, shownRatio } from './ratio.ts';
import { say } from './report.ts';

const SIZE = 1000;
const RUNS = 3;
const THOUSANDTHS = 1000;
/** So dear that no pair is worth it. */
const NEVER = -1e9;
const CITY = { travelMinutes: [{ a: 'east', b: 'west', minutes: 60 }] };
const MEASURE = { city: CITY, weights: DEFAULT_WEIGHTS };
const [INTEREST_LIST, SKILL_LIST] = [keysOf(INTERESTS), keysOf(SKILLS)];

/** Numbers that look drawn and are the same in every run. */
const drawn = (seed: number): number => Math.imul(seed ^ (seed >>> 15), 0x2c1b3c6d) >>> 8;
const one = <Value>(values: readonly Value[], seed: number, otherwise: Value): Value => values[drawn(seed) % values.length] ?? otherwise;
const some = <Value>(values: readonly Value[], seed: number): Value[] => values.filter((_, at) => drawn(seed * 31 + at) % 4 === 0);
const evening = (seed: number) => ({ day: 1 + (drawn(seed) % 5), from: 17, to: 20 });
const areaOf = (seed: number): string => one(['east', 'west', 'online'], seed, 'online');

const waiting = (n: number): Waiting => ({
  id: `assignment ${n}`,
  since: '2026-10-01',
  wanted: {
    assignment: {
      id: `assignment ${n}`,
      need: one(SKILL_LIST, n, 'walking'),
      mattersMost: null,
      week: [evening(n * 7), evening(n * 11)],
      areas: [areaOf(n * 3)],
    },
    wishes: {
      languages: ['no'],
      interests: some(INTEREST_LIST, n),
      firstWish: one(INTEREST_LIST, n * 5, 'walking'),
      dislikes: [],
      communicationStyle: 'calm',
      volunteerGender: n % 5 === 0 ? 'woman' : 'any',
      wantsOwnExperience: false,
      areas: [],
      week: [],
    },
    barred: new Set(),
    declined: new Set(),
  },
});

const candidate = (n: number): Candidate => ({
  id: `volunteer ${n}`,
  name: `Tidgiver ${n}`,
  state: 'active',
  pausedUntil: null,
  stateSince: '2026-10-01',
  capacity: 1,
  openMatches: 0,
  gender: n % 2 === 0 ? 'woman' : 'man',
  languages: ['no'],
  interests: some(INTEREST_LIST, n * 13),
  dislikes: [],
  skills: some(SKILL_LIST, n * 17),
  communicationStyle: n % 3 === 0 ? 'calm' : 'talkative',
  ownExperience: false,
  areas: [areaOf(n * 19)],
  week: [evening(n * 23), evening(n * 29), evening(n * 37)],
});

/** The same sum the naive way: every pair scored by itself, and another solver on a table with a column for each to stay without. */
function sumNaively(asked: readonly Waiting[], pool: readonly Candidate[]): number {
  const worth = asked.map(({ wanted }) => [
    ...pool.map((other) =>
      exclusionOf(wanted, other, CITY) ? NEVER : Math.round(scoreOf(wanted, other, CITY, DEFAULT_WEIGHTS).value * THOUSANDTHS),
    ),
    ...asked.map(() => 0),
  ]);
  const { rowAssignments } = linearSumAssignment(worth, { maximaze: true });
  return [...rowAssignments].reduce((sum, column, row) => sum + (worth[row]?.[column] ?? 0), 0);
}

/** A plan of 1,000 for 1,000, from people to pairs, beside the time of the solver alone; the sum is checked against the naive way. */
export function measureCityPlan(): void {
  const [asked, pool] = [each(SIZE).map(waiting), each(SIZE).map(candidate)];
  const times = each(RUNS).map(() => {
    let solving = 0;
    const timed: Solve = (worth) => {
      const began = performance.now();
      const columns = solve(worth);
      solving += performance.now() - began;
      return columns;
    };
    const began = performance.now();
    const grid = gridOf(asked, pool, MEASURE);
    const sum = sumOf(assign(grid, timed), grid);
    return { whole: performance.now() - began, solving, sum };
  });
  const naive = sumNaively(asked, pool);
  for (const { sum } of times) if (sum !== naive) throw new Error(`The plan comes to ${sum}, the naive way to ${naive}`);
  const [whole, solving] = [times.map((run) => run.whole), times.map((run) => run.solving)];
  say(`\nA plan of ${SIZE} × ${SIZE} with scoring, as a ratio to the solver alone; its sum is the naive way's:`);
  say(
    `  ${shownRatio(ratioOf(whole, solving))}, ${whole.map((ms) => `${ms.toFixed(0)} ms`).join(', ')} of which ${solving.map((ms) => `${ms.toFixed(0)} ms`).join(', ')}`,
  );
}
