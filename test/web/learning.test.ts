import { describe, expect, test } from 'vitest';
import { learningByWeights, learningOf } from '#web/features/reporting/learning.ts';

describe('what is said of how matching goes', () => {
  test('is so many of so many, in whole per cent', () => {
    const { becameMatch, lasting, held, chosenFirst, endedWell } = learningOf({
      introductions: 20,
      'introductions.outcome.started': 9,
      'introductions.outcome.declined': 3,
      'introductions.outcome.waiting': 8,
      matchesAtNinetyDays: 12,
      'matchesAtNinetyDays.outcome.lasting': 10,
      meetingsPlanned: 40,
      meetingsHeld: 31,
      matchesProposed: 10,
      'matchesProposed.choice.first': 10,
      matchesEnded: 11,
      'matchesEnded.reason.onOwnFeet': 4,
      'matchesEnded.reason.periodOver': 2,
    });
    // those that are not settled are no answer yet
    expect(becameMatch).toEqual({ cases: 12, of: 9, percent: 75 });
    expect(lasting).toEqual({ cases: 12, of: 10, percent: 83 });
    expect(held).toEqual({ cases: 40, of: 31, percent: 78 });
    expect(chosenFirst).toEqual({ cases: 10, of: 10, percent: 100 });
    expect(endedWell).toEqual({ cases: 11, of: 6, percent: 55 });
  });

  test('is nothing where there are fewer than ten, however many of them went well', () => {
    expect(learningOf({ meetingsPlanned: 9, meetingsHeld: 9 }).held).toEqual({ cases: 9, percent: null });
    expect(learningOf({ meetingsPlanned: 10, meetingsHeld: 9 }).held).toEqual({ cases: 10, of: 9, percent: 90 });
    expect(learningOf({}).lasting).toEqual({ cases: 0, percent: null });
  });

  test('of satisfaction rests on those who were asked, each side by itself', () => {
    const { participantWell, volunteerWell } = learningOf({
      matchReviews: 14,
      'matchReviews.participant.well': 9,
      'matchReviews.participant.soSo': 2,
      'matchReviews.participant.poorly': 1,
      'matchReviews.participant.notAsked': 2,
      'matchReviews.volunteer.well': 9,
      'matchReviews.volunteer.notAsked': 5,
    });
    expect(participantWell).toEqual({ cases: 12, of: 9, percent: 75 });
    expect(volunteerWell).toEqual({ cases: 9, percent: null });
  });

  test('is said by version of the weights, the latest first, and of each with ten of its own', () => {
    const learnt = learningByWeights({
      matchesProposed: 24,
      'matchesProposed@2': 12,
      'matchesProposed@2.choice.first': 6,
      'matchesProposed@2.choice.other': 6,
      'matchesProposed@12': 9,
      'matchesProposed@12.choice.first': 9,
      'matchesProposed@1': 3,
    });
    expect(learnt.map(({ version, learning }) => [version, learning.chosenFirst])).toEqual([
      [12, { cases: 9, percent: null }],
      [2, { cases: 12, of: 6, percent: 50 }],
      [1, { cases: 3, percent: null }],
    ]);
  });

  test('is an average in whole days, of ten or more', () => {
    expect(learningOf({ 'daysToMatch.sum': 425, 'daysToMatch.count': 10 }).daysToMatch).toEqual({ cases: 10, days: 43 });
    expect(learningOf({ 'daysToMatch.sum': 90, 'daysToMatch.count': 9 }).daysToMatch).toEqual({ cases: 9, days: null });
  });
});
