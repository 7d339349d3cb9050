import { Link } from '@tanstack/react-router';
import { useId } from 'react';
import type { NationalFigures } from '#shared/national/index.ts';
import type { Figure } from '#shared/reporting/index.ts';
import { Definitions } from '#web/features/reporting/drawing/Definitions.tsx';
import { SheetTable } from '#web/features/reporting/drawing/SheetTable.tsx';
import { drawingTexts } from '#web/features/reporting/drawing/texts.ts';
import { useLanguage, useTexts } from '#web/i18n/language.tsx';
import { Legend } from './Legend.tsx';
import css from './Overview.module.css';
import { useNationalSearch } from './search.ts';
import { overview } from './sideBySide.ts';
import { texts } from './texts.ts';

interface Props {
  readonly read: NationalFigures;
  readonly figures: readonly Figure[];
  /** The one looked closer at. */
  readonly chosen: Figure;
}

/** Every figure of every city, and their sum; a figure's name leads to a closer look at it. */
export function Overview({ read, figures, chosen }: Props) {
  const t = useTexts(texts);
  const drawing = useTexts(drawingTexts);
  const { language } = useLanguage();
  const search = useNationalSearch();
  const id = useId();
  const sheet = overview(read, language);
  return (
    <section className={css.overview} aria-labelledby={id}>
      <h2 id={id} className={css.title}>
        {t('sideBySide')}
      </h2>
      <SheetTable
        sheet={sheet}
        sumFirst
        nameOf={({ names }, index) => (
          <Link
            to="/"
            search={{ ...search, tall: figures[index]?.id, etter: undefined }}
            hash="naermere"
            className={css.figure}
            aria-current={figures[index] === chosen ? 'true' : undefined}
            resetScroll={false}
          >
            {names[0]}
          </Link>
        )}
      />
      <Legend sheet={sheet} edition={read.publication} />
      <details className={css.how}>
        <summary className={css.summary}>{drawing('howCounted')}</summary>
        <Definitions figures={figures} />
      </details>
    </section>
  );
}
