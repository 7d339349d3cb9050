import GLPK, { type LP, type Result } from 'glpk.js/node';
import { breakdownsIn, type Counts, cellsIn, type Published, type toldIn } from '#shared/national/index.ts';
import { monthsBetween, monthsOf, NOW, type Period, RELATIONS } from '#shared/reporting/index.ts';

/** What was published at one time: a table for each period, and nothing else. */
export type Tables = Readonly<Record<Period, ReturnType<typeof toldIn>>>;

/** One number: of which city, or of all, in which period, of what. */
interface At {
  readonly place: string;
  readonly period: Period;
  readonly cell: string;
}

type Side = readonly (At & { readonly times?: number })[];

/** Two sums of numbers that are the same, or of which the first is never more. */
interface Fact {
  readonly kind: 'same' | 'atMost';
  readonly left: Side;
  readonly right: Side;
}

const SUM = '*';
/** Nobody waits more days, and nothing takes more minutes: ten years, two and a half days. */
const MOST = 3660;

const monthsOfPeriods = new Map<Period, readonly string[]>();

function monthsIn(period: Period): readonly string[] {
  const known = monthsOfPeriods.get(period);
  if (known) return known;
  const months = period === NOW ? [] : monthsBetween(monthsOf(period).from, monthsOf(period).to);
  monthsOfPeriods.set(period, months);
  return months;
}

/** Every way to lay periods over a period so that none could be left out. */
function coversOf(period: Period, periods: readonly Period[]): Period[][] {
  const wanted = monthsIn(period);
  const covered = (by: readonly Period[]): boolean => wanted.every((month) => by.some((one) => monthsIn(one).includes(month)));
  const grow = (so: readonly Period[]): Period[][] => {
    const open = wanted.find((month) => !so.some((one) => monthsIn(one).includes(month)));
    if (open === undefined) return so.every((one) => !covered(so.filter((other) => other !== one))) ? [[...so]] : [];
    return periods.filter((one) => one !== period && monthsIn(one).includes(open)).flatMap((one) => grow([...so, one]));
  };
  return [...new Map(grow([]).map((cover) => [[...cover].sort().join(), cover])).values()];
}

/** What everybody knows of a year's tables: how their numbers hang together, by what they are called. */
export function factsOf(figures: readonly Published[], periods: readonly Period[], cities: readonly string[]): Fact[] {
  const facts: Fact[] = [];
  const places = [...cities, SUM];
  for (const figure of figures) {
    const covers = new Map(periods.map((period) => [period, figure.isStock ? [] : coversOf(period, periods)]));
    for (const period of periods) {
      const cells = cellsIn(figure, period);
      for (const cell of cells.length > 0 ? [...cells, ...figure.companions] : []) {
        facts.push({ kind: 'same', left: [{ place: SUM, period, cell }], right: cities.map((place) => ({ place, period, cell })) });
        const isTold = (one: Period): boolean => figure.companions.includes(cell) || cellsIn(figure, one).includes(cell);
        for (const cover of (covers.get(period) ?? []).filter((those) => those.every(isTold))) {
          const months = cover.flatMap(monthsIn);
          const isExact = months.length === monthsIn(period).length;
          if (figure.addsUp && !isExact) continue;
          const twice = months.filter((month, index) => months.indexOf(month) !== index);
          for (const place of places) {
            const right = cover.map((one) => ({ place, period: one, cell }));
            if (figure.addsUp) facts.push({ kind: 'same', left: [{ place, period, cell }], right });
            else {
              facts.push({ kind: 'atMost', left: [{ place, period, cell }], right });
              for (const month of twice.filter((one) => monthsIn(period).includes(one)))
                facts.push({
                  kind: 'atMost',
                  left: [
                    { place, period, cell },
                    { place, period: month, cell },
                  ],
                  right,
                });
            }
          }
        }
      }
      for (const place of cells.length > 0 ? places : []) {
        for (const parts of breakdownsIn(figure, period)) {
          const right = parts.map((cell) => ({ place, period, cell }));
          facts.push({ kind: 'same', left: [{ place, period, cell: figure.total }], right });
        }
        for (const cell of figure.companions)
          facts.push({ kind: 'atMost', left: [{ place, period, cell }], right: [{ place, period, cell: figure.total, times: MOST }] });
      }
    }
  }
  const totals = figures.map(({ total }) => total);
  for (const { cell, within } of RELATIONS.filter((relation) => totals.includes(relation.cell))) {
    for (const period of periods.filter((one) => one !== NOW)) {
      for (const place of places)
        facts.push({ kind: 'atMost', left: [{ place, period, cell }], right: within.map((one) => ({ place, period, cell: one })) });
    }
  }
  return facts;
}

