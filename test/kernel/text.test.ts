import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import * as z from 'zod/mini';
import { email, fieldFaults, id, line, phone, prose, version } from '#shared/kernel/index.ts';

/** The codes of what is wrong with a value, as the field would show them. */
function codes(schema: z.ZodMiniType, value: unknown): string[] {
  const parsed = z.safeParse(schema, value, { reportInput: true });
  return parsed.success ? [] : fieldFaults(parsed.error.issues).map(({ code }) => code);
}

describe('a phone number', () => {
  test.each([
    ['99999902', '+4799999902'],
    ['999 99 902', '+4799999902'],
    [' 999 99 902 ', '+4799999902'],
    ['999\u00A099\u00A0902', '+4799999902'],
    ['+47 999 99 902', '+4799999902'],
    [' +4799999902', '+4799999902'],
    ['0047 99999902', '+4799999902'],
    ['+46 70-174 06 05', '+46701740605'],
    ['+44 (20) 7946 0958', '+442079460958'],
  ])('%s is %s', (typed, kept) => {
    expect(z.parse(phone, typed)).toBe(kept);
  });

  test.each([
    '12',
    '9999990',
    '+47 9999990',
    '+47 999 99 9021',
    '4799999902',
    'ring Berit',
    '',
    '+',
    '+0 12345678',
    '999+99902',
    '9'.repeat(31),
  ])('%s is none', (typed) => {
    expect(codes(phone, typed)).toHaveLength(1);
  });

  test('kept is kept as it is', () => {
    const kept = fc.stringMatching(/^\+46[1-9]\d{7}$/);
    fc.assert(fc.property(kept, (number) => z.parse(phone, z.parse(phone, number)) === number));
  });
});

describe('a line', () => {
  test.each([
    ['  Berit  ', 'Berit'],
    ['A\u030Ase', 'Åse'],
    ['Berit 👩‍👩‍👧', 'Berit 👩‍👩‍👧'],
    ['-', '-'],
    ['名', '名'],
  ])('%j is kept as %j', (typed, kept) => {
    expect(z.parse(line(), typed)).toBe(kept);
  });

  test.each([
    ['', ['required']],
    ['   ', ['required']],
    ['\u200B', ['required']],
    ['a'.repeat(121), ['tooLong']],
    ['a\nb', ['oneLine']],
    ['a\u2029b', ['oneLine']],
    ['a\u0007b', ['controlCharacters']],
    ['a\u0085b', ['controlCharacters']],
    ['a\uDC00b', ['controlCharacters']],
    [null, ['required']],
    [undefined, ['required']],
    [1, ['wrong']],
  ])('%j is refused', (typed, why) => {
    expect(codes(line(), typed)).toEqual(why);
  });

  test('of exactly its length is kept', () => {
    expect(codes(line(), 'a'.repeat(120))).toEqual([]);
  });

  test('read back is what was kept', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 40 }), (typed) => {
        const parsed = z.safeParse(line(), typed);
        if (parsed.success) expect(z.parse(line(), parsed.data)).toBe(parsed.data);
      }),
    );
  });
});

describe('prose', () => {
  test('may be empty, and has lines and tabs', () => {
    expect(z.parse(prose(), '')).toBe('');
    expect(z.parse(prose(), 'én\n\tto\r\n')).toBe('én\n\tto');
  });

  test.each([
    ['a'.repeat(4001), ['tooLong']],
    ['a\u0000', ['controlCharacters']],
  ])('too long or with what cannot be saved is refused', (typed, why) => {
    expect(codes(prose(), typed)).toEqual(why);
  });
});

describe('an e-mail address', () => {
  test('is kept in small letters, without space around', () => {
    expect(z.parse(email, '  Berit@Tidgiver.Example ')).toBe('berit@tidgiver.example');
  });

  test.each(['berit', 'berit@', '@tidgiver.example', 'berit@tidgiver', 'be rit@tidgiver.example', ''])('%s is none', (typed) => {
    expect(codes(email, typed)).toEqual(['email']);
  });
});

test.each(['1', 'c2b7a8de-0f5b-4d0f-8f8e', 'c2b7a8de0f5b4d0f8f8e6b1f6a0d3c11', ''])('%s is no id of ours', (text) => {
  expect(id.safeParse(text).success).toBe(false);
});

test.each([0, -1, 1.5, '1', Number.NaN])('%s is no version', (value) => {
  expect(version.safeParse(value).success).toBe(false);
});
