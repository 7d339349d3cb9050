import { describe, expect, test } from 'vitest';
import { LANGUAGES } from '#shared/kernel/index.ts';
import { type Candidate, EXCLUSIONS, type Exclusion, exclusionOf } from '#shared/matching/index.ts';
import { aCandidate, aWanted, PLACES } from './pair.ts';

const why = (wanted: ReturnType<typeof aWanted>, candidate: Candidate) => exclusionOf(wanted, candidate, PLACES);

describe('why a volunteer is not suggested', () => {
  test('one who fits is not left out', () => {
    expect(why(aWanted(), aCandidate())).toBeNull();
  });

  test.each<[Exclusion, string, ReturnType<typeof aWanted>, Candidate]>([
    ['paused', 'takes a break', aWanted(), aCandidate({ state: 'paused', pausedUntil: '2026-12-24' })],
    ['inTraining', 'has only applied', aWanted(), aCandidate({ state: 'applied' })],
    ['inTraining', 'has been interviewed', aWanted(), aCandidate({ state: 'interviewed' })],
    ['inTraining', 'has references checked', aWanted(), aCandidate({ state: 'referencesChecked' })],
    ['inTraining', 'is trained, but not yet said to be ready', aWanted(), aCandidate({ state: 'trained' })],
    ['left', 'has left', aWanted(), aCandidate({ state: 'left' })],
    ['full', 'has no place left', aWanted(), aCandidate({ capacity: 2, openMatches: 2 })],
    ['gender', 'is a woman where a man is asked for', aWanted({ wishes: { volunteerGender: 'man' } }), aCandidate()],
    [
      'gender',
      'has not said, where a woman is asked for',
      aWanted({ wishes: { volunteerGender: 'woman' } }),
      aCandidate({ gender: 'unstated' }),
    ],
    ['language', 'speaks no language of theirs', aWanted({ wishes: { languages: ['ar', 'ti'] } }), aCandidate()],
    ['time', 'has no hour in common', aWanted(), aCandidate({ week: [{ day: 3, from: 20, to: 22 }] })],
    ['area', 'is fifty minutes away', aWanted(), aCandidate({ areas: ['lake'] })],
    ['cannotBeMatched', 'may never meet them', aWanted({ barred: [aCandidate().id] }), aCandidate()],
    ['declined', 'was proposed for this, and one of the two said no', aWanted({ declined: [aCandidate().id] }), aCandidate()],
  ])('%s: the volunteer %s', (code, _what, wanted, candidate) => {
    expect(why(wanted, candidate)).toBe(code);
  });

  test.each<[string, ReturnType<typeof aWanted>, Candidate]>([
    ['has one place left', aWanted(), aCandidate({ capacity: 2, openMatches: 1 })],
    ['shares the last hour', aWanted(), aCandidate({ week: [{ day: 3, from: 19, to: 22 }] })],
    ['is near in one of several areas', aWanted(), aCandidate({ areas: ['lake', 'park'] })],
    ['has one language in common', aWanted({ wishes: { languages: ['ar', 'en'] } }), aCandidate()],
    ['is of the gender asked for', aWanted({ wishes: { volunteerGender: 'woman' } }), aCandidate()],
    ['stands by while another is barred', aWanted({ barred: ['another'] }), aCandidate()],
  ])('nothing: the volunteer %s', (_what, wanted, candidate) => {
    expect(why(wanted, candidate)).toBeNull();
  });

  test.each<[string, ReturnType<typeof aWanted>, Candidate]>([
    ['when the participant can', aWanted({ assignment: { week: [] } }), aCandidate()],
    ['when the volunteer can', aWanted(), aCandidate({ week: [] })],
    ['where the participant can', aWanted({ assignment: { areas: [] } }), aCandidate()],
    ['where the volunteer can', aWanted(), aCandidate({ areas: [] })],
    ['how far it is', aWanted({ assignment: { areas: ['park'] } }), aCandidate({ areas: ['lake'] })],
    ['what the participant speaks or wishes', aWanted({ wishes: null }), aCandidate({ languages: ['so'], gender: 'other' })],
    ['what the volunteer speaks', aWanted(), aCandidate({ languages: [] })],
  ])('nobody is left out for not having said %s', (_what, wanted, candidate) => {
    expect(why(wanted, candidate)).toBeNull();
  });

  test('a bar is told before anything that could be guessed from, and never what it rests on', () => {
    const barred = aWanted({ barred: [aCandidate().id], declined: [aCandidate().id], wishes: { volunteerGender: 'man' } });
    expect(why(barred, aCandidate({ openMatches: 1 }))).toBe('cannotBeMatched');
    const texts = LANGUAGES.map((language) => EXCLUSIONS.cannotBeMatched[language]).join(' ');
    expect(texts).not.toMatch(/trygg|tryggleik|safe|slekt|kin|konflikt|conflict/i);
  });
});
