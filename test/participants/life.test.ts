import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { keysOf, nextState } from '#shared/kernel/index.ts';
import {
  decideParticipantStep,
  type ParticipantPlace,
  type ParticipantState,
  type ParticipantStep,
  participantLife,
} from '#shared/participants/index.ts';

const TODAY = '2026-11-21';

/** The drawing: from each state, where life may lead. */
const DRAWING: Readonly<Record<ParticipantState, readonly ParticipantState[]>> = {
  referred: ['admitted', 'declined'],
  admitted: ['gettingToKnow', 'active', 'paused', 'closed'],
  gettingToKnow: ['active', 'paused', 'closed'],
  active: ['paused', 'closed'],
  paused: ['gettingToKnow', 'active', 'paused', 'closed'],
  closed: ['admitted'],
  declined: ['admitted'],
};

describe("a participant's life", () => {
  test('whatever happens in whatever order, it goes only where the drawing does', () => {
    const happenings = fc.array(fc.constantFrom(...keysOf(participantLife.transitions)), { maxLength: 20 });
    fc.assert(
      fc.property(happenings, (happened) => {
        let state: ParticipantState = participantLife.initial;
        for (const one of happened) {
          const next: ParticipantState | undefined = nextState(participantLife, state, one);
          if (next === undefined) continue;
          expect(DRAWING[state]).toContain(next);
          state = next;
        }
      }),
    );
  });

  const somebody: Omit<ParticipantPlace, 'state'> = {
    stateSince: '2026-11-10',
    registeredOn: '2026-09-01',
    admittedOn: '2026-09-01',
    earlierStays: [],
    closeReason: 'wished',
    phase: 'after',
    referral: { partnerId: 'c2b7a8de-0f5b-4d0f-8f8e-6b1f6a0d3c11', on: '2026-08-20', note: '' },
    referralSource: 'moCentre',
    referralAnswer: null,
    pause: null,
    plannedDischarge: null,
    followUps: [],
  };
  const close = (on = TODAY) => ({ action: 'close', version: 1, on, reason: 'onOwnFeet' }) as const;
  const readmit = (on = TODAY) => ({ action: 'readmit', version: 1, on, eligibility: 'wantsChange' }) as const;
  const admit = (on = TODAY) => ({ action: 'admit', version: 1, on, eligibility: 'leavingPrison', answer: 'Velkommen.' }) as const;
  const decline = (on = TODAY) => ({ action: 'decline', version: 1, on, answer: 'Vi har ikke plass nå.' }) as const;
  const pause = (until = '2027-03-01', on = TODAY) => ({ action: 'pause', version: 1, on, until, reason: 'Jobb i nord' }) as const;
  const resume = (on = TODAY) => ({ action: 'resume', version: 1, on }) as const;
  const told = (state: ParticipantState, step: ParticipantStep, openMatches = 0, more: Partial<ParticipantPlace> = {}): unknown => {
    const decision = decideParticipantStep({ ...somebody, state, ...more }, step, openMatches, TODAY);
    return decision.ok ? decision.value : (decision.refusal.fields ?? decision.refusal.kind.code);
  };

  test.each(['admitted', 'gettingToKnow', 'active', 'paused'] as const)(
    '%s: goodbye, but not with a match open, and not back from there',
    (state) => {
      expect(told(state, close())).toEqual({ state: 'closed', stateSince: TODAY, closeReason: 'onOwnFeet', pause: null });
      expect(told(state, close(), 1)).toBe('participants.matches-open');
      expect(told(state, readmit())).toBe('participants.step-not-possible');
    },
  );

  test('closed: back, with the stay that was kept as it ended; no second goodbye', () => {
    const stay = { from: '2026-09-01', to: '2026-11-10', reason: 'wished', phase: 'after', referralSource: 'moCentre' };
    expect(told('closed', readmit())).toEqual({
      state: 'admitted',
      stateSince: TODAY,
      closeReason: null,
      admittedOn: TODAY,
      eligibility: 'wantsChange',
      earlierStays: [stay],
    });
    expect(told('closed', close())).toBe('participants.step-not-possible');
  });

  test('closed: back, and a discharge that lies behind is not theirs any more', () => {
    const gone = { plannedDischarge: '2026-10-01', followUps: [] };
    expect(told('closed', readmit(), 0, gone)).toMatchObject({ plannedDischarge: null, followUps: [] });
    expect(told('closed', readmit(), 0, { plannedDischarge: '2026-12-01' })).not.toHaveProperty('plannedDischarge');
  });

  test('referred: taken in on a basis, or not, and the partner has an answer either way', () => {
    const referred = { admittedOn: null, closeReason: null };
    expect(told('referred', admit(), 0, referred)).toEqual({
      state: 'admitted',
      stateSince: TODAY,
      admittedOn: TODAY,
      eligibility: 'leavingPrison',
      referralAnswer: { answer: 'accepted', on: TODAY, text: 'Velkommen.' },
    });
    expect(told('referred', decline(), 0, referred)).toEqual({
      state: 'declined',
      stateSince: TODAY,
      referralAnswer: { answer: 'declined', on: TODAY, text: 'Vi har ikke plass nå.' },
    });
    expect(told('declined', admit(), 0, referred)).toMatchObject({ state: 'admitted', referralAnswer: { answer: 'accepted' } });
    for (const step of [close(), pause(), resume(), readmit()]) {
      expect(told('referred', step, 0, referred)).toBe('participants.step-not-possible');
    }
  });

  test.each(['admitted', 'gettingToKnow', 'active'] as const)('%s: a break, and back to where they were', (state) => {
    expect(told(state, pause())).toEqual({
      state: 'paused',
      stateSince: TODAY,
      pause: { until: '2027-03-01', reason: 'Jobb i nord', before: state },
    });
    const onBreak = { pause: { until: '2027-03-01', reason: '', before: state } };
    expect(told('paused', resume(), 0, onBreak)).toEqual({
      state: state === 'active' ? 'active' : 'gettingToKnow',
      stateSince: TODAY,
      pause: null,
    });
    expect(told('paused', pause('2027-05-01'), 0, onBreak)).toMatchObject({ pause: { until: '2027-05-01', before: state } });
  });

  test('a break that is over the day it begins is refused at its date', () => {
    expect(told('active', pause(TODAY))).toEqual([{ pointer: '/until', code: 'past' }]);
  });

  test.each([
    ['goodbye tomorrow', 'active', close('2026-11-22'), 'future'],
    ['goodbye before they came', 'active', close('2026-08-31'), 'order'],
    ['back tomorrow', 'closed', readmit('2026-11-22'), 'future'],
    ['back before they left', 'closed', readmit('2026-11-09'), 'order'],
    ['taken in before they were referred', 'referred', admit('2026-08-19'), 'order'],
    ['an answer tomorrow', 'referred', decline('2026-11-22'), 'future'],
    ['a break from before they came', 'active', pause('2027-03-01', '2026-08-31'), 'order'],
    ['back from a break before it began', 'paused', resume('2026-11-09'), 'order'],
  ] as const)('%s is refused at its date', (_what, state, step, code) => {
    expect(told(state, step)).toEqual([{ pointer: '/on', code }]);
  });
});
