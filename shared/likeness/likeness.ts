import { byCode } from '#shared/kernel/index.ts';
import { nameFit } from '#shared/names/index.ts';
import type { Likeness } from './schema.ts';

/** Whom one looks for. */
export interface Sought {
  readonly name?: string | undefined;
  readonly birthYear: number | null;
}

/** What somebody is compared by. */
export interface Comparable {
  readonly name: string;
  readonly birthYear: number | null;
  /** Whether their phone is the one looked for; false where either is unknown. */
  readonly samePhone: boolean;
  /** The same of their e-mail, where it is asked about. */
  readonly sameEmail?: boolean;
}

interface Reachable {
  readonly phone?: string | undefined;
  readonly email?: string | undefined;
}

/** In which ways two are reached alike. */
export const reachedAlike = (one: Reachable, other: Reachable): Pick<Required<Comparable>, 'samePhone' | 'sameEmail'> => ({
  samePhone: one.phone !== undefined && one.phone === other.phone,
  sameEmail: one.email !== undefined && one.email === other.email,
});

/** A year may be guessed or mistyped by one. */
const YEARS_APART = 1;

/** Half a name is enough, whichever half was typed and whichever is registered. */
const nameLikeness = (typed: string, registered: string): number => Math.max(nameFit(typed, registered), nameFit(registered, typed));

/**
 * Why somebody may be the one looked for; empty where they are not. A phone or an e-mail decides. A name that is or sounds
 * alike is enough, unless both years of birth are known and differ: many are called Anna.
 */
export function likenessOf({ name, birthYear }: Sought, one: Comparable): Likeness[] {
  const apart = birthYear !== null && one.birthYear !== null ? Math.abs(birthYear - one.birthYear) : undefined;
  const named = name !== undefined && nameLikeness(name, one.name) > 0;
  const reached = [...(one.samePhone ? (['phone'] as const) : []), ...(one.sameEmail ? (['email'] as const) : [])];
  if (reached.length === 0 && (!named || (apart !== undefined && apart > YEARS_APART))) return [];
  return [...reached, ...(named ? (['name'] as const) : []), ...(apart === 0 ? (['birthYear'] as const) : [])];
}

/** More would be a list to read rather than an answer. */
const MOST_SHOWN = 5;

const waysAlike = ({ samePhone, sameEmail = false }: Comparable): number => Number(samePhone) + Number(sameEmail);

/** The likeliest of all, likeliest first: by how they are reached, then by how many things agree, then by how well the name fits. */
export function likeliest<Person extends Comparable>(
  sought: Sought,
  everyone: readonly Person[],
): (Person & { readonly because: Likeness[] })[] {
  const nearness = ({ name }: Comparable): number => (sought.name === undefined ? 0 : nameLikeness(sought.name, name));
  return everyone
    .map((one) => ({ ...one, because: likenessOf(sought, one) }))
    .filter(({ because }) => because.length > 0)
    .sort(
      (a, b) => waysAlike(b) - waysAlike(a) || b.because.length - a.because.length || nearness(b) - nearness(a) || byCode(a.name, b.name),
    )
    .slice(0, MOST_SHOWN);
}
