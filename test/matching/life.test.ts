import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { actionsFrom, keysOf } from '#shared/kernel/index.ts';
import {
  DECLINED_BY,
  decideMatchStep,
  END_REASONS,
  type MatchState,
  type MatchStep,
  MOST_REVIEWS,
  matchLife,
  OPEN_MATCH_STATES,
  SATISFACTION,
  type SteppedMatch,
} from '#shared/matching/index.ts';

const TODAY = '2026-11-21';

/** The drawing: from each state, where a step may lead. */
const DRAWING: Readonly<Record<MatchState, readonly MatchState[]>> = {
  proposed: ['introduction', 'declined'],
  introduction: ['active', 'declined'],
  active: ['active', 'ended'],
  declined: [],
  ended: [],
};

const newMatch: SteppedMatch = { state: matchLife.initial, stateSince: '2026-11-01', startedOn: null, period: null, reviews: [] };
const active: SteppedMatch = {
  ...newMatch,
  state: 'active',
  startedOn: '2026-11-01',
  period: { from: '2026-11-01', to: '2027-02-01' },
};
const introduced: SteppedMatch = { ...newMatch, state: 'introduction' };

const stepBy = {
  introduce: { action: 'introduce', version: 1, introductionOn: '2026-11-24' },
  activate: { action: 'activate', version: 1, period: { from: TODAY, to: '2027-02-21' } },
  review: { action: 'review', version: 1, on: TODAY, participantSatisfaction: 'well', volunteerSatisfaction: null },
  extend: { action: 'extend', version: 1, to: '2027-05-01' },
  decline: { action: 'decline', version: 1, declinedBy: 'volunteer' },
  end: { action: 'end', version: 1, on: TODAY, endReason: 'onOwnFeet' },
} as const satisfies Record<MatchStep['action'], MatchStep>;

const period = (from: string, to: string): MatchStep => ({ ...stepBy.activate, period: { from, to } });
const end = (on: string): MatchStep => ({ ...stepBy.end, on });

function codeOf(place: SteppedMatch, step: MatchStep): string {
  const decision = decideMatchStep(place, step, TODAY);
  return decision.ok ? decision.value.state : decision.refusal.kind.code;
}

describe("a match's life", () => {
  test.each(keysOf(DRAWING))('from %s exactly the steps that are drawn lead on', (state) => {
    for (const step of Object.values(stepBy)) {
      const decision = decideMatchStep({ ...active, state }, step, TODAY);
      const allowed = actionsFrom(matchLife, state).includes(step.action);
      expect(decision.ok).toBe(allowed);
      if (decision.ok) expect(DRAWING[state]).toContain(decision.value.state);
      else expect(decision.refusal.kind.code).toBe('matching.step-not-possible');
    }
    const reached = actionsFrom(matchLife, state).map((action) => matchLife.transitions[action].to);
    expect([...new Set(reached)].toSorted()).toEqual(DRAWING[state].toSorted());
  });

  test('no sequence of steps leads where the drawing does not, and one that is over stays over', () => {
    const date = fc.constantFrom('2025-01-01', '2026-11-20', TODAY, '2026-12-24', '2027-06-01');
    const step: fc.Arbitrary<MatchStep> = fc.oneof(
      fc.record({ action: fc.constant('introduce' as const), version: fc.constant(1), introductionOn: date }),
      fc.record({ action: fc.constant('activate' as const), version: fc.constant(1), period: fc.record({ from: date, to: date }) }),
      fc.record({
        action: fc.constant('review' as const),
        version: fc.constant(1),
        on: date,
        participantSatisfaction: fc.constantFrom(...keysOf(SATISFACTION)),
        volunteerSatisfaction: fc.constant(null),
      }),
      fc.record({ action: fc.constant('extend' as const), version: fc.constant(1), to: date }),
      fc.record({ action: fc.constant('decline' as const), version: fc.constant(1), declinedBy: fc.constantFrom(...keysOf(DECLINED_BY)) }),
      fc.record({
        action: fc.constant('end' as const),
        version: fc.constant(1),
        on: date,
        endReason: fc.constantFrom(...keysOf(END_REASONS)),
      }),
    );
    fc.assert(
      fc.property(fc.array(step, { maxLength: 12 }), (steps) => {
        let place = newMatch;
        for (const one of steps) {
          const decision = decideMatchStep(place, one, TODAY);
          if (!decision.ok) continue;
          expect(DRAWING[place.state]).toContain(decision.value.state);
          place = { ...place, ...decision.value };
          expect(place.stateSince <= TODAY).toBe(true);
        }
        expect(place.period !== null).toBe(place.state === 'active' || place.state === 'ended');
      }),
    );
  });

  test('takes up a place of the volunteer until it is over', () => {
    const over = keysOf(DRAWING).filter((state) => DRAWING[state].length === 0);
    expect([...OPEN_MATCH_STATES, ...over].toSorted()).toEqual(keysOf(DRAWING).toSorted());
  });
});

