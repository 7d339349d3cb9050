import { randomBytes } from 'node:crypto';
import { type PackedEdition, packedEdition, readEdition, readPublications, type ToldTables } from '#functions/national/index.ts';
import { type Edition, PRIVACY, type Publication, publish, publishRounded, type ToPublish, toldIn } from '#shared/national/index.ts';
import type { DraftSummary, Order } from '#shared/publishing/index.ts';
import { countedFor } from './counted.ts';
import type { MakingDeps } from './deps.ts';
import { loadSolver } from './solver.ts';
import { summaryOf } from './summary.ts';

/** What an edition tells of each period, with its cities' names. */
function tablesOf(edition: Edition, names: ReadonlyMap<string, string>): ToldTables {
  return Object.fromEntries(
    edition.periods.map((period) => {
      const { cities, sum } = toldIn(edition, period);
      return [period, { cities: cities.map(({ id, cells }) => ({ id, name: names.get(id) ?? id, cells })), sum }];
    }),
  );
}

/** Chance that nobody can have again: who could, could find out more of a rounded number than is promised. */
const secretChance = (): number => randomBytes(6).readUIntBE(0, 6) / 2 ** 48;

const byMethod: Readonly<Record<Order['method'], (what: ToPublish) => Promise<Publication>>> = {
  hidden: async (what) => publish(what, PRIVACY, await loadSolver()),
  rounded: async (what) => publishRounded({ ...what, draw: secretChance }, PRIVACY),
};

/**
 * Makes what was ordered: an edition to be told after all the year's editions before it, and how much it tells.
 *
 * @throws Unguarded where it cannot be told without giving somebody away
 */
export async function make(order: Order, deps: MakingDeps): Promise<{ readonly packed: PackedEdition; readonly summary: DraftSummary }> {
  const heads = (await readPublications(deps)).filter(({ year }) => year === order.year).sort((a, b) => a.edition - b.edition);
  const at = deps.now();
  const [counted, ...earlier] = await Promise.all([countedFor(order, deps), ...heads.map((head) => readEdition(deps, head))]);
  const { edition } = await byMethod[order.method]({ counted, until: order.until, earlier });
  const names = new Map(order.cities.map(({ id, name }) => [id, name]));
  return { packed: packedEdition(tablesOf(edition, names), edition), summary: summaryOf(order, { edition, counted }, at) };
}
