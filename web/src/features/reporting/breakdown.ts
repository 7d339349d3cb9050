import type { Language } from '#shared/kernel/language.ts';
import type { Breakdown, Figure } from '#shared/reporting/index.ts';
import { partValue, type Told, type Value } from '#shared/reporting/index.ts';
import type { Sheet } from './sheet.ts';
import { texts } from './texts.ts';

/** One part of a figure. */
export interface Part {
  readonly id: string;
  readonly label: string;
  readonly value: Value;
  readonly success: boolean;
}

/** The parts of a figure, as they were told; those that are nothing come too, as nothing is an answer. */
export const partsIn = (figure: Figure, breakdown: string, { words, successes }: Breakdown, told: Told, language: Language): Part[] =>
  Object.entries(words).map(([id, word]) => ({
    id,
    label: word[language],
    value: partValue(figure, breakdown, id, told),
    success: successes?.includes(id) ?? false,
  }));

/** The same as a table, with what they sum to. */
export const partsSheet = (title: string, { name }: Breakdown, parts: readonly Part[], total: Value, language: Language): Sheet => ({
  title,
  heads: [name[language]],
  columns: [texts.count[language]],
  rows: [
    ...parts.map(({ label, value }) => ({ names: [label], values: [value] })),
    { names: [texts.total[language]], values: [total], sum: true },
  ],
});

/** The largest of some values, for the longest bar; 0 where none is known. */
export const largestOf = (values: readonly Value[]): number =>
  values.reduce<number>((largest, value) => (typeof value === 'number' && value > largest ? value : largest), 0);
