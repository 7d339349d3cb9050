import { type Assurance, assuranceOf, type PrivacyRule, type System } from './system.ts';

/** Solvers answer with numbers that are a little off. */
export const TOLERANCE = 1e-6;

/** How far from the truth each number has been seen to be possible, by tables that agree with all that is told. */
export interface Reach {
  readonly down: Float64Array;
  readonly up: Float64Array;
}

export type Way = keyof Reach;

/** Nothing seen yet but the truth itself. */
export const truthAlone = ({ cells }: System): Reach => ({ down: new Float64Array(cells.length), up: new Float64Array(cells.length) });

/** Notes what a table that agrees with all that is told says of a number. */
export function see({ down, up }: Reach, place: number, away: number): void {
  down[place] = Math.max(down[place] ?? 0, -away);
  up[place] = Math.max(up[place] ?? 0, away);
}

/** How far a number must still be seen to be possible; nought in both ways where what is assured of it holds. */
export interface Lack {
  readonly down: number;
  readonly up: number;
}

export function lacking(assured: Assurance, { down, up }: Reach, place: number): Lack {
  const [below, above] = [(down[place] ?? 0) + TOLERANCE, (up[place] ?? 0) + TOLERANCE];
  if ('width' in assured) {
    const wanted = below + above >= assured.width ? 0 : assured.width;
    return { down: wanted, up: wanted };
  }
  return { down: below >= assured.down ? 0 : assured.down, up: above >= assured.up ? 0 : assured.up };
}

/** What is assured of each hidden cell, by its place. */
export const assuredCells = (system: System, hidden: readonly boolean[], rule: PrivacyRule): ReadonlyMap<number, Assurance> =>
  new Map(system.cells.flatMap((cell, place) => (hidden[place] ? [[place, assuranceOf(cell, rule)] as const] : [])));

export const isLacking = ({ down, up }: Lack): boolean => down > 0 || up > 0;

/** The places of hidden cells of which what is assured has not been seen to hold. */
export const lackingPlaces = (system: System, hidden: readonly boolean[], reach: Reach, rule: PrivacyRule): number[] =>
  [...assuredCells(system, hidden, rule)].filter(([place, assured]) => isLacking(lacking(assured, reach, place))).map(([place]) => place);
