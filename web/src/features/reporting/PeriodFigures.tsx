import { type Figures, type Month, monthName } from '#shared/reporting/index.ts';
import { useLanguage, useTexts } from '#web/i18n/language.tsx';
import { Empty } from '#web/ui/States.tsx';
import { ANCHORS } from './anchors.ts';
import { BreakdownPicture } from './BreakdownPicture.tsx';
import { Comparison } from './Comparison.tsx';
import { comparisonNote } from './comparison.ts';
import { Pictures } from './drawing/Pictures.tsx';
import { KeyFigures } from './KeyFigures.tsx';
import { keyFiguresOf } from './keyFigures.ts';
import { OnThisPage } from './OnThisPage.tsx';
import { breakdownsOf, hasTrend, picturesOf } from './pictures.ts';
import { isUnderWay, type Span } from './span.ts';
import { spanNames } from './spanNames.ts';
import { TrendPicture } from './TrendPicture.tsx';
import { texts } from './texts.ts';
import { toldOf } from './told.ts';
import { useMyFigures } from './useMyFigures.ts';

interface Props {
  readonly read: Figures;
  readonly span: Span;
  readonly thisMonth: Month;
  readonly of: readonly string[];
}

/** What happened in a stretch of time: in a few large figures, month by month, and how it divides. */
export function PeriodFigures({ read, span, thisMonth, of }: Props) {
  const t = useTexts(texts);
  const { language } = useLanguage();
  const mine = useMyFigures();
  const happened = mine.filter(({ kind }) => kind !== 'stock');
  const { spanName } = spanNames(span, thisMonth, language);
  const told = toldOf(span, read);
  if (!told) {
    return (
      <Empty title={t('emptyTitle')}>
        <p>{t('emptyDetail')}</p>
      </Empty>
    );
  }
  return (
    <>
      <KeyFigures figures={keyFiguresOf(mine, span, thisMonth, read)} thisMonth={thisMonth} />
      <OnThisPage />
      <Pictures
        anchor={ANCHORS.monthByMonth}
        title={t('monthByMonth')}
        note={isUnderWay(span, thisMonth) && `* ${t('monthNotOver', { month: monthName(thisMonth, language) })}`}
      >
        {picturesOf(happened.filter(hasTrend)).map((picture) => (
          <TrendPicture key={picture.title.nb} {...{ picture, span, spanName, thisMonth, read, of }} />
        ))}
      </Pictures>
      <Pictures anchor={ANCHORS.compared} title={t('compared')} note={comparisonNote(span, thisMonth, language)}>
        <Comparison figures={happened} {...{ span, thisMonth, read, of }} />
      </Pictures>
      <Pictures anchor={ANCHORS.divided} title={t('divided')} note={spanName}>
        {happened
          .filter((figure) => breakdownsOf(figure).length > 0)
          .map((figure) => (
            <BreakdownPicture key={figure.id} figure={figure} told={told} span={span} of={of} />
          ))}
      </Pictures>
    </>
  );
}
