import { historyOf } from '#functions/platform/history.ts';
import type { ReadOf } from '#functions/platform/operation.ts';
import { countHidden, type getReport } from '#shared/reports/index.ts';
import { numbersOf } from './numbers.ts';
import { readReport } from './store.ts';

/** A report with its figures as they are now, and who did what with it. */
export const show: ReadOf<typeof getReport> = async (_actor, { params }, deps) => {
  const report = await readReport(params.reportId, deps);
  const [numbers, { items }] = await Promise.all([
    numbersOf(report, deps),
    deps.table.query(deps.keys.report(report.id).pk, { startingWith: 'history#' }),
  ]);
  return { report, numbers, hidden: countHidden(report, numbers), history: historyOf(items) };
};
