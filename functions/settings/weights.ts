import { readWeights } from '#functions/matching/index.ts';
import { must } from '#functions/platform/must.ts';
import type { ChangeOf, ReadOf } from '#functions/platform/operation.ts';
import { staffRefOf } from '#functions/platform/staff.ts';
import { checkVersion } from '#shared/kernel/index.ts';
import { DEFAULT_WEIGHTS, type DecidedWeights, decidedWeights } from '#shared/matching/index.ts';
import { checkWeights, type getWeights, type saveWeights } from '#shared/settings/index.ts';

/** How the city weighs, and how it did before, the latest first. */
export const showWeights: ReadOf<typeof getWeights> = async (_actor, _input, deps) => {
  const [current, { items }] = await Promise.all([
    readWeights(deps),
    deps.table.query(deps.keys.settings(), { startingWith: 'weights#', latestFirst: true }),
  ]);
  return { current, earlier: items.map(({ content }) => decidedWeights.parse(content)) };
};

/** Weighs otherwise from now on. What was decided before is put aside whole, as proposals name its version. */
export const weigh: ChangeOf<typeof saveWeights> = async (actor, { body }, deps) => {
  const [current, by] = await Promise.all([readWeights(deps), staffRefOf(actor, deps)]);
  must(checkVersion(current, body));
  must(checkWeights(body.points));
  const next: DecidedWeights = { version: current.version + 1, points: body.points, changed: { by, at: deps.now.toISOString() } };
  const item = { ...next, ...deps.keys.setting('weights') };
  return {
    writes: [
      current.version === DEFAULT_WEIGHTS.version ? { create: item } : { replace: item, version: current.version },
      { create: { ...current, ...deps.keys.earlierWeights(current.version) } },
    ],
    answer: { version: next.version },
  };
};
