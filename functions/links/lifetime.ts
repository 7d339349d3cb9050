import type { Deps } from '#functions/platform/operation.ts';
import { DEFAULT_LINK_DAYS, type DecidedLinkDays, decidedLinkDays } from '#shared/links/index.ts';

/** What the days of links are kept as, among what a city decides. */
export const LINK_DAYS_MATTER = 'linkDays';

/** For how many days the city's links are good, or as deployed until it decides. Costs one read unit. */
export async function readLinkDays({ table, keys }: Pick<Deps, 'table' | 'keys'>): Promise<DecidedLinkDays> {
  const stored = await table.get(keys.setting(LINK_DAYS_MATTER));
  return stored ? decidedLinkDays.parse(stored.content) : { days: DEFAULT_LINK_DAYS, version: 0, changed: null };
}
