import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import * as z from 'zod/mini';
import { routes } from '#shared/contract/index.ts';
import { email, fieldFaults, fieldText, LANGUAGES, line, localDate, phone, prose } from '#shared/kernel/index.ts';
import { matchStep } from '#shared/matching/index.ts';
import { wishesEdit } from '#shared/participants/index.ts';
import { volunteerInput } from '#shared/volunteers/index.ts';

/** What a schema finds wrong, as `pointer code`. */
function faultsOf(schema: z.ZodMiniType, value: unknown): string[] {
  const parsed = z.safeParse(schema, value, { reportInput: true });
  return parsed.success ? [] : fieldFaults(parsed.error.issues).map(({ pointer, code }) => `${pointer} ${code}`);
}

const form = z.strictObject({
  name: line(20),
  note: prose(30),
  on: localDate,
  count: z.int().check(z.gte(1), z.lte(5)),
  tags: z.array(z.enum(['a', 'b'])).check(z.minLength(1), z.maxLength(2)),
  'a/b~c': z.optional(z.boolean()),
});
const filled = { name: 'Anna', note: '', on: '2026-11-21', count: 1, tags: ['a'] };

describe('what is wrong with a field', () => {
  test.each<[string, unknown, string[]]>([
    ['nothing', filled, []],
    ['a missing field', { ...filled, name: undefined }, ['/name required']],
    ['null where a value must be', { ...filled, on: null }, ['/on required']],
    ['spaces alone', { ...filled, name: '   ' }, ['/name required']],
    ['a name of 10,000 characters', { ...filled, name: 'x'.repeat(10_000) }, ['/name tooLong']],
    ['a name on two lines', { ...filled, name: 'Anna\nLund' }, ['/name oneLine']],
    ['a character that cannot be saved', { ...filled, note: 'a\u0000b' }, ['/note controlCharacters']],
    ['a number where text must be', { ...filled, name: 7 }, ['/name wrong']],
    ['a date that does not exist', { ...filled, on: '2026-02-29' }, ['/on date']],
    ['a date in another form', { ...filled, on: '21.11.2026' }, ['/on date']],
    ['a count too small', { ...filled, count: 0 }, ['/count tooSmall']],
    ['a count too big', { ...filled, count: 6 }, ['/count tooBig']],
    ['half a count', { ...filled, count: 1.5 }, ['/count wrong']],
    ['an empty list', { ...filled, tags: [] }, ['/tags tooFew']],
    ['too long a list', { ...filled, tags: ['a', 'b', 'a'] }, ['/tags tooMany']],
    ['a choice nobody offered, second in a list', { ...filled, tags: ['a', 'c'] }, ['/tags/1 choice']],
    ['unknown fields, each by its name', { ...filled, x: 1, 'y/z~': 2 }, ['/x unknownField', '/y~1z~0 unknownField']],
    ['a name with a divider', { ...filled, 'a/b~c': 'yes' }, ['/a~1b~0c wrong']],
    ['a list where a form must be', [], [' wrong']],
    ['a text where a form must be', 'hello', [' wrong']],
    ['nothing at all', undefined, [' required']],
    ['everything at once', { name: '', on: 'x' }, ['/name required', '/note required', '/on date', '/count required', '/tags required']],
  ])('%s', (_what, value, faults) => {
    expect(faultsOf(form, value).toSorted()).toEqual(faults.toSorted());
  });

  test('a field with the name of every prototype is unknown, and changes none', () => {
    expect(faultsOf(form, JSON.parse(`{"__proto__": {"count": 1}, "name": "Anna"}`))).toContain('/__proto__ unknownField');
    expect(faultsOf(form, { ...filled, constructor: 1 })).toEqual(['/constructor unknownField']);
  });

  test('emoji and any script pass, whole', () => {
    expect(form.parse({ ...filled, name: ' 👩‍👩‍👧 Ælfa ' }).name).toBe('👩‍👩‍👧 Ælfa');
    expect(form.parse({ ...filled, name: 'محمد' }).name).toBe('محمد');
    expect(form.parse({ ...filled, name: 'A\u030Ase' }).name).toBe('Åse');
  });
});

