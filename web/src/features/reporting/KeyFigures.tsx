import type { Month, Value } from '#shared/reporting/index.ts';
import { useLanguage, useTexts } from '#web/i18n/language.tsx';
import { BehindNumber } from './behind/BehindNumber.tsx';
import { Definitions } from './drawing/Definitions.tsx';
import { drawingTexts } from './drawing/texts.ts';
import { ValueText } from './drawing/ValueText.tsx';
import css from './KeyFigures.module.css';
import type { KeyFigure } from './keyFigures.ts';
import type { Span } from './span.ts';
import { spanNames } from './spanNames.ts';
import { texts } from './texts.ts';

interface Props {
  readonly figures: readonly KeyFigure[];
  readonly thisMonth: Month;
}

/** The few figures that say most, large, each with when it is of and what it was a year before. */
export function KeyFigures({ figures, thisMonth }: Props) {
  const t = useTexts(texts);
  const drawing = useTexts(drawingTexts);
  return (
    <section className={css.section} aria-label={t('keyFigures')}>
      <dl className={css.figures}>
        {figures.map((one) => (
          <Tile key={one.figure.id} of={one} thisMonth={thisMonth} />
        ))}
      </dl>
      <details className={css.how}>
        <summary className={css.summary}>{drawing('howCounted')}</summary>
        <Definitions figures={figures.map(({ figure }) => figure)} />
      </details>
    </section>
  );
}

function Tile({ of: { figure, value, span, before }, thisMonth }: { readonly of: KeyFigure; readonly thisMonth: Month }) {
  const t = useTexts(texts);
  const { language } = useLanguage();
  return (
    <div className={css.tile}>
      <dt className={css.name}>{figure.name[language]}</dt>
      <dd className={css.value}>
        <BehindNumber figure={figure} span={span} value={value}>
          <ValueText value={value} />
        </BehindNumber>
        {figure.kind === 'average' && <span className={css.unit}> {figure.unit.many[language]}</span>}
      </dd>
      {span ? <When span={span} thisMonth={thisMonth} before={before} /> : <dd className={css.when}>{t('now')}</dd>}
    </div>
  );
}

interface WhenProps {
  readonly span: Span;
  readonly thisMonth: Month;
  readonly before: Value | undefined;
}

function When({ span, thisMonth, before }: WhenProps) {
  const { language } = useLanguage();
  const { spanName, beforeName } = spanNames(span, thisMonth, language);
  return (
    <>
      <dd className={css.when}>{spanName}</dd>
      {before !== undefined && (
        <dd className={css.when}>
          {beforeName}: <ValueText value={before} />
        </dd>
      )}
    </>
  );
}
