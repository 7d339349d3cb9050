import type { RecordsTable } from '#test/support/recordsTable.ts';

/** Plants a city's line among the nation's figures of a period. Every match that starts has taken some days to. */
export const plantFigures = (table: RecordsTable, city: string, period: string, cells: Readonly<Record<string, unknown>>): Promise<void> =>
  table.plant({
    pk: `national#figures#${period}`,
    sk: city,
    'daysToStart.count': cells.matchesStarted ?? 0,
    ...cells,
    changedAt: '2026-11-20T12:00:00.000Z',
  });
