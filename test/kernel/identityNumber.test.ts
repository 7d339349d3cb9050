import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import * as z from 'zod/mini';
import { email, fieldFaults, fieldText, holdsIdentityNumber, LANGUAGES, line, phone, prose } from '#shared/kernel/index.ts';
import { identityNumbers } from '#test/support/identityNumber.ts';

/** The ways people write one. */
const spellings: readonly ((number: string) => string)[] = [
  (number) => number,
  (number) => `${number.slice(0, 6)} ${number.slice(6)}`,
  (number) => `${number.slice(0, 6)}-${number.slice(6)}`,
  (number) => `${number.slice(0, 6)} ${number.slice(6, 9)} ${number.slice(9)}`,
  (number) => `${number.slice(0, 2)}.${number.slice(2, 4)}.${number.slice(4, 6)} ${number.slice(6)}`,
  (number) => `${number.slice(0, 2)} ${number.slice(2, 4)} ${number.slice(4, 6)} ${number.slice(6)}`,
];
const spelling = fc.constantFrom(...spellings);
const words = fc.constantFrom('', 'Født ', 'fnr: ', 'Anna (', 'f.nr.', '\n');
const after = fc.constantFrom('', '.', ')', ', ring henne', '\n');

const codes = (schema: z.ZodMiniType, value: unknown): string[] => {
  const parsed = z.safeParse(schema, value, { reportInput: true });
  return parsed.success ? [] : fieldFaults(parsed.error.issues).map(({ code }) => code);
};

describe('an identity number', () => {
  test('is found however it is written, wherever it stands', () => {
    fc.assert(
      fc.property(identityNumbers, spelling, words, after, (number, spell, before, end) =>
        holdsIdentityNumber(`${before}${spell(number)}${end}`),
      ),
      { numRuns: 2000 },
    );
  });

  test('with its last digit wrong is none', () => {
    const oneOff = fc
      .tuple(identityNumbers, fc.integer({ min: 1, max: 9 }))
      .map(([number, by]) => `${number.slice(0, 10)}${(Number(number.at(10)) + by) % 10}`);
    fc.assert(fc.property(oneOff, (number) => !holdsIdentityNumber(number)));
  });

  test('is found after another row of digits', () => {
    fc.assert(fc.property(identityNumbers, (number) => holdsIdentityNumber(`12345678901 og ${number}`)));
  });

  test.each([
    ['a line', line()],
    ['prose', prose()],
  ])('is refused by %s, which says what to do', (_what, schema) => {
    fc.assert(fc.property(identityNumbers, spelling, (number, spell) => codes(schema, `Anna ${spell(number)}`).includes('identityNumber')));
    for (const language of LANGUAGES) expect(fieldText({ pointer: '/note', code: 'identityNumber' }, language)).toMatch(/D-n/);
  });

  test('is refused where a phone number or an address is asked for', () => {
    fc.assert(fc.property(identityNumbers, (number) => codes(phone, number).join() === 'identityNumber'));
    fc.assert(fc.property(identityNumbers, (number) => codes(email, `${number}@eksempel.example`).join() === 'identityNumber'));
  });
});

describe('what is none', () => {
  const number = fc.integer({ min: 20_000_000, max: 99_999_999 }).map(String);
  const groups: readonly ((digits: string) => string)[] = [
    (digits) => digits,
    (digits) => digits.replace(/(\d{3})(\d{2})(\d{3})/, '$1 $2 $3'),
    (digits) => digits.replace(/(\d{2})(\d{2})(\d{2})(\d{2})/, '$1 $2 $3 $4'),
    (digits) => `+47 ${digits}`,
    (digits) => `+47${digits}`,
    (digits) => `0047${digits}`,
    (digits) => `47 ${digits}`,
  ];

  test('a phone number', () => {
    fc.assert(fc.property(number, fc.constantFrom(...groups), (digits, group) => !holdsIdentityNumber(`Ring ${group(digits)} i dag`)));
  });

  test('a phone number abroad', () => {
    const abroad = fc.stringMatching(/^\+[1-9]\d{6,14}$/);
    fc.assert(fc.property(abroad, (digits) => !holdsIdentityNumber(digits)));
  });

  const two = (value: number) => String(value).padStart(2, '0');
  const dates = fc
    .record({ day: fc.integer({ min: 1, max: 31 }), month: fc.integer({ min: 1, max: 12 }), year: fc.integer({ min: 1900, max: 2100 }) })
    .chain(({ day, month, year }) =>
      fc.constantFrom(
        `${two(day)}.${two(month)}.${year}`,
        `${two(day)}.${two(month)}.${two(year % 100)}`,
        `${year}-${two(month)}-${two(day)}`,
        `${two(day)}${two(month)}${two(year % 100)}`,
        `${two(day)}/${two(month)} ${year}`,
      ),
    );

  test('a date, two dates, a date and a time, a date and a phone number', () => {
    const time = fc.constantFrom('09:30', 'kl. 14', '14.30', '1430', '12.00–13.30');
    fc.assert(fc.property(dates, (date) => !holdsIdentityNumber(`Født ${date}.`)));
    fc.assert(fc.property(dates, dates, (from, to) => !holdsIdentityNumber(`${from}–${to}, ${from} - ${to}, ${from} ${to}`)));
    fc.assert(fc.property(dates, time, (date, at) => !holdsIdentityNumber(`${date} ${at}`)));
    fc.assert(fc.property(dates, number, (date, digits) => !holdsIdentityNumber(`${date}: ${digits}, ${date} ${digits}`)));
  });

  test('a longer row of digits that holds one', () => {
    fc.assert(fc.property(identityNumbers, fc.constantFrom('7', '00', '12345'), (digits, more) => !holdsIdentityNumber(digits + more)));
  });
});
