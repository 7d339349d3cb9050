import type { Language } from '#shared/kernel/language.ts';
import type { NationalFigures } from '#shared/national/index.ts';
import type { Breakdown, Figure } from '#shared/reporting/index.ts';
import { type Value, valueIn } from '#shared/reporting/index.ts';
import { largestOf, type Part, partsIn } from '#web/features/reporting/breakdown.ts';
import type { Sheet } from '#web/features/reporting/sheet.ts';
import { citiesOf, nameOf, type Place, placesOf, sumOf } from './sideBySide.ts';
import { texts } from './texts.ts';

/** One place's drawing among the others. */
export interface Panel {
  readonly name: string;
  readonly total: Value;
  readonly bars: readonly Part[];
}

/** Drawings to hold against each other. */
export interface Panels {
  readonly cities: readonly Panel[];
  /** What the longest bar of any city stands for. */
  readonly scale: number;
  /** All of them together, on a scale of its own. */
  readonly sum: Panel;
  /** Parts that are told nowhere, and so take no room. */
  readonly nowhere: readonly string[];
}

const isTold = ({ value }: Part): boolean => typeof value === 'number' && value > 0;

/** A figure's parts, city by city and in sum: the same rows in each, without those that are told in none. */
export function panelsOf(figure: Figure, by: string, breakdown: Breakdown, read: NationalFigures, language: Language): Panels {
  const panelOf = ({ name, told }: Place): Panel => ({
    name,
    total: valueIn(figure, told),
    bars: partsIn(figure, by, breakdown, told, language),
  });
  const sum = panelOf(sumOf(read, language));
  const cities = citiesOf(read).map(panelOf);
  const told = new Set([...sum.bars, ...cities.flatMap(({ bars }) => bars)].filter(isTold).map(({ id }) => id));
  const shown = (panel: Panel): Panel => ({ ...panel, bars: panel.bars.filter(({ id }) => told.has(id)) });
  return {
    cities: cities.map(shown),
    scale: largestOf(cities.flatMap(({ bars }) => bars.map(({ value }) => value))),
    sum: shown(sum),
    nowhere: sum.bars.filter(({ id }) => !told.has(id)).map(({ label }) => label),
  };
}

/** A figure's parts as a table: a row for each, a column for the sum and for each city. */
export function partsAcross(figure: Figure, by: string, breakdown: Breakdown, read: NationalFigures, language: Language): Sheet {
  const places = placesOf(read, language);
  const parts = places.map(({ told }) => partsIn(figure, by, breakdown, told, language));
  return {
    title: figure.name[language],
    heads: [breakdown.name[language]],
    columns: places.map(({ name }) => name),
    rows: [
      ...Object.values(breakdown.words).map((word, index) => ({
        names: [word[language]],
        values: parts.map((of) => of[index]?.value),
      })),
      { names: [texts.inAll[language]], values: places.map(({ told }) => valueIn(figure, told)), sum: true },
    ],
  };
}

/** A figure's totals as a table: a row for each city, and for the sum. */
export const totalsAcross = (figure: Figure, read: NationalFigures, language: Language): Sheet => ({
  title: figure.name[language],
  heads: [texts.city[language]],
  columns: [nameOf(figure, language)],
  rows: [
    ...citiesOf(read).map(({ name, told }) => ({ names: [name], values: [valueIn(figure, told)] })),
    { names: [texts.sum[language]], values: [valueIn(figure, sumOf(read, language).told)], sum: true },
  ],
});
