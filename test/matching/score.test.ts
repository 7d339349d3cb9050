import { describe, expect, test } from 'vitest';
import { type Candidate, type Component, DEFAULT_WEIGHTS, type Score, scoreOf, type Wanted } from '#shared/matching/index.ts';
import { aCandidate, aWanted, PLACES } from './pair.ts';

const score = (wanted: Wanted = aWanted(), candidate: Candidate = aCandidate()): Score =>
  scoreOf(wanted, candidate, PLACES, DEFAULT_WEIGHTS);
const reason = (component: Component, ...pair: Parameters<typeof score>) =>
  score(...pair).reasons.find((one) => one.component === component);
const points = (component: Component, ...pair: Parameters<typeof score>) => reason(component, ...pair)?.points;

describe('what a score is made of', () => {
  test('the weights are those the city starts with, a hundred in all', () => {
    expect(DEFAULT_WEIGHTS.points).toEqual({
      need: 25,
      time: 20,
      interests: 15,
      firstWish: 10,
      closeness: 10,
      style: 10,
      ownExperience: 5,
      dislikes: 5,
    });
  });

  test('a volunteer who fits in every way has it all', () => {
    expect(score()).toMatchObject({ value: 100, coverage: 100 });
  });

  test.each<[Component, string, number, Wanted, Candidate]>([
    ['need', 'can help with what is wanted', 25, aWanted(), aCandidate({ skills: ['practical', 'walking'] })],
    ['need', 'can help with other things', 0, aWanted(), aCandidate({ skills: ['practical'] })],
    ['time', 'has two of the three hours', 20 * (2 / 3), aWanted(), aCandidate({ week: [{ day: 3, from: 16, to: 19 }] })],
    [
      'time',
      'says the same hours twice',
      20,
      aWanted(),
      aCandidate({
        week: [
          { day: 3, from: 17, to: 20 },
          { day: 3, from: 17, to: 20 },
        ],
      }),
    ],
    ['interests', 'shares three of four, which is enough', 15, aWanted(), aCandidate()],
    ['interests', 'shares two, of the three that are enough', 10, aWanted(), aCandidate({ interests: ['music', 'cafe', 'fishing'] })],
    ['interests', 'shares the only one there is', 15, aWanted({ wishes: { interests: ['music'] } }), aCandidate()],
    ['interests', 'shares none', 0, aWanted(), aCandidate({ interests: ['fishing'] })],
    ['firstWish', 'likes what matters most', 10, aWanted(), aCandidate({ interests: ['walking'] })],
    ['firstWish', 'likes other things', 0, aWanted(), aCandidate({ interests: ['music'] })],
    ['closeness', 'is where they are', 10, aWanted(), aCandidate({ areas: ['lake', 'centre'] })],
    ['closeness', 'is ten minutes away, of forty-five', 10 * (35 / 45), aWanted(), aCandidate({ areas: ['park'] })],
    ['style', 'is calm too', 10, aWanted(), aCandidate()],
    ['style', 'is talkative', 0, aWanted(), aCandidate({ communicationStyle: 'talkative' })],
    ['ownExperience', 'has it, and agreed that it is used', 5, aWanted(), aCandidate()],
    ['dislikes', 'dislikes the same', 5, aWanted(), aCandidate()],
    ['dislikes', 'dislikes other things', 0, aWanted(), aCandidate({ dislikes: ['cars'] })],
  ])('%s: the volunteer %s, %d points', (component, _what, expected, wanted, candidate) => {
    expect(points(component, wanted, candidate)).toBeCloseTo(expected, 9);
  });

  test.each<[Component, Wanted, Candidate]>([
    ['need', aWanted(), aCandidate({ skills: [] })],
    ['time', aWanted({ assignment: { week: [] } }), aCandidate()],
    ['time', aWanted(), aCandidate({ week: [] })],
    ['interests', aWanted({ wishes: { interests: [] } }), aCandidate()],
    ['interests', aWanted(), aCandidate({ interests: [] })],
    ['firstWish', aWanted({ wishes: { firstWish: null } }), aCandidate()],
    ['firstWish', aWanted(), aCandidate({ interests: [] })],
    ['closeness', aWanted({ assignment: { areas: ['park'] } }), aCandidate({ areas: ['lake'] })],
    ['style', aWanted({ wishes: { communicationStyle: null } }), aCandidate()],
    ['style', aWanted(), aCandidate({ communicationStyle: null })],
    ['ownExperience', aWanted(), aCandidate({ ownExperience: false })],
    ['dislikes', aWanted({ wishes: { dislikes: [] } }), aCandidate()],
    ['dislikes', aWanted(), aCandidate({ dislikes: [] })],
  ])('%s is unknown, not zero, where it has not been said', (component, wanted, candidate) => {
    expect(points(component, wanted, candidate)).toBeNull();
  });

  test('own experience is set aside where nobody wished for it: it neither counts nor is missed', () => {
    const wanted = aWanted({ wishes: { wantsOwnExperience: false } });
    expect(reason('ownExperience', wanted)).toBeUndefined();
    expect(score(wanted)).toMatchObject({ value: 100, coverage: 100 });
  });
});

describe('what a score comes to', () => {
  test('the points reached, where everything is known', () => {
    const candidate = aCandidate({ skills: ['practical'], areas: ['park'], communicationStyle: 'direct' });
    // 100, less 25 for the need, 10 for the style and 10 × 10/45 for the way
    expect(score(aWanted(), candidate).value).toBeCloseTo(100 - 25 - 10 - 100 / 45, 9);
  });

  test('a share of what is known, where something is not', () => {
    const candidate = aCandidate({ skills: [], communicationStyle: 'direct' });
    // the need's 25 are unknown, the style's 10 are lost: 65 of 75
    expect(score(aWanted(), candidate)).toMatchObject({ coverage: 75 });
    expect(score(aWanted(), candidate).value).toBeCloseTo((65 / 75) * 100, 9);
  });

  test('nothing at all, where nothing is known, and it says so', () => {
    const stranger = aCandidate({ skills: [], week: [], interests: [], dislikes: [], areas: [], communicationStyle: null });
    expect(score(aWanted({ wishes: null }), stranger)).toMatchObject({ value: 0, coverage: 0 });
  });

  test('it says what it rests on', () => {
    const candidate = aCandidate({ week: [{ day: 3, from: 18, to: 22 }], interests: ['music', 'cars'], areas: ['park'] });
    expect(reason('time', aWanted(), candidate)?.grounds).toEqual({ spans: [{ day: 3, from: 18, to: 20 }] });
    expect(reason('interests', aWanted(), candidate)?.grounds).toEqual({ shared: ['music'] });
    expect(reason('closeness', aWanted(), candidate)?.grounds).toEqual({ area: 'centre', minutes: 10 });
  });
});
