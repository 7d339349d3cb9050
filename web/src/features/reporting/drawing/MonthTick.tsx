import { shortMonth, yearOf } from '#shared/reporting/index.ts';
import { useLanguage } from '#web/i18n/language.tsx';
import type { Trend, TrendPoint } from '../trend.ts';
import css from './MonthTick.module.css';

interface Props {
  readonly x: number | string;
  readonly y: number | string;
  readonly payload: { readonly value: unknown };
  readonly trend: Trend;
}

const isJanuary = (point: TrendPoint | undefined): boolean => point?.month.endsWith('-01') ?? false;

/** A month at the foot of a drawing, with the year where one begins; a star says that the month is not over. */
export function MonthTick({ x, y, payload, trend: { points } }: Props) {
  const { language } = useLanguage();
  const index = points.findIndex(({ month }) => month === payload.value);
  const point = points[index];
  if (!point) return null;
  const { month, underWay } = point;
  return (
    <text x={x} y={Number(y) + 6} textAnchor="middle" className={css.month}>
      <tspan>{`${shortMonth(month, language)}${underWay ? '*' : ''}`}</tspan>
      {(isJanuary(point) || (index === 0 && !isJanuary(points[1]))) && (
        <tspan x={x} dy="1.15em">
          {yearOf(month)}
        </tspan>
      )}
    </text>
  );
}
