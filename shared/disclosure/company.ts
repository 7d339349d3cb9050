import type { Limits, Session, Solver } from './program.ts';
import { type Columns, programOf } from './programOf.ts';
import { lacking, type Reach, see, TOLERANCE, type Way } from './reach.ts';
import { assuranceOf, type PrivacyRule, type System } from './system.ts';

/** So much more it is worth to get a number far enough away than any company costs. */
const WORTH = 1e5;

/** What is lost when a number is hidden: more for a large one, and for one ten times as large not ten times as much. */
const priceOf = (value: number): number => 1 + Math.log(1 + value);

/** All tables there are, those that agree with what is told and those that do not, at a price for each told number. */
interface Market {
  readonly system: System;
  readonly session: Session;
  readonly columnsOf: readonly (Columns | undefined)[];
  /** Of each column of a told number. */
  readonly prices: Map<number, number>;
  readonly reach: Reach;
}

/**
 * Hides the cheapest company for hidden numbers that can be told too well: a table in which the number is far enough away is
 * looked for among all tables, with a price for each told number that would have to be another in it; those that are
 * another there are hidden.
 */
export function hideCompany(
  system: System,
  hidden: boolean[],
  wanted: readonly number[],
  reach: Reach,
  rule: PrivacyRule,
  open: Solver,
): void {
  const market = marketOf(system, hidden, reach, open);
  try {
    for (const place of wanted) {
      const cell = system.cells[place];
      for (const way of ['down', 'up'] as const) {
        const far = cell ? lacking(assuranceOf(cell, rule), market.reach, place)[way] : 0;
        if (far > 0) buy(market, hidden, place, way, far);
      }
    }
  } finally {
    market.session.close();
  }
}

function marketOf(system: System, hidden: readonly boolean[], reach: Reach, open: Solver): Market {
  let columns = 0;
  const columnsOf = system.cells.map(({ is }, place): Columns | undefined => {
    if (is === 'known') return undefined;
    return hidden[place] ? { up: columns++ } : { up: columns++, down: columns++ };
  });
  const session = open(programOf(system, columnsOf, columns));
  const prices = new Map<number, number>();
  const limits = columnsOf.flatMap((at, place): [number, number, number][] => {
    const value = system.cells[place]?.value ?? 0;
    if (!at) return [];
    if (at.down === undefined) return [[at.up, -value, Number.POSITIVE_INFINITY]];
    for (const column of [at.up, at.down]) prices.set(column, priceOf(value));
    return [
      [at.up, 0, Number.POSITIVE_INFINITY],
      [at.down, 0, value],
    ];
  });
  session.limit(limits);
  return { system, session, columnsOf, prices, reach };
}

/** Finds the cheapest table in which one number is so far away, and hides what it costs. */
function buy({ system, session, columnsOf, prices, reach }: Market, hidden: boolean[], place: number, way: Way, far: number): void {
  const at = columnsOf[place];
  if (!at) return;
  const lowest = -(system.cells[place]?.value ?? 0);
  const aim: Limits = way === 'up' ? [[at.up, lowest, far]] : [[at.up, Math.max(lowest, -far), Number.POSITIVE_INFINITY]];
  session.limit(aim);
  const found = session.cheapest([...prices, [at.up, way === 'up' ? -WORTH : WORTH]]);
  session.limit([[at.up, lowest, Number.POSITIVE_INFINITY]]);
  for (const [other, columns] of columnsOf.entries()) {
    if (!columns) continue;
    const away = (found[columns.up] ?? 0) - (columns.down === undefined ? 0 : (found[columns.down] ?? 0));
    if (Math.abs(away) <= TOLERANCE) continue;
    see(reach, other, away);
    hidden[other] = true;
    prices.delete(columns.up);
    if (columns.down !== undefined) prices.delete(columns.down);
  }
}
