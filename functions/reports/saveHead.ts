import { must } from '#functions/platform/must.ts';
import type { ChangeOf } from '#functions/platform/operation.ts';
import { staffRefOf } from '#functions/platform/staff.ts';
import { changedFields, checkVersion } from '#shared/kernel/index.ts';
import { checkHead, checkOpen, type saveReportHead } from '#shared/reports/index.ts';
import { changeWrites, readReport } from './store.ts';

/** Says what a report is called, and what a grant's report answers for. Texts written meanwhile are no hindrance. */
export const saveHead: ChangeOf<typeof saveReportHead> = async (actor, { params, body }, deps) => {
  const [current, by] = await Promise.all([readReport(params.reportId, deps), staffRefOf(actor, deps)]);
  must(checkOpen(current));
  must(checkVersion({ ...current, version: current.headVersion }, body));
  must(checkHead(body, current));
  const { version: _seen, ...head } = body;
  const did = { by, action: 'saveReportHead', fields: changedFields(current, head) };
  const { next, writes } = changeWrites(current, { ...head, headVersion: current.headVersion + 1 }, did, deps);
  return { writes, answer: { id: next.id, version: next.version } };
};
