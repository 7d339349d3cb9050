import { describe, expect, test } from 'vitest';
import { greetingAt } from '#web/features/today/greeting.ts';
import { dateAndTime, formatNumber, fullDate, relativeDay, shortDate, timeOfDay } from '#web/i18n/dates.ts';
import { asTyped, dateOf, localDateOf } from '#web/ui/form/dateInput.ts';
import { asTypedTime } from '#web/ui/form/timeInput.ts';

const TODAY = '2026-11-21';

describe('how far away a day is', () => {
  test.each([
    ['2026-11-21', 'i dag'],
    ['2026-11-22', 'i morgen'],
    ['2026-11-20', 'i går'],
    ['2026-11-24', 'om 3 dager'],
    ['2026-11-05', 'for 16 dager siden'],
    ['2026-12-18', 'om 27 dager'],
    ['2026-12-19', 'om 4 uker'],
    ['2027-03-01', 'om 3 måneder'],
    ['2026-01-01', 'for 11 måneder siden'],
    ['2019-01-01', 'for 8 år siden'],
  ])('%s is %s', (date, words) => {
    expect(relativeDay(date, TODAY, 'nb')).toBe(words);
  });

  test('in each language', () => {
    expect(relativeDay('2026-11-22', TODAY, 'nn')).toBe('i morgon');
    expect(relativeDay('2026-12-25', TODAY, 'nn')).toBe('om 5 veker');
    expect(relativeDay('2026-11-24', TODAY, 'en')).toBe('in 3 days');
  });
});

describe('dates in figures', () => {
  test('say the year where it is another', () => {
    expect(shortDate('2026-11-26', TODAY, 'nb')).toBe('tor. 26.11.');
    expect(shortDate('2026-11-24', TODAY, 'nn')).toBe('tys. 24.11.');
    expect(shortDate('2027-01-17', TODAY, 'en')).toBe('Sun 17.01.2027');
    expect(fullDate('2026-03-02')).toBe('02.03.2026');
  });

  test('are Norwegian days and times, whatever the device thinks', () => {
    expect(dateAndTime('2026-11-20T23:30:00Z', TODAY, 'nb')).toBe('lør. 21.11. kl. 00.30');
    expect(timeOfDay(new Date('2026-07-01T12:32:00Z'), 'nb')).toBe('14.32');
    expect(timeOfDay(new Date('2026-07-01T12:32:00Z'), 'en')).toBe('14:32');
  });

  test('numbers are grouped as people write them', () => {
    expect(formatNumber(1_400_000, 'nb').replaceAll(/\s/g, ' ')).toBe('1 400 000');
    expect(formatNumber(1_400_000, 'en')).toBe('1,400,000');
  });
});

test.each([
  ['13.30', '13:30'],
  ['1330', '13:30'],
  ['9', '09:00'],
  ['0930', '09:30'],
  [' 9:05 ', '09:05'],
  ['', null],
  ['25.00', '25.00'],
  ['13.75', '13.75'],
  ['etter lunsj', 'etter lunsj'],
])('a time typed as «%s» is %s', (typed, time) => {
  expect(asTypedTime(typed)).toBe(time);
});

describe('a date as typed', () => {
  const now = new Date('2026-11-21T12:00:00Z');
  test.each([
    ['2.3.2026', '2026-03-02'],
    ['02.03.26', '2026-03-02'],
    ['02032026', '2026-03-02'],
    ['24/12/2026', '2026-12-24'],
    ['1.1.71', '1971-01-01'],
    [' 29.02.2028 ', '2028-02-29'],
  ])('%s is %s', (typed, date) => {
    expect(asTyped(typed, now)).toBe(date);
  });

  test.each(['31.02.2026', '29.02.2026', '1.13.2026', 'i morgen', '2.3.'])('%s stays as typed, for the contract to refuse', (typed) => {
    expect(asTyped(typed, now)).toBe(typed);
  });

  test('nothing is nothing', () => {
    expect(asTyped('  ', now)).toBeNull();
  });

  test('goes to the calendar and back without shifting', () => {
    for (const date of ['2026-03-29', '2026-10-25', '2026-12-31', '2028-02-29']) {
      const shown = dateOf(date);
      expect(shown && localDateOf(shown)).toBe(date);
    }
    expect(dateOf('2026-02-30')).toBeUndefined();
  });
});

test.each([
  ['2026-11-21T05:00:00Z', 'morning'],
  ['2026-11-21T09:00:00Z', 'day'],
  ['2026-11-21T18:00:00Z', 'evening'],
  ['2026-11-21T01:00:00Z', 'evening'],
] as const)('%s is greeted as %s', (moment, greeting) => {
  expect(greetingAt(new Date(moment))).toBe(greeting);
});
