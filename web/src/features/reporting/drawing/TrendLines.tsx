import { CartesianGrid, Line, LineChart, ResponsiveContainer, Tooltip, XAxis, YAxis } from 'recharts';
import type { Trend } from '../trend.ts';
import { MonthTick } from './MonthTick.tsx';
import { DASHES, FIRST, GROUND, SECOND } from './series.ts';
import { TrendTooltip } from './TrendTooltip.tsx';
import { FRAME, GRID, MONTHS, NUMBERS, valueAt } from './trendFrame.ts';

interface DotProps {
  readonly cx?: number;
  readonly cy?: number;
  readonly value?: unknown;
}

const Dot = ({ cx, cy, value }: DotProps) =>
  typeof value === 'number' && cx !== undefined && cy !== undefined ? <circle cx={cx} cy={cy} r="4" fill={FIRST} /> : null;

const Square = ({ cx, cy, value }: DotProps) =>
  typeof value === 'number' && cx !== undefined && cy !== undefined ? (
    <rect x={cx - 3.5} y={cy - 3.5} width="7" height="7" fill={GROUND} stroke={SECOND} strokeWidth="2" />
  ) : null;

/** Averages, month by month; a month with nobody to take one of is a gap. */
export default function TrendLines({ trend }: { readonly trend: Trend }) {
  return (
    <ResponsiveContainer>
      <LineChart data={[...trend.points]} {...FRAME}>
        <CartesianGrid {...GRID} />
        <XAxis {...MONTHS} padding={{ left: 12, right: 12 }} tick={(tick) => <MonthTick {...tick} trend={trend} />} />
        <YAxis {...NUMBERS} />
        <Tooltip content={({ label }) => <TrendTooltip trend={trend} month={String(label)} />} />
        {trend.figures.map(({ id }, index) => (
          <Line
            key={id}
            dataKey={valueAt(index)}
            stroke={index === 0 ? FIRST : SECOND}
            strokeWidth={2.5}
            strokeDasharray={index === 0 ? '' : DASHES}
            dot={(dot: DotProps) => (index === 0 ? <Dot {...dot} /> : <Square {...dot} />)}
            activeDot={false}
            isAnimationActive={false}
          />
        ))}
      </LineChart>
    </ResponsiveContainer>
  );
}
