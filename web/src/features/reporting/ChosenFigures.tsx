import type { Month } from '#shared/reporting/index.ts';
import { siteName } from '#web/app/config.ts';
import { useServices } from '#web/app/services.tsx';
import { useLanguage } from '#web/i18n/language.tsx';
import { Loaded } from '#web/ui/States.tsx';
import { allFigures } from './allFigures.ts';
import { Choices } from './Choices.tsx';
import { DownloadAll } from './DownloadAll.tsx';
import { FiguresSkeleton } from './drawing/FiguresSkeleton.tsx';
import { PeriodChoice } from './PeriodChoice.tsx';
import { PeriodFigures } from './PeriodFigures.tsx';
import { StandingNow } from './StandingNow.tsx';
import type { Span } from './span.ts';
import { spanNames } from './spanNames.ts';
import { useFigures } from './useFigures.ts';
import { useMyFigures } from './useMyFigures.ts';

interface Props {
  readonly span: Span;
  readonly thisMonth: Month;
  readonly onPeriod: (period: string | undefined) => void;
}

/** The figures of a stretch of time one chooses, and how it stands now. */
export function ChosenFigures({ span, thisMonth, onPeriod }: Props) {
  const { language } = useLanguage();
  const { spanName } = spanNames(span, thisMonth, language);
  const of = [siteName(useServices().config), spanName];
  const chosen = useFigures(span, thisMonth);
  const mine = useMyFigures();
  return (
    <>
      <Choices>
        <PeriodChoice span={span} thisMonth={thisMonth} onPeriod={onPeriod} />
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
