import type { Language } from '#shared/kernel/language.ts';
import { hasParts, type NationalFigures } from '#shared/national/index.ts';
import { counted, FIGURES, type Figure, NOW, type Told, valueIn } from '#shared/reporting/index.ts';
import { type Column, rowsOf } from '#web/features/reporting/allFigures.ts';
import type { Sheet } from '#web/features/reporting/sheet.ts';
import { texts as reportingTexts } from '#web/features/reporting/texts.ts';
import { texts } from './texts.ts';

/** The figures there are for a period: what stands now, or what happened; with their parts where these are told. */
export const figuresOf = ({ period }: Pick<NationalFigures, 'period'>): readonly Figure[] =>
  FIGURES.filter(({ kind }) => (kind === 'stock') === (period === NOW)).map((figure) =>
    hasParts(period) ? figure : { ...figure, breakdowns: {} },
  );

/** A city's figures, or the sum of them all. */
export interface Place {
  readonly name: string;
  readonly told: Told;
}

/** All cities together. */
export const sumOf = ({ sum }: Pick<NationalFigures, 'sum'>, language: Language): Place => ({
  name: texts.sum[language],
  told: counted(sum),
});

/** Every city by its name. */
export const citiesOf = ({ cities }: Pick<NationalFigures, 'cities'>): Place[] =>
  cities.toSorted((a, b) => a.name.localeCompare(b.name, 'nb')).map(({ name, cells }) => ({ name, told: counted(cells) }));

/** The sum, then every city by its name. */
export const placesOf = (read: NationalFigures, language: Language): Place[] => [sumOf(read, language), ...citiesOf(read)];

/** What a figure is called where its unit does not go without saying. */
export const nameOf = ({ kind, name, unit }: Figure, language: Language): string =>
  kind === 'average' ? `${name[language]} (${unit.many[language]})` : name[language];

/** Every figure of the period, a row for each; a column for the sum and for each city. */
export function overview(read: NationalFigures, language: Language): Sheet {
  const places = placesOf(read, language);
  return {
    title: texts.sideBySide[language],
    heads: [texts.figure[language]],
    columns: places.map(({ name }) => name),
    rows: figuresOf(read).map((figure) => ({
      names: [nameOf(figure, language)],
      values: places.map(({ told }) => valueIn(figure, told)),
    })),
  };
}

/** Every figure and every part of it. */
export function everything(read: NationalFigures, language: Language): Sheet {
  const columns: Column[] = placesOf(read, language).map(({ name, told }) => ({ name, told: () => told }));
  return {
    title: texts.title[language],
    heads: [reportingTexts.figure[language], reportingTexts.breakdown[language], reportingTexts.part[language]],
    columns: columns.map(({ name }) => name),
    rows: figuresOf(read).flatMap((figure) => rowsOf(figure, columns, language)),
  };
}
