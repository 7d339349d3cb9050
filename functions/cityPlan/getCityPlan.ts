import { readPool, readWeights } from '#functions/matching/index.ts';
import type { ReadOf } from '#functions/platform/operation.ts';
import { getCityPlan, LEFT_OUT, planFor } from '#shared/cityPlan/index.ts';
import { keysOf } from '#shared/kernel/index.ts';
import { everyoneWaiting } from './everyoneWaiting.ts';
import { solve } from './solve.ts';

/** Plans for everybody the one who asks may find. */
export const showPlan: ReadOf<typeof getCityPlan> = async (actor, _input, deps) => {
  const [pool, city, weights] = await Promise.all([readPool(deps), deps.cityNow(), readWeights(deps)]);
  const { asked, people } = await everyoneWaiting(getCityPlan, actor, city, deps);
  const leftOut = keysOf(LEFT_OUT).flatMap((code) => {
    const those = people
      .filter(({ why }) => why === code)
      .toSorted((one, other) => one.entry.preferredName.localeCompare(other.entry.preferredName, 'nb'));
    const named = those.map(({ entry, assignments }) => ({
      participantId: entry.id,
      participantName: entry.preferredName,
      assignments: assignments.length,
    }));
    return named.length > 0 ? [{ code, people: named }] : [];
  });
  return { asOf: deps.now.toISOString(), ...planFor(asked, pool, { city, weights }, solve), leftOut };
};
