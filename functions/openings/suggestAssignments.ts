import { everyoneWaiting } from '#functions/cityPlan/index.ts';
import { readPool, readWeights } from '#functions/matching/index.ts';
import { found } from '#functions/platform/must.ts';
import type { ReadOf } from '#functions/platform/operation.ts';
import { LEFT_OUT } from '#shared/cityPlan/index.ts';
import { keysOf } from '#shared/kernel/index.ts';
import { openingsFor, suggestAssignments } from '#shared/openings/index.ts';

/**
 * Assignments that wait, for one volunteer. Those who wait for a consent or more conversations are counted and not named: the
 * page may lie open between counsellor and volunteer.
 */
export const suggest: ReadOf<typeof suggestAssignments> = async (actor, { params: { volunteerId } }, deps) => {
  const [pool, city, weights] = await Promise.all([readPool(deps), deps.cityNow(), readWeights(deps)]);
  const { name } = found(pool.find(({ id }) => id === volunteerId));
  const { asked, people } = await everyoneWaiting(suggestAssignments, actor, city, deps);
  const waiting = people.filter(({ why }) => why !== null);
  return {
    asOf: deps.now.toISOString(),
    weightsVersion: weights.version,
    considered: asked.length,
    volunteerName: name,
    ...openingsFor(volunteerId, asked, pool, { city, weights }),
    leftOut: keysOf(LEFT_OUT).flatMap((code) => {
      const count = waiting.filter(({ why }) => why === code).reduce((sum, { assignments }) => sum + assignments.length, 0);
      return count > 0 ? [{ code, count }] : [];
    }),
  };
};
