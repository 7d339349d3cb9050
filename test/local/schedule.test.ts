import { describe, expect, test } from 'vitest';
import { expressionOf } from '#local/schedules/expression.ts';

const since = new Date('2026-11-20T12:00:20Z');
const due = (expression: string, minute: string): boolean => expressionOf(expression, since).isDue(new Date(`2026-11-${minute}:00Z`));

describe('a schedule is due', () => {
  test.each([
    ['cron(0 3 * * ? *)', '21T03:00', true],
    ['cron(0 3 * * ? *)', '21T03:01', false],
    ['cron(0 3 * * ? *)', '21T04:00', false],
    ['cron(0/15 * * * ? *)', '21T07:45', true],
    ['cron(0/15 * * * ? *)', '21T07:50', false],
    ['cron(5,35 8-16 * * ? *)', '21T16:35', true],
    ['cron(5,35 8-16 * * ? *)', '21T17:05', false],
    ['cron(0 6 ? * MON-FRI *)', '23T06:00', true],
    ['cron(0 6 ? * MON-FRI *)', '22T06:00', false],
    ['cron(0 6 ? * 1 *)', '22T06:00', true],
    ['cron(0 6 20 NOV ? 2026)', '20T06:00', true],
    ['cron(0 6 20 NOV ? 2027)', '20T06:00', false],
    ['rate(1 minute)', '20T12:02', true],
    ['rate(2 hours)', '20T14:01', true],
    ['rate(2 hours)', '20T14:02', false],
    ['rate(1 day)', '21T12:01', true],
    ['rate(1 day)', '20T12:00', false],
  ])('%s at %s: %s', (expression, minute, expected) => {
    expect(due(expression, minute)).toBe(expected);
  });

  test.each([
    'cron(60 * * * ? *)',
    'cron(0 3 L * ? *)',
    'cron(0 3 ? * 2#1 *)',
    'cron(0 3 * *)',
    'cron(*/0 3 ? * 2 *)',
    'cron(, 3 ? * 2 *)',
    'rate(0 days)',
    'rate(1 fortnight)',
    'at(2026-11-21T00:00:00)',
  ])('%s is refused', (expression) => {
    expect(() => expressionOf(expression, since)).toThrow(expression);
  });
});
