import type { Month } from '#shared/reporting/index.ts';
import { siteName } from '#web/app/config.ts';
import { useServices } from '#web/app/services.tsx';
import { useLanguage, useTexts } from '#web/i18n/language.tsx';
import { Loaded } from '#web/ui/States.tsx';
import { allFigures } from './allFigures.ts';
import { Choices } from './Choices.tsx';
import { DownloadAll } from './DownloadAll.tsx';
import { FiguresSkeleton } from './drawing/FiguresSkeleton.tsx';
import { PeriodFigures } from './PeriodFigures.tsx';
import { PeriodSelect } from './PeriodSelect.tsx';
import { StandingNow } from './StandingNow.tsx';
import { periodsToChoose, type Span } from './span.ts';
import { spanNames } from './spanNames.ts';
import { texts } from './texts.ts';
import { useFigures } from './useFigures.ts';
import { useMyFigures } from './useMyFigures.ts';

interface Props {
  readonly span: Span;
  readonly thisMonth: Month;
  readonly onPeriod: (period: string | undefined) => void;
}

/** The figures of a stretch of time one chooses, and how it stands now. */
export function ChosenFigures({ span, thisMonth, onPeriod }: Props) {
  const t = useTexts(texts);
  const { language } = useLanguage();
  const { spanName } = spanNames(span, thisMonth, language);
  const of = [siteName(useServices().config), spanName];
  const chosen = useFigures(span, thisMonth);
  const mine = useMyFigures();
  return (
    <>
      <Choices>
        <PeriodSelect otherwise={t('lastTwelve')} value={span.period} periods={periodsToChoose(thisMonth)} onChange={onPeriod} />
        {chosen.data && <DownloadAll sheet={allFigures(mine, chosen.data, span, spanName, thisMonth, language)} of={of} />}
      </Choices>
      <Loaded read={chosen} skeleton={<FiguresSkeleton />}>
        {(read) => (
          <>
            <PeriodFigures read={read} span={span} thisMonth={thisMonth} of={of} />
            <StandingNow figures={read} />
          </>
        )}
      </Loaded>
    </>
  );
}
