import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays, addMonths, dateIn, daysBetween, instant, isoWeekday, localDate, momentOf, timeIn } from '#shared/kernel/index.ts';

const dates = fc
  .date({ min: new Date('1900-01-01'), max: new Date('2100-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

describe('the date in Norway', () => {
  test.each([
    ['a winter evening', '2026-01-15T22:59:59Z', '2026-01-15'],
    ['midnight in winter', '2026-01-15T23:00:00Z', '2026-01-16'],
    ['a summer evening', '2026-07-15T21:59:59Z', '2026-07-15'],
    ['midnight in summer', '2026-07-15T22:00:00Z', '2026-07-16'],
    ['the evening before summer time', '2026-03-28T22:59:59Z', '2026-03-28'],
    ['the night that summer time begins', '2026-03-29T01:00:00Z', '2026-03-29'],
    ['the first midnight of summer time', '2026-03-29T22:00:00Z', '2026-03-30'],
    ['the last midnight of summer time', '2026-10-24T22:00:00Z', '2026-10-25'],
    ['the hour that comes twice', '2026-10-25T00:30:00Z', '2026-10-25'],
    ['the first midnight of winter time', '2026-10-25T23:00:00Z', '2026-10-26'],
    ['New Year’s Eve', '2026-12-31T23:00:00Z', '2027-01-01'],
  ])('at %s', (_when, moment, date) => {
    expect(dateIn(new Date(moment))).toBe(date);
  });

  test('is a date, whatever the moment', () => {
    fc.assert(
      fc.property(
        fc.date({ min: new Date('1970-01-02'), max: new Date('2100-12-31'), noInvalidDate: true }),
        (moment) => localDate.safeParse(dateIn(moment)).success,
      ),
    );
  });
});

describe('a time on Norway’s clocks', () => {
  test.each([
    ['a winter day', '2026-01-15', '13:00', '2026-01-15T12:00:00.000Z'],
    ['a summer day', '2026-07-15', '13:00', '2026-07-15T11:00:00.000Z'],
    ['midnight, a new day', '2026-07-15', '00:00', '2026-07-14T22:00:00.000Z'],
    ['the morning summer time begins', '2026-03-29', '09:00', '2026-03-29T07:00:00.000Z'],
    ['the hour that is left out', '2026-03-29', '02:30', '2026-03-29T01:30:00.000Z'],
    ['the hour that comes twice', '2026-10-25', '02:30', '2026-10-25T01:30:00.000Z'],
    ['the morning it ends', '2026-10-25', '09:00', '2026-10-25T08:00:00.000Z'],
  ])('%s is one moment', (_when, date, time, moment) => {
    expect(momentOf(date, time).toISOString()).toBe(moment);
  });

  test('is shown there at that moment, but for the hour that is left out', () => {
    const hours = fc.integer({ min: 0, max: 23 }).filter((hour) => hour !== 2);
    fc.assert(
      fc.property(dates, hours, fc.integer({ min: 0, max: 59 }), (date, hour, minute) => {
        const time = `${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}`;
        const moment = momentOf(date, time);
        expect([dateIn(moment), timeIn(moment)]).toEqual([date, time]);
      }),
    );
  });
});

describe('days', () => {
  test.each([
    ['2026-03-28', 1, '2026-03-29'],
    ['2026-03-29', 1, '2026-03-30'],
    ['2026-10-25', 1, '2026-10-26'],
    ['2026-10-26', -1, '2026-10-25'],
    ['2028-02-28', 1, '2028-02-29'],
    ['2026-12-31', 1, '2027-01-01'],
    ['2026-11-21', 0, '2026-11-21'],
  ])('%s and %i more is %s', (from, days, to) => {
    expect(addDays(from, days)).toBe(to);
    expect(daysBetween(from, to)).toBe(days);
  });

  test('added and taken away again come back to where they began', () => {
    fc.assert(
      fc.property(dates, fc.integer({ min: -40_000, max: 40_000 }), (date, days) => {
        expect(addDays(addDays(date, days), -days)).toBe(date);
        expect(daysBetween(date, addDays(date, days))).toBe(days);
      }),
    );
  });
});

describe('months', () => {
  test.each([
    ['2026-11-21', 3, '2027-02-21'],
    ['2026-01-31', 1, '2026-02-28'],
    ['2028-01-31', 1, '2028-02-29'],
    ['2026-11-30', 3, '2027-02-28'],
    ['2026-12-31', 12, '2027-12-31'],
    ['2026-03-31', -1, '2026-02-28'],
    ['2026-11-21', 0, '2026-11-21'],
  ])('%s and %i more is %s', (from, months, to) => {
    expect(addMonths(from, months)).toBe(to);
  });

  test('always come to a date of the month they should', () => {
    fc.assert(
      fc.property(dates, fc.integer({ min: 0, max: 240 }), (date, months) => {
        const later = addMonths(date, months);
        const monthOf = (day: string): number => Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7));
        expect(localDate.safeParse(later).success).toBe(true);
        expect(monthOf(later) - monthOf(date)).toBe(months);
      }),
    );
  });
});

test('the week begins on Monday', () => {
  expect(['2026-11-16', '2026-11-20', '2026-11-21', '2026-11-22', '2026-11-23'].map(isoWeekday)).toEqual([1, 5, 6, 7, 1]);
});

test.each(['2026-02-29', '2100-02-29', '2026-04-31', '2026-00-10', '2026-1-1', '21.11.2026', '', 'today'])('%s is no date', (text) => {
  expect(localDate.safeParse(text).success).toBe(false);
});

test.each(['2026-11-21T10:00:00+01:00', '2026-11-21T10:00:00', '2026-11-21', '2026-11-21T25:00:00Z'])('%s is no moment', (text) => {
  expect(instant.safeParse(text).success).toBe(false);
});
