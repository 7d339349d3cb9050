import type { Assurance, System } from './system.ts';

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

export const isLacking = ({ down, up }: Lack): boolean => down > 0 || up > 0;
