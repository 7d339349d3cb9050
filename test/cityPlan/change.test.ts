import { describe, expect, test } from 'vitest';
import { solve } from '#functions/cityPlan/solve.ts';
import { type Asked, planFor } from '#shared/cityPlan/index.ts';
import type { Candidate } from '#shared/matching/index.ts';
import { aCandidate, aWanted } from '#test/matching/pair.ts';
import { ask, measure } from './people.ts';

const THURSDAY = { day: 4, from: 17, to: 20 };
const MONDAY = { day: 1, from: 10, to: 12 };

const changeFor = (those: readonly Asked[], candidates: readonly Candidate[]) => planFor(those, candidates, measure, solve).change;
const numbered = (wanted: Asked['wanted'][]): Asked[] => wanted.map((one, at) => ask({ id: `assignment ${at}`, wanted: one }));

describe('the single change that would help most', () => {
  test('is somebody with the language, on the day and in the area that three wait for, and three such could be used', () => {
    const arabic = aWanted({ assignment: { week: [THURSDAY] }, wishes: { languages: ['ar'] } });
    const kari = aCandidate({ id: 'kari', week: [MONDAY], openMatches: 1 });
    expect(changeFor(numbered([arabic, arabic, arabic]), [kari])).toEqual({
      change: { kind: 'volunteer', language: 'ar', gender: null, span: THURSDAY, area: 'centre' },
      more: 1,
      atMost: 3,
    });
  });

  test('is somebody of the gender that is asked for', () => {
    const woman = aWanted({ wishes: { volunteerGender: 'woman' } });
    expect(changeFor([ask({ wanted: woman })], [aCandidate({ gender: 'man' })])?.change).toMatchObject({
      kind: 'volunteer',
      gender: 'woman',
    });
  });

  test('is one more time of a volunteer who has room, before somebody new who would give as much', () => {
    const kari = aCandidate({ id: 'kari', name: 'Kari Nordmo', week: [MONDAY] });
    expect(changeFor([ask()], [kari])).toEqual({
      change: { kind: 'time', volunteerId: 'kari', volunteerName: 'Kari Nordmo', span: { day: 3, from: 17, to: 20 } },
      more: 1,
      atMost: 1,
    });
  });

  test('is one more area', () => {
    const kari = aCandidate({ id: 'kari', name: 'Kari Nordmo', areas: ['lake'] });
    expect(changeFor([ask()], [kari])?.change).toEqual({ kind: 'area', volunteerId: 'kari', volunteerName: 'Kari Nordmo', area: 'centre' });
  });

  test('is one more place of a volunteer who is full, or whom the plan gives to others', () => {
    const full = aCandidate({ id: 'kari', name: 'Kari Nordmo', openMatches: 1 });
    const place = { kind: 'place', volunteerId: 'kari', volunteerName: 'Kari Nordmo' };
    expect(changeFor([ask()], [full])).toEqual({ change: place, more: 1, atMost: 1 });
    const free = aCandidate({ id: 'kari', name: 'Kari Nordmo' });
    expect(changeFor(numbered([aWanted(), aWanted()]), [free])).toEqual({ change: place, more: 1, atMost: 1 });
  });

  test('is somebody new before one more place, where several stay without', () => {
    const gain = changeFor(numbered([aWanted(), aWanted(), aWanted()]), [aCandidate()]);
    expect(gain).toMatchObject({ change: { kind: 'volunteer', language: 'no' }, more: 1, atMost: 2 });
  });

  test('is somebody most of those without could use, though more of the others could change with fewer', () => {
    // thirty who speak Norwegian and have 29 places between them; three who wait for somebody who speaks Arabic
    const norwegian = Array.from({ length: 30 }, () => aWanted());
    const arabic = Array.from({ length: 3 }, () => aWanted({ wishes: { languages: ['ar'] } }));
    const givers = Array.from({ length: 29 }, (_, at) => aCandidate({ id: `volunteer ${at}` }));
    expect(changeFor(numbered([...norwegian, ...arabic]), givers)).toMatchObject({ change: { language: 'ar' }, more: 1, atMost: 3 });
  });

  test('may be one that frees somebody else for the one who stays without', () => {
    // of the two only Kari speaks Arabic, and she is worth more to the other; the other could have Ola, had he room
    const norwegian = ask({ id: 'a', wanted: aWanted() });
    const arabic = ask({ id: 'b', wanted: aWanted({ wishes: { languages: ['ar'], interests: ['reading'], firstWish: 'reading' } }) });
    const kari = aCandidate({ id: 'kari', languages: ['ar', 'no'] });
    const ola = aCandidate({ id: 'ola', name: 'Ola Dahl', openMatches: 1, gender: 'man' });
    const plan = planFor([norwegian, arabic], [kari, ola], measure, solve);
    expect(plan.placed.map(({ assignmentId }) => assignmentId)).toEqual(['a']);
    expect(plan.change).toEqual({ change: { kind: 'place', volunteerId: 'kari', volunteerName: 'Berit Nesheim' }, more: 1, atMost: 1 });
    expect(changeFor([norwegian, arabic], [kari, { ...ola, openMatches: 0 }])).toBeNull();
  });

  test('is none where everybody has a volunteer, or where nobody waits', () => {
    expect(changeFor([ask()], [aCandidate()])).toBeNull();
    expect(changeFor([], [aCandidate()])).toBeNull();
  });
});
