import { describe, expect, test } from 'vitest';
import { keysOf } from '#shared/kernel/index.ts';
import {
  type Candidate,
  COMPONENTS,
  type Component,
  DEFAULT_WEIGHTS,
  EXCLUSIONS,
  type Exclusion,
  exclusionOf,
  scoreOf,
  type Wanted,
  wantedOf,
} from '#shared/matching/index.ts';
import { anAssignment } from '#test/support/factories/index.ts';
import { aCandidate, aWanted, PLACES } from './pair.ts';

/**
 * Cases a colleague can check by hand. Anna wants a walk on Wednesdays 17–20 in the centre. She speaks Norwegian, likes walking
 * (most of all), music, cafés and the cinema, dislikes football, is calm, and would like somebody with own experience. Berit
 * fits in every way: she can walk, is free on Wednesdays 17–20 in the centre, speaks Norwegian and English, likes walking, music
 * and cafés, dislikes football, is calm and has own experience. Each line changes one thing.
 */
interface ByHand {
  readonly component: Component;
  readonly changed: string;
  /** How the points are reckoned, as one would on paper. */
  readonly reckoned: string;
  readonly points: number | null;
  /** The whole score: what was reached of what is known. */
  readonly score: number;
  readonly berit?: Partial<Candidate>;
  readonly anna?: Parameters<typeof aWanted>[0];
}

const BY_HAND: readonly ByHand[] = [
  { component: 'need', changed: 'nothing', reckoned: '25 of 25', points: 25, score: 100 },
  {
    component: 'need',
    changed: 'Berit does practical things',
    reckoned: '0 of 25; 75 of 100',
    points: 0,
    score: 75,
    berit: { skills: ['practical'] },
  },
  {
    component: 'need',
    changed: 'nobody has asked what Berit can do',
    reckoned: 'unknown; 75 of 75',
    points: null,
    score: 100,
    berit: { skills: [] },
  },
  {
    component: 'time',
    changed: 'Berit is free 18–20',
    reckoned: '2 of 3 hours: 20 × 2/3 = 13.33; 93.33 of 100',
    points: 40 / 3,
    score: 80 + 40 / 3,
    berit: { week: [{ day: 3, from: 18, to: 20 }] },
  },
  {
    component: 'interests',
    changed: 'Berit likes walking and music only',
    reckoned: '2 of the 3 that are enough: 15 × 2/3 = 10; 95 of 100',
    points: 10,
    score: 95,
    berit: { interests: ['walking', 'music'] },
  },
  {
    component: 'firstWish',
    changed: 'Berit likes music, cafés and the cinema, and not walking',
    reckoned: '0 of 10, and still 3 in common; 90 of 100',
    points: 0,
    score: 90,
    berit: { interests: ['music', 'cafe', 'cinema'] },
  },
  {
    component: 'closeness',
    changed: 'Berit is in the park, ten minutes away',
    reckoned: '10 × (1 − 10/45) = 7.78; 97.78 of 100',
    points: 70 / 9,
    score: 90 + 70 / 9,
    berit: { areas: ['park'] },
  },
  {
    component: 'style',
    changed: 'Berit is talkative',
    reckoned: '0 of 10; 90 of 100',
    points: 0,
    score: 90,
    berit: { communicationStyle: 'talkative' },
  },
  {
    component: 'ownExperience',
    changed: 'Berit has told of none, or does not want it used',
    reckoned: 'unknown; 95 of 95',
    points: null,
    score: 100,
    berit: { ownExperience: false },
  },
  {
    component: 'dislikes',
    changed: 'Berit dislikes cars',
    reckoned: '0 of 5; 95 of 100',
    points: 0,
    score: 95,
    berit: { dislikes: ['cars'] },
  },
  {
    component: 'need',
    changed: 'Berit does practical things, and that she can do just this matters most to Anna',
    reckoned: '0 of 2 × 25; 75 of 125',
    points: 0,
    score: 60,
    berit: { skills: ['practical'] },
    anna: { assignment: { mattersMost: 'need' } },
  },
  {
    component: 'time',
    changed: 'Berit is free 18–20, and nobody has asked about her way of being',
    reckoned: '13.33 of 20; the style unknown: 83.33 of 90',
    points: 40 / 3,
    score: ((70 + 40 / 3) / 90) * 100,
    berit: { week: [{ day: 3, from: 18, to: 20 }], communicationStyle: null },
  },
];