describe('a period', () => {
  test.each([
    ['2026-11-21', '2027-02-21', 'active'],
    ['2026-11-21', '2027-02-20', 'active'],
    ['2026-11-21', '2027-02-19', 'matching.period-too-short'],
    ['2027-01-01', '2027-03-31', 'active'],
    ['2026-11-30', '2027-02-28', 'active'],
    ['2026-11-30', '2027-02-26', 'matching.period-too-short'],
    ['2026-11-21', '2026-11-20', 'matching.period-too-short'],
    ['2026-11-21', '2028-11-21', 'active'],
  ])('from %s to %s is %s', (from, to, outcome) => {
    expect(codeOf(introduced, period(from, to))).toBe(outcome);
  });

  test('that is too short is refused at its end', () => {
    const decision = decideMatchStep(introduced, period(TODAY, '2026-12-01'), TODAY);
    expect(decision.ok ? [] : decision.refusal.fields).toEqual([{ pointer: '/period/to', code: 'order' }]);
  });

  test('is to be talked about half-way, and not again before something new is agreed', () => {
    const started = decideMatchStep(introduced, period('2026-11-21', '2027-02-21'), TODAY);
    expect(started).toMatchObject({ value: { reviewDue: '2027-01-06' } });
    const talked = decideMatchStep(active, stepBy.review, TODAY);
    expect(talked).toMatchObject({
      value: { state: 'active', stateSince: '2026-11-01', reviewDue: null, reviews: [{ on: TODAY, participantSatisfaction: 'well' }] },
    });
    const goesOn = decideMatchStep(active, stepBy.extend, TODAY);
    expect(goesOn).toMatchObject({ value: { period: { from: '2026-11-01', to: '2027-05-01' }, reviewDue: '2027-03-17' } });
  });

  test.each([
    ['longer than agreed', '2027-02-02', active, 'active'],
    ['no longer than agreed', '2027-02-01', active, 'request.invalid'],
    ['into the past', '2026-11-20', { ...active, period: { from: '2026-07-01', to: '2026-11-01' } }, 'request.invalid'],
    ['that was over, from today on', '2026-11-22', { ...active, period: { from: '2026-07-01', to: '2026-11-01' } }, 'active'],
    ['that has not begun', '2027-05-01', introduced, 'matching.step-not-possible'],
  ])('extended %s, to %s', (_what, to, place, outcome) => {
    expect(codeOf(place, { ...stepBy.extend, to })).toBe(outcome);
  });
});

describe('a review', () => {
  test.each([
    [TODAY, 'active'],
    ['2026-11-01', 'active'],
    ['2026-11-22', 'request.invalid'],
    ['2026-10-31', 'request.invalid'],
  ])('on %s is %s', (on, outcome) => {
    expect(codeOf(active, { ...stepBy.review, on })).toBe(outcome);
  });

  test('is refused where a match has as many as it can hold, and nothing that was said is lost', () => {
    const { on, participantSatisfaction, volunteerSatisfaction } = stepBy.review;
    const reviews = Array.from({ length: MOST_REVIEWS }, () => ({ on, participantSatisfaction, volunteerSatisfaction }));
    expect(codeOf({ ...active, reviews: reviews.slice(1) }, stepBy.review)).toBe('active');
    expect(codeOf({ ...active, reviews }, stepBy.review)).toBe('matching.too-many-reviews');
    expect(codeOf({ ...active, reviews }, stepBy.extend)).toBe('active');
  });
});

describe('an end', () => {
  test.each([
    [TODAY, 'ended', active],
    ['2026-11-01', 'ended', active],
    ['2026-11-22', 'request.invalid', active],
    ['2026-10-31', 'request.invalid', active],
  ])('on %s is %s', (on, outcome, place) => {
    expect(codeOf(place, end(on))).toBe(outcome);
  });

  test('may have had a goodbye, and none that is still to come', () => {
    expect(codeOf(active, { ...stepBy.end, closingMeetingOn: TODAY })).toBe('ended');
    expect(codeOf(active, { ...stepBy.end, closingMeetingOn: '2026-11-22' })).toBe('request.invalid');
  });
});
