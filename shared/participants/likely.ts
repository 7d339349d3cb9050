import * as z from 'zod/mini';
import { byCode, id, line, oneOf, phone, staffRef, type Words } from '#shared/kernel/index.ts';
import { nameFit } from '#shared/names/index.ts';
import { PARTICIPANT_STATES } from './life.ts';

/** What one knows of somebody before looking for them. */
export const likelyInput = z
  .strictObject({
    name: z.optional(line()),
    phone: z.optional(phone),
    birthYear: z.nullable(z.int().check(z.gte(1900), z.lte(2100))),
  })
  .check(z.refine(({ name, phone: number }) => name !== undefined || number !== undefined, { path: ['name'], error: 'required' }));
export type LikelyInput = z.infer<typeof likelyInput>;

/** Why somebody may be the same person. */
export const LIKENESS = {
  phone: { nb: 'samme telefon', nn: 'same telefon', en: 'same phone' },
  name: { nb: 'navnet ligner', nn: 'namnet liknar', en: 'similar name' },
  birthYear: { nb: 'samme fødselsår', nn: 'same fødselsår', en: 'same year of birth' },
} as const satisfies Words;

const likeness = oneOf(LIKENESS);
export type Likeness = z.infer<typeof likeness>;

/** Somebody who is registered and may be the one looked for. */
export const likelyPerson = z.strictObject({
  id,
  preferredName: line(),
  birthYear: z.nullable(z.int()),
  state: oneOf(PARTICIPANT_STATES),
  service: z.string(),
  responsible: staffRef,
  because: z.array(likeness),
});

/** Those who may be the one looked for, likeliest first, and whether there are more whom the one who asks may not see. */
export const likelyPeople = z.strictObject({ people: z.array(likelyPerson), elsewhere: z.boolean() });
export type LikelyPeople = z.infer<typeof likelyPeople>;

/**
 * What a card keeps of a phone number: too little to ring, enough that few others need to be looked up to know whether it
 * is the same. A remainder, as the number itself belongs on the record alone.
 */
export const phoneHintOf = (number: string | undefined): number | null =>
  number === undefined ? null : Number(number.slice(1)) % PHONE_HINTS;

const PHONE_HINTS = 997;

/** What somebody is compared by. */
export interface Comparable {
  readonly preferredName: string;
  readonly birthYear: number | null;
  /** Whether their phone is the one looked for; null where either is unknown. */
  readonly samePhone: boolean;
}

/** A year may be guessed or mistyped by one. */
const YEARS_APART = 1;

/** Half a name is enough, whichever half was typed and whichever is registered. */
const nameLikeness = (typed: string, registered: string): number => Math.max(nameFit(typed, registered), nameFit(registered, typed));

/**
 * Why somebody may be the one looked for; empty where they are not. A phone decides. A name that is or sounds alike is
 * enough, unless both years of birth are known and differ: many are called Anna.
 */
export function likenessOf({ name, birthYear }: LikelyInput, one: Comparable): Likeness[] {
  const apart = birthYear !== null && one.birthYear !== null ? Math.abs(birthYear - one.birthYear) : undefined;
  const named = name !== undefined && nameLikeness(name, one.preferredName) > 0;
  if (!one.samePhone && (!named || (apart !== undefined && apart > YEARS_APART))) return [];
  return [
    ...(one.samePhone ? (['phone'] as const) : []),
    ...(named ? (['name'] as const) : []),
    ...(apart === 0 ? (['birthYear'] as const) : []),
  ];
}

/** More would be a list to read rather than an answer. */
const MOST_SHOWN = 5;

/** Whether somebody is so like that one may be told of them without seeing who: a name alone is shared by many. */
export const isSurelyLike = (because: readonly Likeness[]): boolean =>
  because.includes('phone') || (because.includes('name') && because.includes('birthYear'));

/** The likeliest of all, likeliest first: by phone, then by how many things agree, then by how well the name fits. */
export function likeliest<Person extends Comparable>(
  sought: LikelyInput,
  everyone: readonly Person[],
): (Person & { readonly because: Likeness[] })[] {
  const nearness = ({ preferredName }: Comparable): number => (sought.name === undefined ? 0 : nameLikeness(sought.name, preferredName));
  return everyone
    .map((one) => ({ ...one, because: likenessOf(sought, one) }))
    .filter(({ because }) => because.length > 0)
    .sort(
      (a, b) =>
        Number(b.samePhone) - Number(a.samePhone) ||
        b.because.length - a.because.length ||
        nearness(b) - nearness(a) ||
        byCode(a.preferredName, b.preferredName),
    )
    .slice(0, MOST_SHOWN);
}
