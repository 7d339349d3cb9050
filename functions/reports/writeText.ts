import { found, must } from '#functions/platform/must.ts';
import type { ChangeOf } from '#functions/platform/operation.ts';
import { staffRefOf } from '#functions/platform/staff.ts';
import { checkVersion } from '#shared/kernel/index.ts';
import { checkOpen, isAsked, type writeReportText } from '#shared/reports/index.ts';
import { changeWrites, readReport } from './store.ts';

/** Writes the text of one part. Whoever writes in another part meanwhile is no hindrance. */
export const writeText: ChangeOf<typeof writeReportText> = async (actor, { params, body }, deps) => {
  const [current, by] = await Promise.all([readReport(params.reportId, deps), staffRefOf(actor, deps)]);
  const { id } = found(current.sections.find((section) => section.id === params.sectionId && isAsked(section)));
  must(checkOpen(current));
  const before = current.texts[id];
  must(checkVersion({ text: before?.text ?? '', version: before?.version ?? 0 }, body));
  const changed = { by, at: deps.now.toISOString() };
  const texts = { ...current.texts, [id]: { text: body.text, version: body.version + 1, changed } };
  const { next, writes } = changeWrites(current, { texts }, { by, action: 'writeReportText', fields: [id] }, deps);
  return { writes, answer: { id: next.id, version: next.version } };
};