describe('the score, by hand', () => {
  test.each(BY_HAND)('$component when $changed: $reckoned', ({ component, points, score, berit, anna }) => {
    const told = scoreOf(aWanted(anna), aCandidate(berit), PLACES, DEFAULT_WEIGHTS);
    const reached = told.reasons.find((reason) => reason.component === component)?.points;
    if (points === null) expect(reached).toBeNull();
    else expect(reached).toBeCloseTo(points, 9);
    expect(told.value).toBeCloseTo(score, 9);
  });

  test('every component has a case', () => {
    expect([...new Set(BY_HAND.map(({ component }) => component))].toSorted()).toEqual(keysOf(COMPONENTS).toSorted());
  });
});

interface Out {
  readonly code: Exclusion;
  readonly because: string;
  readonly berit?: Partial<Candidate>;
  readonly anna?: Wanted;
}

const { id: BERIT } = aCandidate();
const ASSIGNMENT = { ...anAssignment(), id: 'a', version: 1, state: 'waiting', createdOn: '2026-11-01' } as const;

/** What Anna wants when staff have said that she and Berit may not be matched, or an earlier match of theirs ended so. */
const barredBy = ({ said = false, ended = null }: { readonly said?: boolean; readonly ended?: 'safety' | 'moved' | null }): Wanted =>
  wantedOf(
    ASSIGNMENT,
    null,
    ended ? [{ assignmentId: 'another', volunteerId: BERIT, state: 'ended', endReason: ended }] : [],
    said ? [{ volunteerId: BERIT }] : [],
  );

/** What Anna wants when Berit was proposed for a wish of hers, and one of the two said no. */
const afterNoTo = (assignmentId: string): Wanted =>
  wantedOf(ASSIGNMENT, null, [{ assignmentId, volunteerId: BERIT, state: 'declined', endReason: null }], []);

const OUT: readonly Out[] = [
  { code: 'paused', because: 'Berit takes a break until 1 March', berit: { state: 'paused', pausedUntil: '2027-03-01' } },
  { code: 'inTraining', because: 'Berit has not been trained', berit: { state: 'referencesChecked' } },
  { code: 'left', because: 'Berit has left', berit: { state: 'left' } },
  {
    code: 'cannotBeMatched',
    because: 'staff have said so: kin, one household, a conflict, treatment together, or either’s no',
    anna: barredBy({ said: true }),
  },
  { code: 'cannotBeMatched', because: 'an earlier match of theirs ended for safety', anna: barredBy({ ended: 'safety' }) },
  { code: 'declined', because: 'Berit was proposed for this very wish, and one of the two said no', anna: afterNoTo(ASSIGNMENT.id) },
  { code: 'full', because: 'Berit walks with two, and wanted two', berit: { capacity: 2, openMatches: 2 } },
  { code: 'gender', because: 'Anna asked for a man', anna: aWanted({ wishes: { volunteerGender: 'man' } }) },
  { code: 'language', because: 'Anna speaks Tigrinya alone', anna: aWanted({ wishes: { languages: ['ti'] } }) },
  { code: 'time', because: 'Berit is free on Wednesdays 20–22, from when Anna is not', berit: { week: [{ day: 3, from: 20, to: 22 }] } },
  { code: 'area', because: 'Berit is by the lake, fifty minutes away', berit: { areas: ['lake'] } },
];

describe('who is left out, by hand', () => {
  test.each(OUT)('$code: $because', ({ code, berit, anna = aWanted() }) => {
    expect(exclusionOf(anna, aCandidate(berit), PLACES)).toBe(code);
  });

  test('every code has a case', () => {
    expect([...new Set(OUT.map(({ code }) => code))].toSorted()).toEqual(keysOf(EXCLUSIONS).toSorted());
  });

  test('an earlier match that ended because somebody moved leaves nobody out', () => {
    expect(exclusionOf(barredBy({ ended: 'moved' }), aCandidate({ areas: [], week: [] }), PLACES)).toBeNull();
  });

  test('a no to another wish leaves nobody out', () => {
    expect(exclusionOf(afterNoTo('another'), aCandidate({ areas: [], week: [] }), PLACES)).toBeNull();
  });

  test('why two may not be matched cannot be told from anything: both ways come to the very same', () => {
    const [said, ended] = [barredBy({ said: true }), barredBy({ ended: 'safety' })];
    expect(said).toEqual(ended);
  });
});
