import type { DocumentTable } from '#shared/reports/index.ts';
import type { Sheet } from '../reporting/sheet.ts';

/** A table of a report as the page draws tables. */
export const sheetOf = ({ caption, heads, columns, rows }: DocumentTable): Sheet => ({
  title: caption,
  heads,
  columns,
  rows: rows.map(({ id, names, values, isPart }) => ({ id, names, values, part: isPart })),
});
