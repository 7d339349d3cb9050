import { getRouteApi } from '@tanstack/react-router';
import { dateIn } from '#shared/kernel/dates.ts';
import { headline, monthOf } from '#shared/reporting/index.ts';
import { useLanguage, useTexts } from '#web/i18n/language.tsx';
import { PageHeader } from '#web/ui/PageHeader.tsx';
import { Loaded } from '#web/ui/States.tsx';
import { AsOf } from './AsOf.tsx';
import { ChosenFigures } from './ChosenFigures.tsx';
import { FiguresSkeleton } from './drawing/FiguresSkeleton.tsx';
import { NoFigures } from './NoFigures.tsx';
import { inAddress } from './periodInAddress.ts';
import { chosenSpan, lastTwelve } from './span.ts';
import { texts } from './texts.ts';
import { useAllServices } from './useAllServices.ts';
import { useFigures } from './useFigures.ts';

const screen = getRouteApi('/tall');

/** What the city's work comes to: a sentence, a few figures, how they went, and how they divide. */
export function FiguresPage() {
  const t = useTexts(texts);
  const { language } = useLanguage();
  const { periode } = screen.useSearch();
  const navigate = screen.useNavigate();
  const thisMonth = monthOf(dateIn(new Date()));
  const allServices = useAllServices();
  const latest = useFigures(lastTwelve(thisMonth), thisMonth);
  return (
    <>
      <PageHeader
        title={latest.data ? headline(latest.data, language) : t('title')}
        documentTitle={t('title')}
        above={latest.data && t('title')}
        lead={
          latest.data && (
            <>
              <AsOf figures={latest.data} /> {allServices}
            </>
          )
        }
      />
      <Loaded read={latest} skeleton={<FiguresSkeleton />}>
        {(figures) =>
          figures.changedAt === null ? (
            <NoFigures />
          ) : (
            <ChosenFigures
              span={chosenSpan(periode, thisMonth)}
              thisMonth={thisMonth}
              onPeriod={(next) => void navigate({ search: { periode: inAddress(next) }, replace: true })}
            />
          )
        }
      </Loaded>
    </>
  );
}
