import { describe, expect, test } from 'vitest';
import * as z from 'zod/mini';
import { type FieldFault, fieldFaults, fieldText, keysOf, LANGUAGES, oneOf, someOf } from '#shared/kernel/index.ts';

const COLOURS = { blue: { nb: 'Blå', nn: 'Blå', en: 'Blue' }, red: { nb: 'Rød', nn: 'Raud', en: 'Red' } };

const form = z.strictObject({
  name: z.string().check(z.minLength(1), z.maxLength(5)),
  age: z.int().check(z.gte(18), z.lte(99)),
  colour: oneOf(COLOURS),
  colours: someOf(COLOURS, 2).check(z.minLength(1)),
  day: z.iso.date(),
  email: z.email(),
  'a/b~c': z.array(z.strictObject({ deep: z.boolean() })),
});

const good = { name: 'Ola', age: 40, colour: 'blue', colours: ['red'], day: '2026-11-21', email: 'ola@nes.example', 'a/b~c': [] };

const faultsOf = (changes: Record<string, unknown>): FieldFault[] => {
  const parsed = z.safeParse(form, { ...good, ...changes }, { reportInput: true });
  return parsed.success ? [] : fieldFaults(parsed.error.issues);
};

test('nothing is wrong with what is right', () => {
  expect(faultsOf({})).toEqual([]);
});

describe('each fault has its own word', () => {
  test.each([
    [{ name: '' }, '/name', 'required'],
    [{ name: undefined }, '/name', 'required'],
    [{ name: null }, '/name', 'required'],
    [{ name: 1 }, '/name', 'wrong'],
    [{ name: 'Kristin' }, '/name', 'tooLong'],
    [{ age: 17 }, '/age', 'tooSmall'],
    [{ age: 100 }, '/age', 'tooBig'],
    [{ age: 18.5 }, '/age', 'wrong'],
    [{ colour: 'green' }, '/colour', 'choice'],
    [{ colours: [] }, '/colours', 'tooFew'],
    [{ colours: ['red', 'blue', 'blue'] }, '/colours', 'tooMany'],
    [{ colours: ['red', 'red'] }, '/colours', 'repeated'],
    [{ day: '2026-02-30' }, '/day', 'date'],
    [{ email: 'ola' }, '/email', 'email'],
    [{ 'a/b~c': [{ deep: 'yes' }] }, '/a~1b~0c/0/deep', 'wrong'],
    [{ 'a/b~c': [{ deep: true }, { deep: true, deeper: 1 }] }, '/a~1b~0c/1/deeper', 'unknownField'],
    [{ more: 1 }, '/more', 'unknownField'],
  ])('%j', (changes, pointer, code) => {
    expect(faultsOf(changes)[0]).toMatchObject({ pointer, code });
  });

  test('several unknown fields are several faults', () => {
    expect(faultsOf({ more: 1, less: 2 }).map(({ pointer }) => pointer)).toEqual(['/more', '/less']);
  });

  test('a fault of the whole points to the whole', () => {
    const parsed = z.safeParse(form, 'text', { reportInput: true });
    expect(parsed.success ? [] : fieldFaults(parsed.error.issues)).toMatchObject([{ pointer: '', code: 'wrong' }]);
  });

  test('a step that is none of those there are is a choice', () => {
    const step = z.discriminatedUnion('action', [
      z.strictObject({ action: z.literal('go') }),
      z.strictObject({ action: z.literal('stop') }),
    ]);
    const parsed = z.safeParse(step, { action: 'fly' }, { reportInput: true });
    expect(parsed.success ? [] : fieldFaults(parsed.error.issues)).toMatchObject([{ pointer: '/action', code: 'choice' }]);
  });
});

describe('what the field says', () => {
  const tooLong = faultsOf({ name: 'Kristin' })[0] ?? { pointer: '', code: 'wrong' };

  test.each([
    ['nb', 'For langt. Høyst 5 tegn.'],
    ['nn', 'For langt. Høgst 5 teikn.'],
    ['en', 'Too long. At most 5 characters.'],
  ] as const)('in %s', (language, text) => {
    expect(fieldText(tooLong, language)).toBe(text);
  });

  test('never names a limit it does not know', () => {
    const all = [faultsOf({ age: 17 }), faultsOf({ age: 100 }), faultsOf({ colours: [] }), faultsOf({ colours: ['red', 'blue', 'blue'] })];
    for (const fault of all.flat()) for (const language of LANGUAGES) expect(fieldText(fault, language)).not.toMatch(/[{}]|NaN/);
  });
});

test('a word list admits its own values alone, not what every object has', () => {
  for (const value of ['toString', '__proto__', 'constructor', 'Blå', '']) expect(oneOf(COLOURS).safeParse(value).success).toBe(false);
  for (const value of keysOf(COLOURS)) expect(oneOf(COLOURS).safeParse(value).success).toBe(true);
});
