import type { Deps } from '#functions/platform/operation.ts';
import { countersIn } from '#functions/platform/table/counters.ts';
import { figuresBetween } from '#functions/reporting/index.ts';
import { type CountedStretch, disclose, discloseStretches, groupsOf, PRIVACY, PUBLISHED } from '#shared/national/index.ts';
import { type Cells, cellsOf, FIGURES, NOW, type ToldCells } from '#shared/reporting/index.ts';
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

/** What stands, as it may be told outside the house: no small number, and none that gives one away. */
function disclosedNow(cells: Cells, { city }: Reading): ToldCells {
  const { rows } = disclose({ groups: groupsOf(NOW), rows: [{ id: city.id, cells }] }, PRIVACY);
  return rows[0]?.cells ?? {};
}

/** What happened, as it may be told outside the house: all stretches of the report are looked at together. */
const disclosed = (stretches: readonly CountedStretch[]): readonly ToldCells[] =>
  discloseStretches(
    PUBLISHED.filter(({ isStock }) => !isStock),
    stretches,
    PRIVACY,
  );

/** A report's numbers as they are now, with small ones hidden where it leaves the house. */
export async function numbersOf(report: Report, deps: Reading): Promise<Numbers> {
  const { stretch, comparesYears, grant, audience } = report;
  const earlier = comparesYears ? yearBefore(stretch) : undefined;
  const phases = grant?.phases ?? [];
  const counted = async ({ from, to }: { readonly from: string; readonly to: string }): Promise<CountedStretch> => ({
    from,
    to,
    cells: known(await figuresBetween({ from, to }, deps)),
  });
  const [now, ...stretches] = await Promise.all([standing(deps), ...[stretch, ...phases, ...(earlier ? [earlier] : [])].map(counted)]);
  const isOutside = audience === 'outside';
  const [inStretch = {}, ...others] = isOutside ? disclosed(stretches) : stretches.map(({ cells }) => cells);
  return {
    asOf: deps.now.toISOString(),
    now: isOutside ? disclosedNow(now, deps) : now,
    inStretch,
    yearBefore: earlier ? { stretch: earlier, cells: others[phases.length] ?? {} } : null,
    inPhases: others.slice(0, phases.length),
  };
}
