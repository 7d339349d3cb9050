import type { TrendPoint } from '../trend.ts';

/** What drawings of months have in common. They are pictures with a table beside them, so keys do not go into them. */
export const FRAME = { margin: { top: 20, right: 0, bottom: 8, left: 0 }, accessibilityLayer: false } as const;

export const GRID = { vertical: false, stroke: 'var(--steg-line)' } as const;

export const MONTHS = {
  dataKey: 'month',
  interval: 0,
  tickLine: false,
  axisLine: { stroke: 'var(--ax-border-neutral-subtle)' },
  height: 32,
} as const;

export const NUMBERS = {
  allowDecimals: false,
  width: 28,
  tickCount: 4,
  tickLine: false,
  axisLine: false,
  tick: { fill: 'var(--ax-text-neutral-subtle)' },
} as const;

/** The number of one of the figures in a month; undefined where there is none. */
export const valueAt =
  (index: number) =>
  ({ values }: TrendPoint): number | undefined => {
    const value = values[index];
    return typeof value === 'number' ? value : undefined;
  };
