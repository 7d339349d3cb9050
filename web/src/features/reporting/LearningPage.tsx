import { Link } from '@tanstack/react-router';
import { dateIn } from '#shared/kernel/dates.ts';
import { getFigures, laterMonth, monthName, monthOf } from '#shared/reporting/index.ts';
import { useRead } from '#web/app/queries.ts';
import { useLanguage, useTexts } from '#web/i18n/language.tsx';
import { PageHeader } from '#web/ui/PageHeader.tsx';
import { Loaded } from '#web/ui/States.tsx';
import { FiguresSkeleton } from './drawing/FiguresSkeleton.tsx';
import { LearningView } from './LearningView.tsx';
import { learningTexts } from './learningTexts.ts';
import { NoFigures } from './NoFigures.tsx';
import { lastTwelve } from './span.ts';

/** How matching goes, in the last twelve months that are over: what is under way would be told too early. */
export function LearningPage() {
  const t = useTexts(learningTexts);
  const { language } = useLanguage();
  const span = lastTwelve(laterMonth(monthOf(dateIn(new Date())), -1));
  const read = useRead(getFigures, { query: { from: span.from, to: span.to } });
  return (
    <>
      <PageHeader
        above={
          <Link className="aksel-link" to="/tall">
            {t('figures')}
          </Link>
        }
        title={t('title')}
        documentTitle={t('title')}
        lead={t('lead', { from: monthName(span.from, language), to: monthName(span.to, language) })}
      />
      <Loaded read={read} skeleton={<FiguresSkeleton />}>
        {(figures) => (figures.changedAt === null ? <NoFigures /> : <LearningView figures={figures} span={span} />)}
      </Loaded>
    </>
  );
}
