import type { City } from '#shared/kernel/index.ts';

/** Somebody with a login, an API and a page of their own: a city, or the national office. */
export interface Tenant {
  /** Begins the keys of its data and its address. */
  readonly id: string;
  readonly name: string;
  /** Where its staff are, as a sentence says it: `i Trondheim`. */
  readonly place: string;
}

/** A city as one of those with a stack of their own. */
export const tenantOf = ({ id, name }: City): Tenant => ({ id, name, place: `i ${name}` });

/** The national office. Its id is reserved, so that no city's keys or address can be taken for its. */
export const NATION: Tenant = { id: 'national', name: 'Nasjonalt kontor', place: 'ved nasjonalt kontor' };
