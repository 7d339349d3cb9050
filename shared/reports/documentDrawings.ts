import type { Language } from '#shared/kernel/index.ts';
import { counted, type Figure, partCell, partValue, type Value } from '#shared/reporting/index.ts';
import { type Column, columnsFor, type DocumentTable, figureOf, wordsIn } from './documentTables.ts';
import type { Report } from './schema.ts';
import type { Section } from './template.ts';
import { valueShown } from './valueShown.ts';

/** A name, with a bar for each stretch of time that a drawing holds against the others. */
export interface DocumentBar {
  readonly name: string;
  readonly values: readonly Value[];
}

/** Numbers of a table as bars. It says nothing that its table does not. */
export interface DocumentDrawing {
  readonly id: string;
  readonly title: string;
  /** What the bars under each name are of, one word for each. */
  readonly stretches: readonly string[];
  readonly bars: readonly DocumentBar[];
  /** Whatever has no length: which parts are none, and which are hidden. */
  readonly notes: readonly string[];
  /** A number that is to be reached, drawn across the bars. */
  readonly goal: number | undefined;
  /** The same in words, for whoever does not see it. */
  readonly alternative: string;
}

const isLong = ({ values }: DocumentBar): boolean => values.some((value) => typeof value === 'number' && value > 0);
const isHidden = ({ values }: DocumentBar): boolean => values.includes('hidden');

function drawn(drawing: Pick<DocumentDrawing, 'id' | 'title' | 'stretches' | 'bars' | 'goal'>, language: Language): DocumentDrawing {
  const word = wordsIn(language);
  const bars = drawing.bars.filter(isLong);
  const others = drawing.bars.filter((bar) => !isLong(bar));
  const noteOf = (key: 'noneOf' | 'hiddenOf', named: readonly DocumentBar[]): string[] =>
    named.length === 0 ? [] : [word(key, { names: named.map(({ name }) => name).join(', ') })];
  const notes = [
    ...noteOf(
      'noneOf',
      others.filter((bar) => !isHidden(bar)),
    ),
    ...noteOf('hiddenOf', others.filter(isHidden)),
  ];
  const told = drawing.stretches.map(
    (stretch, at) =>
      `${stretch}: ${bars.map(({ name, values }) => `${name} ${valueShown(values[at] ?? 'unknown', false, language)}`).join(', ')}.`,
  );
  const alternative = [word('drawing', { title: drawing.title }), ...told, ...notes, word('alsoInTable')].join(' ');
  return { ...drawing, bars, notes, alternative };
}

/** Two bars are the fewest that show anything. */
const FEWEST = 2;

/** A figure's breakdowns as bars, each stretch of time beside the others; none where there is nothing to hold against anything. */
function drawingsOfFigure(
  figure: Figure,
  breakdowns: readonly string[],
  columns: readonly Column[],
  language: Language,
): DocumentDrawing[] {
  const mine = columnsFor(figure, columns);
  return breakdowns.flatMap((id) => {
    const breakdown = figure.breakdowns[id];
    if (!breakdown) return [];
    const bars = Object.entries(breakdown.words).map(([part, word]) => ({
      name: word[language],
      values: mine.map(({ cells }) => partValue(figure, id, part, counted(cells))),
    }));
    if (bars.filter(isLong).length < FEWEST) return [];
    const title = `${figure.name[language]} – ${breakdown.name[language].toLowerCase()}`;
    return [drawn({ id: partCell(figure.id, id, ''), title, stretches: mine.map(({ name }) => name), bars, goal: undefined }, language)];
  });
}

/** The drawings of a part of a report; none of a report on one phase, of which each figure is one number. */
export function drawingsOf(
  { figures }: Section,
  columns: readonly Column[],
  phase: Report['phase'],
  language: Language,
): readonly DocumentDrawing[] {
  if (phase !== null) return [];
  return figures.flatMap(({ figure, breakdowns }) => {
    const known = figureOf(figure);
    return known ? drawingsOfFigure(known, breakdowns, columns, language) : [];
  });
}

const WHOLE_GOAL = 100;

/** How far each target is reached, in per cent of it; undefined where there is none that can be told. */
export function resultsDrawing({ caption, columns, rows }: DocumentTable, language: Language): DocumentDrawing | undefined {
  const bars = rows.map(({ names, values }) => ({ name: names.filter(Boolean).join(', '), values: [values.at(-1) ?? 'unknown'] }));
  if (!bars.some(isLong)) return undefined;
  return drawn({ id: 'results', title: caption, stretches: columns.slice(-1), bars, goal: WHOLE_GOAL }, language);
}
