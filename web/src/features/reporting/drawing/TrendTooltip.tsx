import { monthName } from '#shared/reporting/index.ts';
import { useLanguage } from '#web/i18n/language.tsx';
import type { Trend } from '../trend.ts';
import { SeriesMark } from './SeriesMark.tsx';
import css from './TrendTooltip.module.css';
import { ValueText } from './ValueText.tsx';

/** One month's numbers, where the pointer rests. */
export function TrendTooltip({ trend: { figures, points }, month }: { readonly trend: Trend; readonly month: string }) {
  const { language } = useLanguage();
  const point = points.find((one) => one.month === month);
  if (!point) return null;
  const lines = figures.every(({ kind }) => kind === 'average');
  return (
    <div className={css.tooltip}>
      <p className={css.month}>{monthName(month, language)}</p>
      <dl className={css.values}>
        {figures.map(({ id, name }, index) => (
          <div key={id} className={css.row}>
            <dt>
              {figures.length > 1 && <SeriesMark index={index} line={lines} />} {name[language]}
            </dt>
            <dd className={css.value}>
              <ValueText value={point.values[index] ?? 'unknown'} />
            </dd>
          </div>
        ))}
      </dl>
    </div>
  );
}
