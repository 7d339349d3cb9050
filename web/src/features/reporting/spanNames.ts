import { fill, type Language } from '#shared/kernel/language.ts';
import type { Month } from '#shared/reporting/index.ts';
import { periodName } from '#shared/reporting/index.ts';
import { isUnderWay, type Span, yearBefore } from './span.ts';
import { texts } from './texts.ts';

interface SpanNames {
  /** `Siste 12 måneder`, `2026, så langt`. */
  readonly spanName: string;
  /** The same a year earlier: `12 måneder før`, `hele 2025`. */
  readonly beforeName: string;
}

/** What a stretch of time is called, and the one it is held against. */
export function spanNames(span: Span, thisMonth: Month, language: Language): SpanNames {
  const before = yearBefore(span);
  if (span.period === undefined || before.period === undefined) {
    return { spanName: texts.lastTwelve[language], beforeName: texts.twelveBefore[language] };
  }
  const [name, earlier] = [periodName(span.period, language), periodName(before.period, language)];
  if (!isUnderWay(span, thisMonth)) return { spanName: name, beforeName: earlier };
  return { spanName: fill(texts.soFar[language], { period: name }), beforeName: fill(texts.wholeOf[language], { period: earlier }) };
}
