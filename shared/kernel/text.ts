import * as z from 'zod/mini';
import { holdsIdentityNumber } from './identityNumber.ts';

/**
 * Control characters have no place in what people write; tab and line breaks do. Half a character (a surrogate without
 * its other) is none, and the database would not take it.
 */
// biome-ignore lint/suspicious/noControlCharactersInRegex: refusing them is the point
const CONTROL = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F]|\p{Surrogate}/u;

const LINE_BREAK = /[\r\n\u2028\u2029]/;

/** Some characters take no place on the screen; a name of those alone could not be seen, nor chosen. */
const VISIBLE = /[\p{Letter}\p{Number}\p{Punctuation}\p{Symbol}]/u;

/** Wherever people type: none is stored (domain, rules of the land). */
const noIdentityNumber = z.refine<string>((text) => !holdsIdentityNumber(text), { error: 'identity-number', abort: true });

const written = (max: number, min: number) =>
  z.string().check(
    z.trim(),
    z.normalize(),
    z.minLength(min, { abort: true }),
    z.maxLength(max),
    z.refine((text) => !CONTROL.test(text), { error: 'control-characters' }),
    noIdentityNumber,
  );

/** One schema for each length: none ever changes, and making the same ones anew cost every start of a function some of it. */
function onceForEach<Schema>(make: (max: number) => Schema): (max: number) => Schema {
  const made = new Map<number, Schema>();
  return (max) => {
    const schema = made.get(max) ?? make(max);
    made.set(max, schema);
    return schema;
  };
}

const lineOf = onceForEach((max) =>
  written(max, 1).check(
    z.refine((text) => VISIBLE.test(text), { error: 'required' }),
    z.refine((text) => !LINE_BREAK.test(text), { error: 'one-line' }),
  ),
);

const proseOf = onceForEach((max) => written(max, 0));

/** A short text on one line: a name, a title. Any script, emoji included. */
export const line = (max = 120) => lineOf(max);

/** Free text of some lines, which may be empty. */
export const prose = (max = 4000) => proseOf(max);

/** What somebody is called by those who know their first name alone. */
export const firstNameOf = (name: string): string => name.trim().split(/\s+/u)[0] ?? '';

/** A phone number in Norway or abroad, kept as `+47…`: spaces go, eight digits are Norwegian. */
export const phone = z.pipe(
  z
    .string()
    .check(
      z.trim(),
      z.maxLength(30, { error: 'phone' }),
      noIdentityNumber,
      z.regex(/^(?:\+|00)?[\d\s()-]{5,}$/, { error: 'phone', abort: true }),
    ),
  z.pipe(
    z.transform((typed: string) => {
      const digits = typed.replaceAll(/[\s()-]/g, '').replace(/^00/, '+');
      return /^\d{8}$/.test(digits) ? `+47${digits}` : digits;
    }),
    z.string().check(z.regex(/^\+(?:47\d{8}|(?!47)[1-9]\d{6,14})$/, { error: 'phone' })),
  ),
);

export const email = z.string().check(z.trim(), z.toLowerCase(), noIdentityNumber, z.email(), z.maxLength(254));

/** An id we made: a UUID, so that none can be guessed or counted. */
export const id = z.uuid();

/** How often a record has changed; sent back with an edit so that nobody overwrites what they have not seen. */
export const version = z.int().check(z.gte(1));
