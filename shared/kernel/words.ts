import * as z from 'zod/mini';
import type { Texts } from './language.ts';

/** A closed list of values with the word staff see for each, in every language. */
export type Words<Value extends string = string> = Readonly<Record<Value, Texts>>;

/** The schema that admits exactly the values of a word list. */
export function oneOf<const List extends Words>(words: List): z.ZodMiniEnum<{ [Value in keyof List & string]: Value }> {
  const values = Object.fromEntries(Object.keys(words).map((value) => [value, value]));
  return z.enum(values as { [Value in keyof List & string]: Value });
}

/** Several different values of a word list. */
export const someOf = <const List extends Words>(words: List, max = 30) =>
  z.array(oneOf(words)).check(
    z.maxLength(max),
    z.refine((values) => new Set(values).size === values.length, { error: 'repeated' }),
  );
