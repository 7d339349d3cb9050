import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays, type LocalDate } from '#shared/kernel/index.ts';
import {
  contactDue,
  contactsAround,
  decideFollowUp,
  type FollowUp,
  type FollowUpStep,
  followUpsAfter,
} from '#shared/participants/index.ts';

const TODAY = '2026-11-21';
const by = { id: 'veileder', name: 'Marit' };

const doneOn = (step: FollowUpStep, due: LocalDate): FollowUp => ({ step, due, by, outcome: 'reached', on: due, note: '' });
const dates = (plannedDischarge: LocalDate | null, followUps: FollowUp[] = []) =>
  contactsAround({ plannedDischarge, followUps }).map(({ due }) => due);

/** Days of two years in which clocks change four times, and one of which is a leap year. */
const someDay = fc.integer({ min: 0, max: 730 }).map((days) => addDays('2027-06-01', days));

/** A date reckoned by the calendar on the wall, in Norway. */
const onTheWall = (date: LocalDate, days: number): LocalDate => {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number);
  // noon, which no change of clocks takes away
  const noon = new Date(Date.UTC(year, month - 1, day + days, 12));
  return noon.toLocaleDateString('sv-SE', { timeZone: 'Europe/Oslo' });
};

describe('a planned discharge', () => {
  test('asks for contact a week before, on the day, the day after and a week after, summer time or not', () => {
    fc.assert(
      fc.property(someDay, (discharge) => {
        expect(dates(discharge)).toEqual([-7, 0, 1, 7].map((days) => onTheWall(discharge, days)));
      }),
    );
  });

  test.each([
    ['clocks go forward', '2027-03-28', ['2027-03-21', '2027-03-28', '2027-03-29', '2027-04-04']],
    ['clocks go back', '2026-10-25', ['2026-10-18', '2026-10-25', '2026-10-26', '2026-11-01']],
    ['the year turns', '2026-12-28', ['2026-12-21', '2026-12-28', '2026-12-29', '2027-01-04']],
  ])('where %s, the days are whole days', (_what, discharge, expected) => {
    expect(dates(discharge)).toEqual(expected);
  });

  test('none is none', () => expect(dates(null)).toEqual([]));

  test('stands on the list from the week before: one contact at a time, until each is made or tried', () => {
    const handled = fc.uniqueArray(fc.constantFrom<FollowUpStep>('weekBefore', 'onTheDay', 'dayAfter', 'weekAfter'));
    fc.assert(
      fc.property(someDay, fc.integer({ min: -40, max: 60 }), handled, (discharge, days, done) => {
        const today = addDays(discharge, days);
        const found = contactDue(discharge, done, today);
        const listed = days >= -7 && days <= 35;
        const reached = (['weekBefore', 'onTheDay', 'dayAfter', 'weekAfter'] as const).slice(
          days < 0 ? 0 : days < 1 ? 1 : days < 7 ? 2 : 3,
        );
        const left = reached.filter((step) => !done.includes(step));
        expect(found?.step).toBe(listed ? left[0] : undefined);
      }),
    );
  });
});

describe('moving the day', () => {
  const before = doneOn('weekBefore', '2026-11-17');
  const planned = { plannedDischarge: '2026-11-24', followUps: [before] };

  test('moves those not yet done, and leaves those done where they were', () => {
    const followUps = [...followUpsAfter(planned, '2026-12-08', TODAY)];
    expect(dates('2026-12-08', followUps)).toEqual(['2026-11-17', '2026-12-08', '2026-12-09', '2026-12-15']);
    expect(contactDue('2026-12-08', ['weekBefore'], '2026-12-01')).toEqual({ step: 'onTheDay', due: '2026-12-08' });
  });

  test('another discharge, when the last and the week after it are over, has four contacts of its own', () => {
    const over = { plannedDischarge: '2026-11-01', followUps: [doneOn('onTheDay', '2026-11-01')] };
    expect(followUpsAfter(over, '2027-02-01', TODAY)).toEqual([]);
    expect(followUpsAfter(over, '2026-10-28', TODAY)).toEqual(over.followUps);
    expect(followUpsAfter(over, null, TODAY)).toEqual(over.followUps);
  });
});

describe('marking a contact', () => {
  const planned = { plannedDischarge: TODAY, followUps: [] };
  const input = (outcome: 'reached' | 'notReached', on = TODAY) =>
    ({ version: 1, step: 'onTheDay', done: { outcome, on, note: 'Møttes på stasjonen.' } }) as const;

  test('says how it went, and when it was due; again, it replaces what was said', () => {
    const first = decideFollowUp(planned, input('notReached'), by, TODAY);
    expect(first).toEqual({
      ok: true,
      value: [{ step: 'onTheDay', due: TODAY, outcome: 'notReached', on: TODAY, note: 'Møttes på stasjonen.', by }],
    });
    const again = decideFollowUp({ ...planned, followUps: first.ok ? first.value : [] }, input('reached'), by, TODAY);
    expect(again.ok && again.value.map(({ outcome }) => outcome)).toEqual(['reached']);
  });

  test('can be taken back', () => {
    const marked = { ...planned, followUps: [doneOn('onTheDay', TODAY), doneOn('dayAfter', '2026-11-22')] };
    const decision = decideFollowUp(marked, { version: 1, step: 'onTheDay', done: null }, by, TODAY);
    expect(decision.ok && decision.value.map(({ step }) => step)).toEqual(['dayAfter']);
  });

  test('is refused where no discharge is planned, and for tomorrow', () => {
    const none = decideFollowUp({ plannedDischarge: null, followUps: [] }, input('reached'), by, TODAY);
    expect(!none.ok && none.refusal.kind.code).toBe('participants.no-discharge');
    const ahead = decideFollowUp(planned, input('reached', '2026-11-22'), by, TODAY);
    expect(!ahead.ok && ahead.refusal.fields).toEqual([{ pointer: '/done/on', code: 'future' }]);
  });
});
