import { readEdition, readPublications } from '#functions/national/index.ts';
import { must } from '#functions/platform/must.ts';
import type { NationalDeps } from '#functions/platform/operation.ts';
import { countersIn } from '#functions/platform/table/counters.ts';
import { Refused } from '#shared/kernel/index.ts';
import { type Counts, PRIVACY, type Publication, periodsTold, publish } from '#shared/national/index.ts';
import { checkOrder, type PublicationOrder, publishingRefusals } from '#shared/publishing/index.ts';
import { type Cells, type Month, type Period, yearOf } from '#shared/reporting/index.ts';
import { loadSolver } from './solver.ts';

/** An edition that could be published now, and its number in the year. */
export interface Ordered extends Publication {
  readonly number: number;
}

/** What is counted of the cities that share, in every period that is told up to a month. */
async function countedUntil(until: Month, { table, keys, cities }: NationalDeps): Promise<Counts> {
  const periods = periodsTold(until);
  const answers = await Promise.all(periods.map((period) => table.query(keys.figures(period), { consistent: true })));
  const byCity: Record<string, Record<Period, Cells>> = Object.fromEntries([...cities.keys()].map((id) => [id, {}]));
  for (const [index, period] of periods.entries()) {
    for (const stored of answers[index]?.items ?? []) {
      const own = byCity[stored.sk];
      if (own) own[period] = countersIn(stored).cells;
    }
  }
  return byCity;
}

/** What is asked for. `after` is the edition that whoever asks has seen; without it, whatever the last one is. */
type Wanted = Pick<PublicationOrder, 'until'> & Partial<PublicationOrder>;

/** Works out an edition. */
export async function ordered({ until, after }: Wanted, deps: NationalDeps): Promise<Ordered> {
  const heads = (await readPublications(deps)).filter(({ year }) => year === yearOf(until)).sort((a, b) => a.edition - b.edition);
  const last = heads.at(-1);
  must(checkOrder({ until, after: after ?? last?.edition ?? 0 }, last, deps.today));
  if (deps.cities.size === 0) throw new Refused(publishingRefusals.noCity);
  const [counted, open, ...earlier] = await Promise.all([
    countedUntil(until, deps),
    loadSolver(),
    ...heads.map((head) => readEdition(deps, head)),
  ]);
  return { ...publish({ counted, until, earlier }, PRIVACY, open), number: (last?.edition ?? 0) + 1 };
}

/** The cities of an edition with their names. */
export const namedCities = (counts: Counts, { cities }: Pick<NationalDeps, 'cities'>): { id: string; name: string }[] =>
  Object.keys(counts).map((id) => ({ id, name: cities.get(id) ?? id }));