/** The truth, which the attacker is held against and does not have. */
const truthOf = (counts: Counts, { place, period, cell }: At): number =>
  (place === SUM ? Object.values(counts) : [counts[place] ?? {}]).reduce((sum, periods) => sum + (periods[period]?.[cell] ?? 0), 0);

/** Several publications of a year, the first first, with what they were made of. */
export type PublishedYear = readonly { readonly tables: Tables; readonly counts: Counts }[];

/** An unknown, between two numbers that are known from the start. */
interface Unknown {
  readonly name: string;
  readonly truth: number;
  readonly low: number;
  readonly high: number;
  readonly counts: boolean;
}

/** A number, and the least and the most that it can be; whether it counts something, and is no sum of days or minutes. */
export interface Told {
  readonly name: string;
  readonly truth: number;
  readonly low: number;
  readonly high: number;
  readonly counts: boolean;
}

interface Row {
  readonly terms: ReadonlyMap<string, number>;
  readonly kind: Fact['kind'];
  readonly than: number;
}

/**
 * All that is known of several publications, as one program. A number that has not changed is one and the same: the attacker guesses rightly
 * which have. `around` is how far a told number is known to be from the truth at most.
 */
export function programOf(figures: readonly Published[], year: PublishedYear, around: (told: number, truth: number) => number = () => 0) {
  const unknowns = new Map<string, Unknown>();
  const known = new Map<string, number>();
  const rows: Row[] = [];
  const companions = new Set(figures.flatMap((figure) => figure.companions));
  const nameOf = (counts: Counts, at: At): string => `${at.place} ${at.period} ${at.cell}=${truthOf(counts, at)}`;
  const toldAt = (tables: Tables, { place, period, cell }: At): number | null => {
    const table = tables[period];
    return (place === SUM ? table?.sum : table?.cities.find(({ id }) => id === place)?.cells)?.[cell] ?? null;
  };
  for (const { tables, counts } of year) {
    const cities = Object.keys(counts);
    for (const { kind, left, right } of factsOf(figures, Object.keys(tables), cities)) {
      const terms = new Map<string, number>();
      for (const [side, sign] of [
        [left, 1],
        [right, -1],
      ] as const) {
        for (const at of side) {
          const name = nameOf(counts, at);
          terms.set(name, (terms.get(name) ?? 0) + sign * (at.times ?? 1));
          const told = toldAt(tables, at);
          const truth = truthOf(counts, at);
          const away = told === null ? 0 : around(told, truth);
          if (told !== null && away === 0) known.set(name, told);
          const before = unknowns.get(name) ?? { low: 0, high: Number.POSITIVE_INFINITY };
          const [low, high] = told === null ? [0, Number.POSITIVE_INFINITY] : [told - away, told + away];
          unknowns.set(name, {
            name,
            truth,
            counts: !companions.has(at.cell),
            low: Math.max(before.low, low),
            high: Math.min(before.high, high),
          });
        }
      }
      rows.push({ terms, kind, than: 0 });
    }
  }
  const open = [...unknowns.values()].filter(({ name }) => !known.has(name));
  const isOpen = new Set(open.map(({ name }) => name));
  const left = new Map(
    rows.map(({ terms, kind }) => {
      const than = [...terms].reduce((sum, [name, times]) => sum - times * (known.get(name) ?? 0), 0);
      const those = new Map([...terms].filter(([name, times]) => isOpen.has(name) && times !== 0));
      return [`${kind}${than}${[...those]}`, { terms: those, kind, than }] as const;
    }),
  );
  return { unknowns: open, rows: [...left.values()].filter(({ terms }) => terms.size > 0) };
}

