import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { actionsFrom, keysOf } from '#shared/kernel/index.ts';
import { STEP_OWNERS } from '#shared/participants/index.ts';
import {
  type Assessment,
  checkAssessment,
  checkGoal,
  decideGoal,
  GOAL_ACTIONS,
  GOAL_STATES,
  goalLife,
  nextDue,
  trendOf,
} from '#shared/plans/index.ts';
import { aGoal, anAssessment, aStep } from '#test/support/factories/index.ts';

const TODAY = '2026-11-21';
const PARTNER = '0b0c7e0a-5a43-4f0e-9d6a-0d5a5f3f7a01';
const faults = (decision: ReturnType<typeof checkGoal>) =>
  decision.ok ? [] : decision.refusal.fields?.map(({ pointer, code }) => `${pointer} ${code}`);

describe('an assessment', () => {
  test('may tell of one part of life and leave the others unknown', () => {
    expect(checkAssessment(anAssessment(), TODAY).ok).toBe(true);
    expect(checkAssessment(anAssessment({ domains: [], strengths: '', wishes: 'Ro.' }), TODAY).ok).toBe(true);
  });

  test('that says nothing at all, or is of tomorrow, is refused', () => {
    const silent = { domains: [{ domain: 'housing', scale: null, words: '' }], strengths: '', wishes: '' } as const;
    expect(faults(checkAssessment(anAssessment({ ...silent, domains: [...silent.domains] }), TODAY))).toEqual(['/domains required']);
    expect(faults(checkAssessment(anAssessment({ on: '2026-11-22' }), TODAY))).toEqual(['/on future']);
  });

  test('adds to a trend by its own date, and only where the scale was used', () => {
    const made = (on: string, scale: number | null): Assessment => ({
      ...anAssessment({ on, domains: [{ domain: 'network', scale, words: 'x' }] }),
      id: PARTNER,
      version: 1,
      firstScales: [],
      by: { id: 'a', name: 'A' },
      recordedAt: '2026-11-21T12:00:00.000Z',
    });
    const told = trendOf([made('2026-11-01', 4), made('2026-09-01', 2), made('2026-10-01', null)], 'network');
    expect(told).toEqual([
      { on: '2026-09-01', scale: 2 },
      { on: '2026-11-01', scale: 4 },
    ]);
  });
});

describe('a step', () => {
  test.each([
    ['of a partner names which', aStep({ owner: 'partner' }), ['/steps/0/partnerId required']],
    ['of somebody else names none', aStep({ owner: 'counsellor', partnerId: PARTNER }), ['/steps/0/partnerId wrong']],
    ['is not taken tomorrow', aStep({ doneOn: '2026-11-22' }), ['/steps/0/doneOn future']],
    ['of a partner that is named is well', aStep({ owner: 'partner', partnerId: PARTNER }), []],
  ])('%s', (_what, step, expected) => {
    expect(faults(checkGoal({ steps: [step] }, TODAY))).toEqual(expected);
  });

  test('stands once in a goal', () => {
    expect(faults(checkGoal({ steps: [aStep(), aStep()] }, TODAY))).toEqual(['/steps repeated']);
  });

  test('that is due first is the one that is told, among goals under way and steps not taken', () => {
    const dates = fc.integer({ min: 1, max: 28 }).map((day) => `2026-12-${String(day).padStart(2, '0')}`);
    const steps = fc.array(
      fc.record({
        owner: fc.constantFrom(...keysOf(STEP_OWNERS)),
        dueOn: fc.option(dates),
        doneOn: fc.option(fc.constant('2026-11-20')),
      }),
      { maxLength: 4 },
    );
    const goals = fc.array(fc.record({ state: fc.constantFrom(...keysOf(GOAL_STATES)), steps }), { maxLength: 4 });
    fc.assert(
      fc.property(goals, (some) => {
        const filled = some.map((goal) => ({ ...goal, steps: goal.steps.map((step) => aStep(step)) }));
        const waiting = filled.flatMap((goal) => (goal.state === 'open' ? goal.steps.filter(({ doneOn }) => doneOn === null) : []));
        const [soonest] = waiting.flatMap(({ dueOn }) => dueOn ?? []).toSorted();
        expect(nextDue(filled)?.dueOn).toBe(soonest);
      }),
    );
  });
});

describe('a goal', () => {
  const goal = { ...aGoal(), createdOn: '2026-11-10' };

  test('ends by how it went, keeps the words, and can be taken up again without them', () => {
    const ended = decideGoal({ ...goal, state: 'open' }, { action: 'achievePartly', version: 1, on: TODAY, words: 'Nesten.' }, TODAY);
    expect(ended).toMatchObject({ ok: true, value: { state: 'partly', stateSince: TODAY, outcomeWords: 'Nesten.' } });
    const again = decideGoal({ ...goal, state: 'partly' }, { action: 'reopen', version: 2, on: TODAY, words: 'Nesten.' }, TODAY);
    expect(again).toMatchObject({ ok: true, value: { state: 'open', outcomeWords: '' } });
  });

  test('goes where its diagram goes and nowhere else', () => {
    for (const state of keysOf(GOAL_STATES)) {
      const possible = keysOf(GOAL_ACTIONS).filter(
        (action) => decideGoal({ ...goal, state }, { action, version: 1, on: TODAY, words: '' }, TODAY).ok,
      );
      expect(possible).toEqual(actionsFrom(goalLife, state));
    }
  });

  test('did not end before it was set, nor tomorrow', () => {
    const on = (date: string) => decideGoal({ ...goal, state: 'open' }, { action: 'achieve', version: 1, on: date, words: '' }, TODAY);
    expect(on('2026-11-09').ok).toBe(false);
    expect(on('2026-11-22').ok).toBe(false);
    expect(on('2026-11-10').ok).toBe(true);
  });
});