describe('what is wrong with a field of the contract', () => {
  test.each([
    ['12', '/phone phone'],
    ['+47 999 99', '/phone phone'],
    ['ring meg', '/phone phone'],
    ['999 99 9020 99', '/phone phone'],
  ])('the phone number %s', (typed, fault) => {
    expect(faultsOf(z.strictObject({ phone }), { phone: typed })).toEqual([fault]);
  });

  test.each([
    ['999 99 902', '+4799999902'],
    ['0046 70 123 45 67', '+46701234567'],
    ['(+46) 70-123', undefined],
    ['+46 70-123 45 67', '+46701234567'],
  ])('the phone number %s is kept as %s', (typed, kept) => {
    const parsed = phone.safeParse(typed);
    expect(parsed.success ? parsed.data : undefined).toBe(kept);
  });

  test('an address that is none', () => {
    expect(faultsOf(z.strictObject({ email }), { email: 'anna@' })).toEqual(['/email email']);
    expect(email.parse(' Anna@Eksempel.Example ')).toBe('anna@eksempel.example');
  });

  test('a step that is none', () => {
    expect(faultsOf(matchStep, { action: 'elope', version: 1 })).toEqual(['/action choice']);
    expect(faultsOf(matchStep, { version: 1 })).toEqual(['/action choice']);
  });

  test('a week whose span ends before it begins, and a language said twice', () => {
    const { version: _version, ...known } = wishesEdit.shape;
    expect(faultsOf(known.week, [{ day: 3, from: 20, to: 17 }])).toEqual(['/0/to order']);
    expect(faultsOf(known.week, [{ day: 8, from: 1, to: 2 }])).toEqual(['/0/day tooBig']);
    expect(faultsOf(known.languages, ['no', 'no'])).toEqual([' repeated']);
    expect(faultsOf(known.languages, [])).toEqual([' tooFew']);
  });

  test('somebody who has not said that they are an adult', () => {
    expect(faultsOf(volunteerInput.shape.isAdult, false)).toEqual([' adult']);
    expect(faultsOf(volunteerInput.shape.isAdult, undefined)).toEqual([' adult']);
  });
});

describe('whatever is sent to whichever route', () => {
  const bodies = routes.flatMap(({ body }) => body ?? []);

  test('each fault has a pointer and a whole sentence in every language', () => {
    fc.assert(
      fc.property(fc.constantFrom(...bodies), fc.jsonValue(), fc.constantFrom(...LANGUAGES), (schema, value, language) => {
        const parsed = z.safeParse(schema, value, { reportInput: true });
        if (parsed.success) return;
        const faults = fieldFaults(parsed.error.issues);
        expect(faults.length).toBeGreaterThan(0);
        for (const fault of faults) {
          expect(fault.pointer).toMatch(/^(?:\/(?:[^~/]|~[01])*)*$/);
          expect(fieldText(fault, language)).toMatch(/^\p{Lu}[^{}]*\.$/u);
        }
      }),
      { numRuns: 500 },
    );
  });

  test('an example with one field spoiled is refused at that field', () => {
    const filledIn = routes.flatMap(({ operationId, body, examples }) => {
      const example = Object.entries(examples.body ?? {});
      return body ? example.map(([field]) => ({ operationId, schema: body, field, example: Object.fromEntries(example) })) : [];
    });
    expect(filledIn.length).toBeGreaterThan(30);
    for (const { operationId, schema, field, example } of filledIn) {
      const faults = faultsOf(schema, { ...example, [field]: { spoiled: true } });
      expect(
        faults.some((fault) => fault.startsWith(`/${field}`)),
        `${operationId} ${field}: ${faults}`,
      ).toBe(true);
    }
  });
});
