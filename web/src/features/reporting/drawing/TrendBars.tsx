import { useId } from 'react';
import { Bar, BarChart, CartesianGrid, ResponsiveContainer, Tooltip, XAxis, YAxis } from 'recharts';
import type { Trend } from '../trend.ts';
import { MonthTick } from './MonthTick.tsx';
import { Stripes } from './Stripes.tsx';
import { FIRST, SECOND } from './series.ts';
import { TrendTooltip } from './TrendTooltip.tsx';
import { FRAME, GRID, MONTHS, NUMBERS, valueAt } from './trendFrame.ts';

/** What happened, month by month; a figure alone has its numbers over the bars. */
export default function TrendBars({ trend }: { readonly trend: Trend }) {
  const stripes = useId();
  const alone = trend.figures.length === 1;
  return (
    <ResponsiveContainer>
      <BarChart data={[...trend.points]} {...FRAME} barGap={1} barCategoryGap="18%">
        <Stripes id={stripes} />
        <CartesianGrid {...GRID} />
        <XAxis {...MONTHS} tick={(tick) => <MonthTick {...tick} trend={trend} />} />
        <YAxis {...NUMBERS} hide={alone} />
        <Tooltip
          cursor={{ fill: 'var(--ax-bg-neutral-moderateA)' }}
          content={({ label }) => <TrendTooltip trend={trend} month={String(label)} />}
        />
        {trend.figures.map(({ id }, index) => (
          <Bar
            key={id}
            dataKey={valueAt(index)}
            fill={index === 0 ? FIRST : `url(#${stripes})`}
            stroke={index === 0 ? 'none' : SECOND}
            radius={[3, 3, 0, 0]}
            maxBarSize={36}
            isAnimationActive={false}
            label={alone && { position: 'top', fill: 'var(--ax-text-neutral)', formatter: shownOver }}
          />
        ))}
      </BarChart>
    </ResponsiveContainer>
  );
}

/** Nothing is nothing to write over. */
const shownOver = (value: unknown): string => (typeof value === 'number' && value > 0 ? String(value) : '');
