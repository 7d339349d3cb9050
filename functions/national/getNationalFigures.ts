import type { NationalDeps, ReadOf } from '#functions/platform/operation.ts';
import { countersIn } from '#functions/platform/table/counters.ts';
import { disclose, type getNationalFigures, groupsOf, PRIVACY } from '#shared/national/index.ts';

/** Every city that shares, side by side and in sum, in one query. A city nothing is counted of yet stands there with the others. */
export const show: ReadOf<typeof getNationalFigures, NationalDeps> = async (_actor, { query: { period } }, deps) => {
  const { items } = await deps.table.query(deps.keys.figures(period));
  const counted = new Map(items.map((stored) => [stored.sk, countersIn(stored).cells]));
  const rows = [...deps.cities.keys()].map((id) => ({ id, cells: counted.get(id) ?? {} }));
  const told = disclose({ groups: groupsOf(period), rows }, PRIVACY);
  return {
    asOf: deps.now.toISOString(),
    period,
    threshold: PRIVACY.threshold,
    cities: told.rows.map(({ id, cells }) => ({ id, name: deps.cities.get(id) ?? id, cells: { ...cells } })),
    sum: { ...told.sum },
  };
};
