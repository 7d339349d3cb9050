import type { Figures, Month } from '#shared/reporting/index.ts';
import { useLanguage } from '#web/i18n/language.tsx';
import { Picture } from './drawing/Picture.tsx';
import { TrendDrawing } from './drawing/TrendDrawing.tsx';
import type { Picture as PictureOf } from './pictures.ts';
import type { Span } from './span.ts';
import { trendOf, trendSheet } from './trend.ts';

interface Props {
  readonly picture: PictureOf;
  readonly span: Span;
  readonly spanName: string;
  readonly thisMonth: Month;
  readonly read: Figures;
  readonly of: readonly string[];
}

/** How figures went over the months of a stretch of time. */
export function TrendPicture({ picture: { title, figures }, span, spanName, thisMonth, read, of }: Props) {
  const { language } = useLanguage();
  const trend = trendOf(title[language], figures, span, thisMonth, read);
  return (
    <Picture sheet={trendSheet(trend, spanName, language)} figures={figures} of={of}>
      <TrendDrawing trend={trend} />
    </Picture>
  );
}
