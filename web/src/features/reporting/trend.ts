import { fill, type Language } from '#shared/kernel/language.ts';
import type { Figure, Figures, Month } from '#shared/reporting/index.ts';
import { counted, monthName, type Value, valueIn } from '#shared/reporting/index.ts';
import type { Sheet } from './sheet.ts';
import { monthsSoFar, type Span } from './span.ts';
import { texts } from './texts.ts';
import { toldOf } from './told.ts';

/** What some figures were, month by month. */
export interface Trend {
  readonly title: string;
  readonly figures: readonly Figure[];
  readonly points: readonly TrendPoint[];
  /** What they were in the whole of it; undefined where nothing had happened. */
  readonly whole: readonly Value[] | undefined;
}

export interface TrendPoint {
  readonly month: Month;
  readonly values: readonly Value[];
  /** The month is not over. */
  readonly underWay: boolean;
}

/** Follows some figures through the months of a stretch of time. */
export function trendOf(title: string, figures: readonly Figure[], span: Span, thisMonth: Month, read: Figures): Trend {
  const cells = new Map(read.periods.map((one) => [one.period, one.cells]));
  const whole = toldOf(span, read);
  return {
    title,
    figures,
    points: monthsSoFar(span, thisMonth).map((month) => ({
      month,
      values: figures.map((figure) => valueIn(figure, counted(cells.get(month) ?? {}))),
      underWay: month === thisMonth,
    })),
    whole: whole && figures.map((figure) => valueIn(figure, whole)),
  };
}

/** The same as a table: a row for each month, and one for all of it. `spanName` is what the stretch of time is called. */
export function trendSheet({ title, figures, points, whole }: Trend, spanName: string, language: Language): Sheet {
  return {
    title,
    heads: [texts.month[language]],
    columns: figures.map(({ name, unit, kind }) => (kind === 'average' ? `${name[language]} (${unit.many[language]})` : name[language])),
    rows: [
      ...points.map(({ month, values, underWay }) => ({ names: [`${monthName(month, language)}${underWay ? '*' : ''}`], values })),
      ...(whole ? [{ names: [spanName], values: whole, sum: true }] : []),
    ],
  };
}

/** What a drawing of it says to those who do not see it: where each figure was at its highest. `t` gives the sentences. */
export function trendSummary(
  { title, figures, points }: Trend,
  sentences: Readonly<Record<'drawing' | 'most' | 'nothing', string>>,
  language: Language,
): string {
  const peaks = figures.map(({ name }, index) => {
    const known = points.flatMap(({ month, values }) => (typeof values[index] === 'number' ? [{ month, value: values[index] }] : []));
    const peak = known.reduce<(typeof known)[number] | undefined>((best, one) => (one.value > (best?.value ?? 0) ? one : best), undefined);
    if (!peak) return fill(sentences.nothing, { name: name[language] });
    return fill(sentences.most, { name: name[language], month: monthName(peak.month, language), count: peak.value });
  });
  return [fill(sentences.drawing, { title }), ...peaks].join(' ');
}
