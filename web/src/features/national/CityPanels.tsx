import type { NationalFigures } from '#shared/national/index.ts';
import type { Breakdown, Figure } from '#shared/reporting/index.ts';
import { largestOf } from '#web/features/reporting/breakdown.ts';
import { Bars } from '#web/features/reporting/drawing/Bars.tsx';
import { VALUE_WORDS } from '#web/features/reporting/drawing/texts.ts';
import { ValueText } from '#web/features/reporting/drawing/ValueText.tsx';
import { useLanguage, useTexts } from '#web/i18n/language.tsx';
import css from './CityPanels.module.css';
import { type Panel, panelsOf } from './closer.ts';
import { texts } from './texts.ts';

interface Props {
  readonly figure: Figure;
  readonly by: string;
  readonly breakdown: Breakdown;
  readonly read: NationalFigures;
}

/** How a figure divides in each city: the same rows on the same scale, so that they can be held against each other. */
export function CityPanels({ figure, by, breakdown, read }: Props) {
  const t = useTexts(texts);
  const { language } = useLanguage();
  const { cities, scale, sum, nowhere } = panelsOf(figure, by, breakdown, read, language);
  return (
    <>
      <p className={css.note}>{t('sameScale')}</p>
      <ul className={css.panels}>
        {cities.map((panel) => (
          <CityPanel key={panel.name} panel={panel} scale={scale} />
        ))}
        <CityPanel panel={sum} scale={largestOf(sum.bars.map(({ value }) => value))} />
      </ul>
      {nowhere.length > 0 && <p className={css.note}>{t('nowhere', { parts: nowhere.join(', ') })}</p>}
    </>
  );
}

/** Nothing to hold against the others: one line says so instead of a sign for each part. */
function AllHidden() {
  const word = useTexts(VALUE_WORDS);
  return <p className={css.note}>{word('hidden')}</p>;
}

const CityPanel = ({ panel: { name, total, bars }, scale }: { readonly panel: Panel; readonly scale: number }) => (
  <li>
    <h4 className={css.city}>
      {name}
      <span className={css.total}>
        <ValueText value={total} />
      </span>
    </h4>
    {bars.every(({ value }) => value === 'hidden') ? <AllHidden /> : <Bars label={name} bars={bars} scale={scale} everyRow />}
  </li>
);
