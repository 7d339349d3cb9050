import { dateIn, fill, type Language } from '#shared/kernel/index.ts';
import {
  counted,
  dayShown,
  FIGURES,
  type Figure,
  partCell,
  partValue,
  periodName,
  type ToldCells,
  type Value,
  valueIn,
} from '#shared/reporting/index.ts';
import { documentTexts } from './documentTexts.ts';
import { isOfParticipants } from './ofService.ts';
import type { Numbers, Report, Stretch } from './schema.ts';
import type { Section } from './template.ts';

/** A value of a table; undefined where the column is none of the row's. */
export type Cell = Value | undefined;

/** A row of a table. A part of a figure stands under it. */
export interface DocumentRow {
  /** Tells it from the other rows, as parts of several figures may be called the same. */
  readonly id: string;
  readonly names: readonly string[];
  readonly isPart: boolean;
  /** To one decimal, as averages are. */
  readonly isAverage: boolean;
  readonly values: readonly Cell[];
}

/** A table: names in the first columns, numbers in the others. */
export interface DocumentTable {
  readonly caption: string;
  readonly heads: readonly string[];
  readonly columns: readonly string[];
  readonly rows: readonly DocumentRow[];
}

/** Reads the words of a report in one language. */
export const wordsIn =
  (language: Language) =>
  (key: keyof typeof documentTexts, params: Record<string, string | number> = {}) =>
    fill(documentTexts[key][language], params);

/** `2. halvår 2026`, or the days. */
export const stretchName = ({ from, to, period }: Stretch, language: Language): string =>
  period === null ? `${dayShown(from)}–${dayShown(to)}` : periodName(period, language);

/** A stretch of time, or now. */
export interface Column {
  readonly name: string;
  readonly isNow: boolean;
  readonly cells: ToldCells;
}

/** The columns of a report: what happened, the same a year earlier, and what stands now. */
export function columnsOf({ stretch }: Report, { asOf, now, inStretch, yearBefore }: Numbers, language: Language): Column[] {
  const happened: Column[] = [{ name: stretchName(stretch, language), isNow: false, cells: inStretch }];
  if (yearBefore) happened.push({ name: stretchName(yearBefore.stretch, language), isNow: false, cells: yearBefore.cells });
  return [...happened, { name: dayShown(dateIn(new Date(asOf))), isNow: true, cells: now }];
}

const isOf = ({ kind }: Figure, { isNow }: Column): boolean => isNow === (kind === 'stock');

/** The columns in which a figure has numbers: what happened, or what stands now. */
export const columnsFor = (figure: Figure, columns: readonly Column[]): Column[] => columns.filter((column) => isOf(figure, column));

const PHASE_BREAKDOWN = 'phase';

/** A figure's rows: the figure, then each part of the breakdowns it is told by; only one part of it where the report is of one phase. */
function rowsOf(
  figure: Figure,
  breakdowns: readonly string[],
  columns: readonly Column[],
  phase: Report['phase'],
  language: Language,
): DocumentRow[] {
  const row = (id: string, name: string, isPart: boolean, read: (cells: ToldCells) => Value): DocumentRow => ({
    id,
    names: [name],
    isPart,
    isAverage: figure.kind === 'average',
    values: columns.map((column) => (isOf(figure, column) ? read(column.cells) : undefined)),
  });
  const name =
    figure.kind === 'average'
      ? fill(documentTexts.unitOf[language], { name: figure.name[language], unit: figure.unit.many[language] })
      : figure.name[language];
  if (phase !== null) {
    if (!(PHASE_BREAKDOWN in figure.breakdowns)) return [];
    return [row(figure.id, name, false, (cells) => partValue(figure, PHASE_BREAKDOWN, phase, counted(cells)))];
  }
  const parts = breakdowns.flatMap((id) => {
    const breakdown = figure.breakdowns[id];
    if (!breakdown) return [];
    return Object.entries(breakdown.words).map(([part, word]) =>
      row(
        partCell(figure.id, id, part),
        fill(documentTexts.part[language], { by: breakdown.name[language], part: word[language] }),
        true,
        (cells) => partValue(figure, id, part, counted(cells)),
      ),
    );
  });
  return [row(figure.id, name, false, (cells) => valueIn(figure, counted(cells))), ...parts];
}

/** A figure of the catalogue; undefined where it has it no longer. */
export const figureOf = (id: string): Figure | undefined => FIGURES.find((figure) => figure.id === id);

/** Leaves out columns in which no row has anything, such as what stands now where all is about what happened. */
function withoutEmptyColumns({ rows, columns, ...table }: DocumentTable): DocumentTable {
  const used = columns.map((_, at) => rows.some(({ values }) => values[at] !== undefined));
  const kept = <Item>(items: readonly Item[]): Item[] => items.filter((_, at) => used[at]);
  return { ...table, columns: kept(columns), rows: rows.map((row) => ({ ...row, values: kept(row.values) })) };
}

/** A part's figures as a table; undefined where it has none. */
export function tableOf(
  { heading, figures }: Section,
  columns: readonly Column[],
  phase: Report['phase'],
  language: Language,
): DocumentTable | undefined {
  const rows = figures.flatMap(({ figure, breakdowns }) => {
    const known = figureOf(figure);
    return known ? rowsOf(known, breakdowns, columns, phase, language) : [];
  });
  if (rows.length === 0) return undefined;
  return withoutEmptyColumns({
    caption: fill(documentTexts.figuresOf[language], { heading: heading[language] }),
    heads: [documentTexts.figure[language]],
    columns: columns.map(({ name }) => name),
    rows,
  });
}

/** What was promised against what came of it, in all of the time and in each phase. */
export function resultsOf(
  { grant, targets, hasGrant, phase: ofPhase, service }: Report,
  { inStretch, inPhases }: Numbers,
  language: Language,
): DocumentTable | undefined {
  if (!hasGrant || targets.length === 0) return undefined;
  const word = wordsIn(language);
  const rows = targets.flatMap(({ figure, phase, number }): DocumentRow[] => {
    const known = figureOf(figure);
    if (!known || (ofPhase !== null && !(PHASE_BREAKDOWN in known.breakdowns))) return [];
    if (service !== null && !isOfParticipants(known)) return [];
    const told = counted((phase === null ? inStretch : inPhases[phase]) ?? {});
    const result = ofPhase === null ? valueIn(known, told) : partValue(known, PHASE_BREAKDOWN, ofPhase, told);
    const share = typeof result === 'number' ? Math.round((result / number) * 100) : result;
    const when = phase === null ? word('whole') : (grant?.phases[phase]?.name ?? '');
    return [
      { id: `${figure} ${phase}`, names: [known.name[language], when], isPart: false, isAverage: false, values: [number, result, share] },
    ];
  });
  return {
    caption: word('results'),
    heads: [word('figure'), word('when')],
    columns: [word('target'), word('result'), word('share')],
    rows,
  };
}
