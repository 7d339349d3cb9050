import type { Language } from '#shared/kernel/language.ts';
import {
  counted,
  type Figure,
  type Figures,
  type Month,
  monthName,
  partValue,
  type Told,
  type Value,
  valueIn,
} from '#shared/reporting/index.ts';
import type { Row, Sheet } from './sheet.ts';
import { monthsSoFar, type Span } from './span.ts';
import { texts } from './texts.ts';
import { toldOf } from './told.ts';

/** A column of a sheet of many figures. */
export interface Column {
  readonly name: string;
  /** What was told of a figure there; undefined where it has none, as what stands now has none in a month. */
  readonly told: (figure: Figure) => Told | undefined;
}

/** A figure in every column, then each of its parts. */
export function rowsOf(figure: Figure, columns: readonly Column[], language: Language): Row[] {
  const across = (read: (told: Told) => Value): (Value | undefined)[] =>
    columns.map(({ told }) => {
      const there = told(figure);
      return there && read(there);
    });
  const name = figure.name[language];
  const parts = Object.entries(figure.breakdowns).flatMap(([breakdown, { name: by, words }]) =>
    Object.entries(words).map(([part, word]) => ({
      names: [name, by[language], word[language]],
      values: across((told) => partValue(figure, breakdown, part, told)),
    })),
  );
  return [{ names: [name, '', ''], values: across((told) => valueIn(figure, told)) }, ...parts];
}

/** Each of these figures and every part of it: now, in all of a stretch of time, and in each of its months. */
export function allFigures(
  figures: readonly Figure[],
  read: Figures,
  span: Span,
  spanName: string,
  thisMonth: Month,
  language: Language,
): Sheet {
  const months = new Map(read.periods.map(({ period, cells }) => [period, counted(cells)]));
  const whole = toldOf(span, read);
  const columns: Column[] = [
    { name: texts.now[language], told: ({ kind }) => (kind === 'stock' ? counted(read.now) : undefined) },
    { name: spanName, told: ({ kind }) => (kind === 'stock' ? undefined : whole) },
    ...monthsSoFar(span, thisMonth).map((month) => ({
      name: monthName(month, language),
      told: ({ kind }: Figure) => (kind === 'stock' ? undefined : months.get(month)),
    })),
  ];
  return {
    title: texts.title[language],
    heads: [texts.figure[language], texts.breakdown[language], texts.part[language]],
    columns: columns.map(({ name }) => name),
    rows: figures.flatMap((figure) => rowsOf(figure, columns, language)),
  };
}
