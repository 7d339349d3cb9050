import * as z from 'zod/mini';
import { line, oneOf, phone, type Words } from '#shared/kernel/index.ts';

/** Why somebody may be the same person. */
export const LIKENESS = {
  phone: { nb: 'samme telefon', nn: 'same telefon', en: 'same phone' },
  email: { nb: 'samme e-post', nn: 'same e-post', en: 'same e-mail' },
  name: { nb: 'navnet ligner', nn: 'namnet liknar', en: 'similar name' },
  birthYear: { nb: 'samme fødselsår', nn: 'same fødselsår', en: 'same year of birth' },
} as const satisfies Words;

export const likeness = oneOf(LIKENESS);
export type Likeness = z.infer<typeof likeness>;

/** What one knows of somebody before looking for them; some of it must be there. */
export const soughtFields = {
  name: z.optional(line()),
  phone: z.optional(phone),
  birthYear: z.nullable(z.int().check(z.gte(1900), z.lte(2100))),
};
