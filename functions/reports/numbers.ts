import type { Deps } from '#functions/platform/operation.ts';
import { countersIn } from '#functions/platform/table/counters.ts';
import { figuresBetween } from '#functions/reporting/index.ts';
import { type CountedStretch, disclose, discloseStretches, groupsOf, PRIVACY, PUBLISHED } from '#shared/national/index.ts';
import { type Cells, cellsOf, type DayRange, FIGURES, NOW, type ToldCells } from '#shared/reporting/index.ts';
import { countedBetween, type Numbers, type Report, standingOf, yearBefore } from '#shared/reports/index.ts';
import { recordsOfService } from './ofService.ts';

type Reading = Pick<Deps, 'table' | 'keys' | 'now' | 'city'>;

const KNOWN = new Set(FIGURES.flatMap(cellsOf));

/** The cells that figures still have. */
const known = (cells: Cells): Cells => Object.fromEntries(Object.entries(cells).filter(([cell]) => KNOWN.has(cell)));

/** What a report counts from: what stands now, and what happened from one day to another. */
interface Counting {
  readonly standing: () => Promise<Cells>;
  readonly between: (range: DayRange) => Promise<Cells>;
}

/** The city's own counters. */
const ofCity = (deps: Reading): Counting => ({
  async standing() {
    const stored = await deps.table.get(deps.keys.figuresOf(NOW));
    return stored ? countersIn(stored).cells : {};
  },
  between: (range) => figuresBetween(range, deps),
});

/** What was counted of one service's participants, which is in no counter. */
function ofService(service: string, deps: Reading): Counting {
  const records = recordsOfService(service, deps);
  return {
    standing: async () => standingOf(await records),
    between: async (range) => countedBetween(await records, range),
  };
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
  const { stretch, comparesYears, grant, audience, service } = report;
  const earlier = comparesYears ? yearBefore(stretch) : undefined;
  const phases = grant?.phases ?? [];
  const counting = service === null ? ofCity(deps) : ofService(service.id, deps);
  const counted = async ({ from, to }: DayRange): Promise<CountedStretch> => ({
    from,
    to,
    cells: known(await counting.between({ from, to })),
  });
  const [now, ...stretches] = await Promise.all([
    counting.standing().then(known),
    ...[stretch, ...phases, ...(earlier ? [earlier] : [])].map(counted),
  ]);
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
