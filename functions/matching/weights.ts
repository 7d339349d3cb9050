import type { Deps } from '#functions/platform/operation.ts';
import { DEFAULT_WEIGHTS, type DecidedWeights, decidedWeights } from '#shared/matching/index.ts';

/** How the city weighs the parts of a suggestion, or as deployed until it decides. Costs one read unit. */
export async function readWeights({ table, keys }: Pick<Deps, 'table' | 'keys'>): Promise<DecidedWeights> {
  const stored = await table.get(keys.setting('weights'));
  return stored ? decidedWeights.parse(stored.content) : { ...DEFAULT_WEIGHTS, changed: null };
}