const glpk = await GLPK();
/** Nobody counts more. */
const CEILING = 1e6;
const SLACK = 1e-4;

/** The best point of a program. What is made simpler beforehand is solved faster, and now and then not at all. */
function best(problem: LP): Result['result'] {
  for (const presol of [true, false]) {
    const { result } = glpk.solve(problem, { msglev: glpk.GLP_MSG_OFF, presol });
    if (result.status === glpk.GLP_OPT) return result;
  }
  throw new Error('No table agrees with what is told');
}

/**
 * Solves all that is known for every number, and answers with those that can be told better than is promised: `isKept` says of a number and
 * of the least and the most it can be whether the promise is.
 */
export function attack(
  { unknowns, rows }: ReturnType<typeof programOf>,
  isKept: (one: Told) => boolean,
): { readonly found: readonly Told[]; readonly looked: number } {
  const columns = new Map(unknowns.map(({ name }, index) => [name, `x${index}`]));
  const columnOf = (name: string): string => columns.get(name) ?? '';
  const subjectTo: LP['subjectTo'] = rows.map(({ terms, kind, than }, index) => ({
    name: `r${index}`,
    vars: [...terms].map(([name, coef]) => ({ name: columnOf(name), coef })),
    bnds: { type: kind === 'same' ? glpk.GLP_FX : glpk.GLP_UP, lb: kind === 'same' ? than : 0, ub: than },
  }));
  const bounds: NonNullable<LP['bounds']> = unknowns.map(({ name, low, high }) => {
    const [lb, ub] = [Math.max(0, low), Math.min(CEILING, high)];
    return { name: columnOf(name), type: lb === ub ? glpk.GLP_FX : glpk.GLP_DB, lb, ub };
  });
  const low = new Map<string, number>();
  const high = new Map<string, number>();
  const toldOf = ({ name, truth, counts }: Unknown): Told => ({
    name,
    truth,
    counts,
    low: (low.get(name) ?? truth) - SLACK,
    high: (high.get(name) ?? truth) + SLACK,
  });
  const isLeft = (one: Unknown): boolean => !isKept(toldOf(one));
  function solve(aims: readonly { readonly name: string; readonly up: boolean }[]): void {
    const vars = aims.map(({ name, up }) => ({ name: columnOf(name), coef: up ? 1 : -1 }));
    const problem: LP = { name: 'attack', subjectTo, bounds, objective: { direction: glpk.GLP_MAX, name: 'aim', vars } };
    const result = best(problem);
    for (const { name } of unknowns) {
      const value = result.vars[columnOf(name)] ?? 0;
      low.set(name, Math.min(low.get(name) ?? value, value));
      high.set(name, Math.max(high.get(name) ?? value, value));
    }
  }
  // a table in which many are large or small at once shows it of all of them; the rest are looked at one by one
  let left = unknowns.filter(isLeft);
  for (let [round, oneIn] = [0, 1]; left.length > 0 && oneIn < 64; round += 1) {
    const those = left.filter((_, index) => (index + round) % oneIn === 0);
    solve(those.map(({ name }, index) => ({ name, up: (index * 7 + round) % 2 === 0 })));
    const after = left.filter(isLeft);
    if (left.length - after.length < those.length * 0.3) oneIn *= 2;
    left = after;
  }
  for (const one of left) {
    if (isLeft(one)) solve([{ name: one.name, up: true }]);
    if (isLeft(one)) solve([{ name: one.name, up: false }]);
  }
  return { found: left.filter(isLeft).map(toldOf), looked: unknowns.length };
}
