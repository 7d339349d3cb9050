import * as z from 'zod/mini';
import { id, line, oneOf, staffRef } from '#shared/kernel/index.ts';
import { type Likeness, likeness, soughtFields } from '#shared/likeness/index.ts';
import { PARTICIPANT_STATES } from './life.ts';

/** What one knows of somebody before looking for them. */
export const likelyInput = z
  .strictObject(soughtFields)
  .check(z.refine(({ name, phone: number }) => name !== undefined || number !== undefined, { path: ['name'], error: 'required' }));
export type LikelyInput = z.infer<typeof likelyInput>;

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

/** Whether somebody is so like that one may be told of them without seeing who: a name alone is shared by many. */
export const isSurelyLike = (because: readonly Likeness[]): boolean =>
  because.includes('phone') || (because.includes('name') && because.includes('birthYear'));
