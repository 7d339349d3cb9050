import type { Deps } from '#functions/platform/operation.ts';
import { countersIn } from '#functions/platform/table/counters.ts';
import { figuresBetween } from '#functions/reporting/index.ts';
import { disclose, groupsOf, PRIVACY } from '#shared/national/index.ts';
import { type Cells, cellsOf, FIGURES, NOW, type Period, type ToldCells } from '#shared/reporting/index.ts';
import { type Numbers, type Report, yearBefore } from '#shared/reports/index.ts';

type Reading = Pick<Deps, 'table' | 'keys' | 'now' | 'city'>;

const KNOWN = new Set(FIGURES.flatMap(cellsOf));

/** The cells that figures still have. */
const known = (cells: Cells): Cells => Object.fromEntries(Object.entries(cells).filter(([cell]) => KNOWN.has(cell)));

/** What stands now. */
async function standing({ table, keys }: Reading): Promise<Cells> {
  const stored = await table.get(keys.figuresOf(NOW));
  return stored ? known(countersIn(stored).cells) : {};
}

/** Any time that is not now: the same figures are told of all of them. */
const PAST: Period = '2020';

/** What may be told outside the house: no small number, and none that gives one away. */
function disclosed(cells: Cells, period: Period, { city }: Reading): ToldCells {
  const { rows } = disclose({ groups: groupsOf(period), rows: [{ id: city.id, cells }] }, PRIVACY);
  return rows[0]?.cells ?? {};
}

/** A report's numbers as they are now, with small ones hidden where it leaves the house. */
export async function numbersOf(report: Report, deps: Reading): Promise<Numbers> {
  const { stretch, comparesYears, grant, audience } = report;
  const earlier = comparesYears ? yearBefore(stretch) : undefined;
  const between = async ({ from, to }: { readonly from: string; readonly to: string }) => known(await figuresBetween({ from, to }, deps));
  const told = (cells: Cells, period: Period): ToldCells => (audience === 'outside' ? disclosed(cells, period, deps) : cells);
  const [now, inStretch, before, inPhases] = await Promise.all([
    standing(deps),
    between(stretch),
    earlier && between(earlier),
    Promise.all((grant?.phases ?? []).map(between)),
  ]);
  return {
    asOf: deps.now.toISOString(),
    now: told(now, NOW),
    inStretch: told(inStretch, PAST),
    yearBefore: earlier && before ? { stretch: earlier, cells: told(before, PAST) } : null,
    inPhases: inPhases.map((cells) => told(cells, PAST)),
  };
}
