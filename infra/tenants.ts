import type { AnyRoute, City } from '#shared/kernel/index.ts';

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

/**
 * Whether a route is the national office's. A city's API has all the others and none of these.
 *
 * @throws Error where a route is meant for both, as no login can be
 */
export function isNational({ access, operationId }: Pick<AnyRoute, 'access' | 'operationId'>): boolean {
  if (access === 'public' || !access.includes('nationalAnalyst')) return false;
  if (access.length > 1) throw new Error(`${operationId} is for the national office and for others: it must be two routes.`);
  return true;
}
