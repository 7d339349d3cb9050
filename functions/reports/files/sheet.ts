import { type Cell, type DocumentTable, documentTexts, type ReportDocument } from '#shared/reports/index.ts';

/** A line of a sheet: words, then numbers. */
export interface SheetLine {
  readonly names: readonly string[];
  readonly values: readonly Cell[];
  readonly isAverage: boolean;
}

/** Figures in rows and columns, as spreadsheets take them. */
export interface Sheet {
  readonly name: string;
  readonly heads: readonly string[];
  readonly columns: readonly string[];
  readonly lines: readonly SheetLine[];
}

/** All figures of a report in one sheet, each line with the part it stands in; a column for each stretch of time there is. */
function figuresSheet({ language, sections }: ReportDocument): Sheet {
  const tables = sections.flatMap(({ heading, table }) => (table ? [{ heading, table }] : []));
  const columns = [...new Set(tables.flatMap(({ table }) => table.columns))];
  const across = (table: DocumentTable, values: readonly Cell[]): Cell[] =>
    columns.map((column) => {
      const at = table.columns.indexOf(column);
      return at < 0 ? undefined : values[at];
    });
  return {
    name: documentTexts.figure[language],
    heads: [documentTexts.section[language], documentTexts.figure[language]],
    columns,
    lines: tables.flatMap(({ heading, table }) =>
      table.rows.map(({ names, values, isAverage }) => ({ names: [heading, ...names], values: across(table, values), isAverage })),
    ),
  };
}

/** The sheets of a report's figures: all of them, and results against targets where it has them. */
export function sheetsOf(document: ReportDocument): Sheet[] {
  const { results } = document;
  const figures = figuresSheet(document);
  if (!results) return [figures];
  const { caption, heads, columns, rows } = results;
  return [figures, { name: caption, heads, columns, lines: rows }];
}
