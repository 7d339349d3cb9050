import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Candidate, DEFAULT_WEIGHTS, FARTHEST_MINUTES, rank, scoreOf, type Wanted } from '#shared/matching/index.ts';
import { commonHours, nearest } from '#shared/traits/index.ts';
import { drawn, pick } from './drawn.ts';
import { aCandidate, aWanted, PLACES } from './pair.ts';

const RUNS = { numRuns: 10_000 };

const ranked = (want: Wanted, pool: readonly Candidate[]) => rank(want, pool, PLACES, DEFAULT_WEIGHTS).suggested;
const order = (want: Wanted, pool: readonly Candidate[]): string[] => ranked(want, pool).map(({ candidate }) => candidate.id);
const scored = (want: Wanted, one: Candidate): number => scoreOf(want, one, PLACES, DEFAULT_WEIGHTS).value;
const same = (ones: readonly string[], others: readonly string[]): boolean => ones.join() === others.join();
const meet = (ones: readonly string[], others: readonly string[]): boolean =>
  ones.length === 0 || others.length === 0 || ones.some((one) => others.includes(one));

/** Whether something holds in ten thousand drawn cities; where it does not, the number of one in which it does not is told. */
const always = (holds: (city: ReturnType<typeof drawn>) => boolean): void =>
  fc.assert(
    fc.property(fc.nat(), (seed) => holds(drawn(seed))),
    RUNS,
  );

/** Whether two may be proposed for each other, said anew from the domain's list and not from the code. */
function mayMeet({ assignment, wishes, barred, declined }: Wanted, one: Candidate): boolean {
  const asked = wishes?.volunteerGender ?? 'any';
  const way = nearest(PLACES, assignment.areas, one.areas)?.minutes ?? 0;
  const bothSaid = assignment.week.length > 0 && one.week.length > 0;
  return (
    one.state === 'active' &&
    !barred.has(one.id) &&
    !declined.has(one.id) &&
    one.openMatches < one.capacity &&
    (asked === 'any' || one.gender === asked) &&
    meet(wishes?.languages ?? [], one.languages) &&
    (!bothSaid || commonHours(assignment.week, one.week) > 0) &&
    way <= FARTHEST_MINUTES
  );
}

/** The same pair with one more interest in common: each that the participant has and the volunteer not, and one that both find. */
function closer(want: Wanted, one: Candidate): { readonly want: Wanted; readonly one: Candidate }[] {
  const theirs = want.wishes?.interests ?? [];
  if (!want.wishes || theirs.length === 0 || one.interests.length === 0) return [];
  const found = { ...one, interests: [...one.interests, 'gardening' as const] };
  return [
    ...theirs
      .filter((interest) => !one.interests.includes(interest))
      .map((interest) => ({ want, one: { ...one, interests: [...one.interests, interest] } })),
    { want: { ...want, wishes: { ...want.wishes, interests: [...theirs, 'gardening'] } }, one: found },
  ];
}

describe('whoever wants whatever, ten thousand times', () => {
  test('exactly those are suggested who may meet', () => {
    always(({ wants, pool }) =>
      wants.every((want) =>
        same(
          order(want, pool).toSorted(),
          pool.filter((one) => mayMeet(want, one)).map(({ id }) => id),
        ),
      ),
    );
  });

  test('the order of the input changes nothing', () => {
    always(({ of, wants, pool }) => {
      const mixed = of.shuffled(pool);
      return wants.every((want) => same(order(want, mixed), order(want, pool)));
    });
  });

  test('one more interest in common never lowers a score, whichever of them finds it', () => {
    always(({ wants, pool }) =>
      wants.every((want) =>
        pool.every((one) => {
          const before = scored(want, one);
          return closer(want, one).every((pair) => scored(pair.want, pair.one) >= before - 1e-9);
        }),
      ),
    );
  });

  test('nobody gets more matches than they have room for, however many are proposed and ended', () => {
    always(({ of, wants, pool }) => {
      const open = new Map(pool.map((one) => [one.id, Math.min(one.openMatches, one.capacity)]));
      const now = (): Candidate[] => pool.map((one) => ({ ...one, openMatches: open.get(one.id) ?? 0 }));
      for (let turn = 0; turn < 6; turn += 1) {
        const suggested = ranked(pick(of, wants), now());
        const chosen = suggested.length > 0 ? pick(of, suggested).candidate : undefined;
        const ended = of.percent(20) && pool.length > 0 ? pick(of, pool) : undefined;
        if (chosen) open.set(chosen.id, chosen.openMatches + 1);
        if (ended) open.set(ended.id, Math.max(0, (open.get(ended.id) ?? 0) - 1));
        if (now().some(({ openMatches, capacity }) => openMatches > capacity)) return false;
      }
      return true;
    });
  });
});

test('among equals nobody is favoured for how their id begins: each is first as often as another', () => {
  const ids = ['00000000-0000-4000-8000-000000000001', '7fffffff-0000-4000-8000-000000000002', 'ffffffff-0000-4000-8000-000000000003'];
  const pool = ids.map((id) => aCandidate({ id }));
  const firsts = new Map(ids.map((id) => [id, 0]));
  const WISHES = 3000;
  for (let wish = 0; wish < WISHES; wish += 1) {
    const [first] = order(aWanted({ assignment: { id: `wish ${wish}` } }), pool);
    if (first) firsts.set(first, (firsts.get(first) ?? 0) + 1);
  }
  for (const count of firsts.values()) expect(Math.abs(count - WISHES / ids.length)).toBeLessThan(WISHES * 0.04);
});
