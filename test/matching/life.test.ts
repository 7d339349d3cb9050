import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { actionsFrom, keysOf } from '#shared/kernel/index.ts';
import {
  DECLINED_BY,
  decideMatchStep,
  END_REASONS,
  type Match,
  type MatchState,
  type MatchStep,
  matchLife,
  OPEN_MATCH_STATES,
} from '#shared/matching/index.ts';

const TODAY = '2026-11-21';

/** The drawing: from each state, where a step may lead. */
const DRAWING: Readonly<Record<MatchState, readonly MatchState[]>> = {
  proposed: ['introduction', 'declined'],
  introduction: ['active', 'declined'],
  active: ['ended'],
  declined: [],
  ended: [],
};

type Place = Pick<Match, 'state' | 'stateSince' | 'period'>;

const newMatch: Place = { state: matchLife.initial, stateSince: '2026-11-01', period: null };
const active: Place = { state: 'active', stateSince: '2026-11-01', period: { from: '2026-11-01', to: '2027-02-01' } };
const introduced: Place = { ...newMatch, state: 'introduction' };

const stepBy = {
  introduce: { action: 'introduce', version: 1, introductionOn: '2026-11-24' },
  activate: { action: 'activate', version: 1, period: { from: TODAY, to: '2027-02-21' } },
  decline: { action: 'decline', version: 1, declinedBy: 'volunteer' },
  end: { action: 'end', version: 1, on: TODAY, endReason: 'onOwnFeet' },
} as const satisfies Record<MatchStep['action'], MatchStep>;

const period = (from: string, to: string): MatchStep => ({ ...stepBy.activate, period: { from, to } });
const end = (on: string): MatchStep => ({ ...stepBy.end, on });

function codeOf(place: Place, step: MatchStep): string {
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
    expect(reached.toSorted()).toEqual(DRAWING[state].toSorted());
  });

  test('no sequence of steps leads where the drawing does not, and one that is over stays over', () => {
    const date = fc.constantFrom('2025-01-01', '2026-11-20', TODAY, '2026-12-24', '2027-06-01');
    const step: fc.Arbitrary<MatchStep> = fc.oneof(
      fc.record({ action: fc.constant('introduce' as const), version: fc.constant(1), introductionOn: date }),
      fc.record({ action: fc.constant('activate' as const), version: fc.constant(1), period: fc.record({ from: date, to: date }) }),
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
});
