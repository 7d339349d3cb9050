import type { LocalDate } from '#shared/kernel/dates.ts';
import { fill, type Language } from '#shared/kernel/language.ts';
import {
  countedSince,
  type Figure,
  type Figures,
  isMeasured,
  type Month,
  monthsIn,
  type Period,
  periodName,
  type Value,
  valueIn,
} from '#shared/reporting/index.ts';
import type { Sheet } from './sheet.ts';
import { asFarAs, isUnderWay, monthsSoFar, type Span, stretchBefore, yearBefore } from './span.ts';
import { spanNames } from './spanNames.ts';
import { texts } from './texts.ts';
import { toldOf } from './told.ts';

/** A stretch of time that figures are held against, and what it is called. */
export interface Against {
  readonly span: Span;
  readonly name: string;
}

/** What a stretch is called of which only the first months are taken. */
function partName(of: Period, months: number, language: Language): string {
  const text = months === 1 ? texts.firstMonth : texts.firstMonths;
  return fill(text[language], { n: months, period: periodName(of, language) });
}

/**
 * A stretch of time, the one before it and the same a year earlier. Where it is not over, as many months of the others as it
 * has come: a year until November is no less than the whole of the last one for not being over.
 */
export function heldAgainst(span: Span, thisMonth: Month, language: Language): readonly Against[] {
  const { spanName } = spanNames(span, thisMonth, language);
  const others = [stretchBefore(span), yearBefore(span)];
  const different = others.filter(({ from }, index) => others.findIndex((one) => one.from === from) === index);
  return [
    { span, name: spanName },
    ...different.map((other) => {
      const taken = asFarAs(span, other, thisMonth);
      if (other.period === undefined) return { span: other, name: texts.twelveBefore[language] };
      const name =
        taken.period === undefined ? partName(other.period, monthsIn(taken.from, taken.to), language) : periodName(other.period, language);
      return { span: taken, name };
    }),
  ];
}

/** What one must know to read a comparison right; nothing where all of it is over. */
export function comparisonNote(span: Span, thisMonth: Month, language: Language): string | undefined {
  if (span.period === undefined || !isUnderWay(span, thisMonth)) return undefined;
  const period = periodName(span.period, language);
  const isPart = monthsSoFar(span, thisMonth).length < monthsIn(span.from, span.to);
  const said = fill((isPart ? texts.notOver : texts.monthUnderWay)[language], { period });
  return isPart ? `${said} ${texts.peopleNotAdded[language]}` : said;
}

/** A figure in each of the stretches. */
export interface Compared {
  readonly figure: Figure;
  readonly values: readonly Value[];
}

/** What figures were in each of some stretches of time; unknown where nothing at all is registered. */
export const comparisonOf = (figures: readonly Figure[], against: readonly Against[], read: Figures): Compared[] => {
  const told = against.map(({ span }) => toldOf(span, read));
  return figures.map((figure) => ({ figure, values: told.map((one) => (one ? valueIn(figure, one) : 'unknown')) }));
};

/** The first day of the earliest of some stretches of time. */
export const firstDayOf = (against: readonly Against[]): LocalDate => `${against.map(({ span }) => span.from).sort()[0] ?? ''}-01`;

function rowName(figure: Figure, against: readonly Against[], language: Language): string {
  const name = isMeasured(figure) ? `${figure.name[language]} (${figure.unit.many[language]})` : figure.name[language];
  const since = countedSince(figure, firstDayOf(against), language);
  return since === undefined ? name : `${name}. ${since}`;
}

/** The same as a table. */
export const comparisonSheet = (compared: readonly Compared[], against: readonly Against[], language: Language): Sheet => ({
  title: texts.comparedTitle[language],
  heads: [texts.figure[language]],
  columns: against.map(({ name }) => name),
  rows: compared.map(({ figure, values }) => ({
    names: [rowName(figure, against, language)],
    values,
  })),
});
