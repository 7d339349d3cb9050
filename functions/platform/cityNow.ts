import * as z from 'zod/mini';
import { type City, cityDecisions } from '#shared/kernel/index.ts';
import type { Deps } from './operation.ts';

/** What the city's decisions of its areas, its minimum and its rhythm are kept as. */
export const CITY_MATTER = 'city';

const decided = z.object(cityDecisions.shape);

/**
 * The city with what it has decided since it was deployed. Read when first asked for, once for each request, and never
 * kept longer: what a unit leader decides holds from the next request on. Costs one read unit; ask for it beside the
 * other reads.
 */
export function cityNowOf(deployed: City, { table, keys }: Pick<Deps, 'table' | 'keys'>): () => Promise<City> {
  let read: Promise<City> | undefined;
  return () => {
    read ??= table.get(keys.setting(CITY_MATTER)).then((stored) => (stored ? { ...deployed, ...decided.parse(stored.content) } : deployed));
    return read;
  };
}
