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
  admitted: ['gettingToKnow', 'active', 'closed'],
  gettingToKnow: ['active', 'closed'],
  active: ['closed'],
  closed: ['admitted'],
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
    admittedOn: '2026-09-01',
    earlierStays: [],
    closeReason: 'wished',
    phase: 'after',
    referralSource: 'moCentre',
  };
  const close = (on = TODAY) => ({ action: 'close', version: 1, on, reason: 'onOwnFeet' }) as const;
  const readmit = (on = TODAY) => ({ action: 'readmit', version: 1, on }) as const;
  const told = (state: ParticipantState, step: ParticipantStep, openMatches = 0): unknown => {
    const decision = decideParticipantStep({ ...somebody, state }, step, openMatches, TODAY);
    return decision.ok ? decision.value : (decision.refusal.fields ?? decision.refusal.kind.code);
  };

  test.each(['admitted', 'gettingToKnow', 'active'] as const)(
    '%s: goodbye, but not with a match open, and not back from there',
    (state) => {
      expect(told(state, close())).toEqual({ state: 'closed', stateSince: TODAY, closeReason: 'onOwnFeet' });
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
      earlierStays: [stay],
    });
    expect(told('closed', close())).toBe('participants.step-not-possible');
  });

  test.each([
    ['goodbye tomorrow', 'active', close('2026-11-22'), 'future'],
    ['goodbye before they came', 'active', close('2026-08-31'), 'order'],
    ['back tomorrow', 'closed', readmit('2026-11-22'), 'future'],
    ['back before they left', 'closed', readmit('2026-11-09'), 'order'],
  ] as const)('%s is refused at its date', (_what, state, step, code) => {
    expect(told(state, step)).toEqual([{ pointer: '/on', code }]);
  });
});
