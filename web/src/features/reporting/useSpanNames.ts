import type { Month } from '#shared/reporting/index.ts';
import { useLanguage, useTexts } from '#web/i18n/language.tsx';
import { periodName } from './periodNames.ts';
import { isUnderWay, type Span, yearBefore } from './span.ts';
import { texts } from './texts.ts';

interface SpanNames {
  /** `Siste 12 måneder`, `2026, så langt`. */
  readonly spanName: string;
  /** The same a year earlier: `12 måneder før`, `hele 2025`. */
  readonly beforeName: string;
}

/** What a stretch of time is called, and the one it is held against. */
export function useSpanNames(span: Span, thisMonth: Month): SpanNames {
  const t = useTexts(texts);
  const { language } = useLanguage();
  const before = yearBefore(span);
  if (span.period === undefined || before.period === undefined) return { spanName: t('lastTwelve'), beforeName: t('twelveBefore') };
  const [name, earlier] = [periodName(span.period, language), periodName(before.period, language)];
  return isUnderWay(span, thisMonth)
    ? { spanName: t('soFar', { period: name }), beforeName: t('wholeOf', { period: earlier }) }
    : { spanName: name, beforeName: earlier };
}
