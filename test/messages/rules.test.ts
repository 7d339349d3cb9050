import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { sentOf } from '#functions/reminders/index.ts';
import { addDays, momentOf } from '#shared/kernel/index.ts';
import { changeDue, mayBeSentAt, messageText, reminderDue, USUAL_CONTACT } from '#shared/messages/index.ts';

const agreed = { on: '2026-11-26', at: '13:00' };
const due = (now: string, hours = {}) => reminderDue(agreed, { ...USUAL_CONTACT, ...hours }, new Date(now))?.toISOString();

describe('when somebody is reminded', () => {
  test.each([
    ['at noon the day before', '2026-11-20T10:00:00Z', {}, '2026-11-25T11:00:00.000Z'],
    ['two hours before, where that is over', '2026-11-25T14:00:00Z', {}, '2026-11-26T10:00:00.000Z'],
    ['in their own hours', '2026-11-20T10:00:00Z', { from: 17, to: 20 }, '2026-11-25T16:00:00.000Z'],
    ['before the last of them', '2026-11-20T10:00:00Z', { from: 7, to: 10 }, '2026-11-25T08:00:00.000Z'],
    ['not at all where it is too soon', '2026-11-26T10:30:00Z', {}, undefined],
  ])('%s', (_when, now, hours, moment) => {
    expect(due(now, hours)).toBe(moment);
  });

  test('is always ahead, before what it reminds of, and never in the quiet hours', () => {
    const hour = fc.integer({ min: 0, max: 23 });
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 400 }), hour, hour, fc.integer({ min: 1, max: 24 }), (days, at, from, length) => {
        const rules = { ...USUAL_CONTACT, from, to: Math.min(24, from + length) };
        const now = new Date('2026-11-21T10:00:00Z');
        const time = { on: addDays('2026-11-21', days), at: `${String(at).padStart(2, '0')}:15` };
        const moment = reminderDue(time, rules, now);
        if (!moment) return;
        expect(moment > now && moment < momentOf(time.on, time.at) && mayBeSentAt(moment, rules)).toBe(true);
      }),
    );
  });
});

test.each([
  ['nb', 'Du har en avtale torsdag 26. november kl. 13.00. Passer det ikke, si fra til den du pleier å snakke med.'],
  ['nn', 'Du har ein avtale torsdag 26. november kl. 13.00. Passar det ikkje, sei frå til den du pleier å snakke med.'],
  ['en', 'You have an appointment on Thursday 26 November at 13:00. If it does not suit, tell the person you usually talk to.'],
] as const)('a reminder in %s says when, in one text message', (language, text) => {
  expect(messageText({ tells: 'reminder', ...agreed }, language).text).toBe(text);
  expect(text.length).toBeLessThanOrEqual(160);
});

test.each([
  ['nb', 'calledOff', 'Avtalen torsdag 26. november kl. 13.00 er avlyst. Lurer du på noe, snakk med den du pleier å snakke med.'],
  ['nn', 'moved', 'Avtalen er flytta til torsdag 26. november kl. 13.00. Passar det ikkje, sei frå til den du pleier å snakke med.'],
  [
    'en',
    'calledOff',
    'The appointment on Thursday 26 November at 13:00 is cancelled. If you wonder, talk to the person you usually talk to.',
  ],
] as const)('a change in %s, %s, says when, in one text message', (language, tells, text) => {
  expect(messageText({ tells, ...agreed }, language).text).toBe(text);
  expect(text.length).toBeLessThanOrEqual(160);
});

describe('when somebody is told of a change', () => {
  const told = (now: string, next?: typeof agreed, hours = {}) =>
    changeDue(agreed, next, { ...USUAL_CONTACT, ...hours }, new Date(now))?.toISOString();
  test.each([
    ['when a slip could have been put right', '2026-11-25T14:00:00Z', undefined, '2026-11-25T14:10:00.000Z'],
    ['in the morning, where it is night', '2026-11-25T21:00:00Z', undefined, '2026-11-26T08:00:00.000Z'],
    ['in the morning, where it is early', '2026-11-26T05:00:00Z', undefined, '2026-11-26T08:00:00.000Z'],
    ['not at all, where they would have come by then', '2026-11-26T11:55:00Z', undefined, undefined],
    ['not at all, where they have to come before', '2026-11-25T21:00:00Z', { on: '2026-11-26', at: '08:30' }, undefined],
  ] as const)('%s', (_when, now, next, moment) => {
    expect(told(now, next)).toBe(moment);
  });
});

describe('what an error says of a message', () => {
  const errorOf = (name: string, status?: number): Error =>
    Object.assign(new Error('+4799999903'), { name, ...(status && { $metadata: { httpStatusCode: status } }) });
  test.each([
    [errorOf('OptedOut', 400), 'refused'],
    [errorOf('MessageRejected', 400), 'refused'],
    [errorOf('ThrottledException', 429), 'failed'],
    [errorOf('AccessDeniedException', 403), 'failed'],
    [errorOf('TimeoutError'), 'unknown'],
  ])('%s: %s', (error, outcome) => {
    const sent = sentOf(error);
    expect(sent.outcome).toBe(outcome);
    expect(JSON.stringify(sent)).not.toContain('99999903');
  });
});
