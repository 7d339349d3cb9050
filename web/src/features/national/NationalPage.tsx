import { useNavigate } from '@tanstack/react-router';
import { dateIn } from '#shared/kernel/dates.ts';
import { monthOf, NOW } from '#shared/reporting/index.ts';
import { siteName } from '#web/app/config.ts';
import { useServices } from '#web/app/services.tsx';
import { Choices } from '#web/features/reporting/Choices.tsx';
import { DownloadAll } from '#web/features/reporting/DownloadAll.tsx';
import { FiguresSkeleton } from '#web/features/reporting/drawing/FiguresSkeleton.tsx';
import { PeriodSelect } from '#web/features/reporting/PeriodSelect.tsx';
import { inAddress } from '#web/features/reporting/periodInAddress.ts';
import { periodsToChoose, spanOf } from '#web/features/reporting/span.ts';
import { spanNames } from '#web/features/reporting/spanNames.ts';
import { texts as reportingTexts } from '#web/features/reporting/texts.ts';
import { timeOfDay } from '#web/i18n/dates.ts';
import { useLanguage, useTexts } from '#web/i18n/language.tsx';
import { PageHeader } from '#web/ui/PageHeader.tsx';
import { Loaded } from '#web/ui/States.tsx';
import { headline } from './headline.ts';
import { NationalFiguresOf } from './NationalFiguresOf.tsx';
import { useNationalSearch } from './search.ts';
import { everything } from './sideBySide.ts';
import { texts } from './texts.ts';
import { useNational } from './useNational.ts';

/** What the cities come to, side by side and in sum, for a period one chooses. */
export function NationalPage() {
  const t = useTexts(texts);
  const reporting = useTexts(reportingTexts);
  const { language } = useLanguage();
  const navigate = useNavigate();
  const search = useNationalSearch();
  const thisMonth = monthOf(dateIn(new Date()));
  const periods = periodsToChoose(thisMonth);
  const period = periods.find((one) => one === String(search.periode)) ?? NOW;
  const periodName = period === NOW ? t('now') : spanNames(spanOf(period), thisMonth, language).spanName;
  const of = [siteName(useServices().config), periodName];
  const read = useNational(period);
  return (
    <>
      <PageHeader
        title={read.data ? headline(read.data, periodName, language) : t('title')}
        documentTitle={t('title')}
        above={read.data && t('title')}
        lead={read.data && reporting('asOf', { time: timeOfDay(new Date(read.data.asOf), language) })}
      />
      <Choices>
        <PeriodSelect
          otherwise={t('now')}
          value={period === NOW ? undefined : period}
          periods={periods}
          onChange={(next) => void navigate({ to: '/', search: { ...search, periode: inAddress(next) }, replace: true })}
        />
        {read.data && <DownloadAll sheet={everything(read.data, language)} of={of} />}
      </Choices>
      <Loaded read={read} skeleton={<FiguresSkeleton />}>
        {(figures) => <NationalFiguresOf read={figures} of={of} />}
      </Loaded>
    </>
  );
}
