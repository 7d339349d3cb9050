import { must } from '#functions/platform/must.ts';
import type { ChangeOf } from '#functions/platform/operation.ts';
import { staffRefOf } from '#functions/platform/staff.ts';
import { checkVersion, Refused } from '#shared/kernel/index.ts';
import {
  checkOpen,
  checkReady,
  documentOf,
  type FrozenVersion,
  type freezeReport,
  reportRefusals,
  standingVersion,
} from '#shared/reports/index.ts';
import { fileWrites, MOST_BYTES } from './fileStore.ts';
import { numbersOf } from './numbers.ts';
import { changeWrites, readReport } from './store.ts';

/**
 * Freezes a report: its figures are read, its files are made, and their bytes are kept with it, all in one transaction.
 * Of two who freeze at once, one does; the other is told that the report has changed.
 */
export const freeze: ChangeOf<typeof freezeReport> = async (actor, { params, body }, deps) => {
  const [current, by] = await Promise.all([readReport(params.reportId, deps), staffRefOf(actor, deps)]);
  must(checkOpen(current));
  must(checkVersion(current, { version: body.version }));
  must(checkReady(current, deps.today));
  const numbers = await numbersOf(current, deps);
  const number = current.versions.length + 1;
  const replaced = standingVersion(current.versions);
  const replaces = replaced ? { number: replaced.number, why: current.correcting ?? '' } : null;
  const version: FrozenVersion = { id: deps.newId(), number, at: deps.now.toISOString(), by, replaces, withdrawn: null, files: [] };
  // what makes files is heavy, and loaded when there are files to make
  const { filesOf } = await import('./files/index.ts');
  const made = await filesOf(
    body.languages.map((language) => documentOf(current, numbers, version, deps.city.name, language)),
    deps.now,
  );
  if (made.reduce((sum, { bytes }) => sum + bytes.length, 0) > MOST_BYTES) throw new Refused(reportRefusals.tooLarge);
  const frozen: FrozenVersion = {
    ...version,
    files: made.map(({ language, format, bytes, sha256 }) => ({ language, format, bytes: bytes.length, sha256 })),
  };
  const { next, writes } = changeWrites(
    current,
    { state: 'frozen', correcting: null, versions: [...current.versions, frozen] },
    { by, action: 'freezeReport' },
    deps,
  );
  const kept = { create: { report: next, numbers, ...deps.keys.frozenReport(next.id, version.id) } };
  return {
    writes: [...writes, kept, ...fileWrites(next.id, version.id, made, deps)],
    answer: { id: next.id, version: next.version, number },
  };
};
