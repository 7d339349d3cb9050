import { lazy, Suspense } from 'react';
import { useLanguage, useTexts } from '#web/i18n/language.tsx';
import { type Trend, trendSummary } from '../trend.ts';
import { SeriesMark } from './SeriesMark.tsx';
import css from './TrendDrawing.module.css';
import { drawingTexts } from './texts.ts';

/** The library that draws is fetched when there is something to draw. */
const TrendBars = lazy(() => import('./TrendBars.tsx'));
const TrendLines = lazy(() => import('./TrendLines.tsx'));

/** How figures went, month by month: bars for what happened, lines for averages, which have no height of their own. */
export function TrendDrawing({ trend }: { readonly trend: Trend }) {
  const t = useTexts(drawingTexts);
  const { language } = useLanguage();
  const lines = trend.figures.every(({ kind }) => kind === 'average');
  const summary = trendSummary(trend, { drawing: t('drawing'), most: t('most'), nothing: t('nothing') }, language);
  return (
    <>
      {trend.figures.length > 1 && (
        <ul className={css.legend}>
          {trend.figures.map(({ id, name }, index) => (
            <li key={id}>
              <SeriesMark index={index} line={lines} /> {name[language]}
            </li>
          ))}
        </ul>
      )}
      <div role="img" aria-label={`${summary} ${t('seeTable')}`} className={css.drawing}>
        <Suspense>{lines ? <TrendLines trend={trend} /> : <TrendBars trend={trend} />}</Suspense>
      </div>
    </>
  );
}
