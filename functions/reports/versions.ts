import { createHash } from 'node:crypto';
import { found, must } from '#functions/platform/must.ts';
import type { ChangeOf, ReadOf } from '#functions/platform/operation.ts';
import { staffRefOf } from '#functions/platform/staff.ts';
import { checkVersion } from '#shared/kernel/index.ts';
import {
  checkFrozen,
  checkWithdrawable,
  type correctReport,
  type downloadReport,
  fileTitle,
  frozenReport,
  type getFrozenReport,
  MEDIA_TYPES,
  type Report,
  type withdrawReport,
} from '#shared/reports/index.ts';
import { readFile } from './fileStore.ts';
import { changeWrites, readReport } from './store.ts';

const versionOf = ({ versions }: Report, id: string) => found(versions.find((version) => version.id === id));

/** Takes a frozen report up again. What is frozen stands as it is. */
export const correct: ChangeOf<typeof correctReport> = async (actor, { params, body }, deps) => {
  const [current, by] = await Promise.all([readReport(params.reportId, deps), staffRefOf(actor, deps)]);
  must(checkFrozen(current));
  must(checkVersion(current, { version: body.version }));
  const did = { by, action: 'correctReport', note: body.why };
  const { next, writes } = changeWrites(current, { state: 'draft', correcting: body.why }, did, deps);
  return { writes, answer: { id: next.id, version: next.version } };
};

/** Marks a version as withdrawn. Its files are kept, as somebody has them. */
export const withdraw: ChangeOf<typeof withdrawReport> = async (actor, { params, body }, deps) => {
  const [current, by] = await Promise.all([readReport(params.reportId, deps), staffRefOf(actor, deps)]);
  const version = versionOf(current, params.versionId);
  must(checkWithdrawable(version));
  must(checkVersion(current, { version: body.version }));
  const withdrawn = { ...version, withdrawn: { by, at: deps.now.toISOString(), why: body.why } };
  const versions = current.versions.map((one) => (one === version ? withdrawn : one));
  const did = { by, action: 'withdrawReport', note: body.why };
  const { next, writes } = changeWrites(current, { versions }, did, deps);
  return { writes, answer: { id: next.id, version: next.version } };
};

/** A version as it was frozen; whether it has been withdrawn since is told too. */
export const showFrozen: ReadOf<typeof getFrozenReport> = async (_actor, { params }, deps) => {
  const [current, kept] = await Promise.all([
    readReport(params.reportId, deps),
    deps.table.get(deps.keys.frozenReport(params.reportId, params.versionId)),
  ]);
  const version = versionOf(current, params.versionId);
  return frozenReport.parse({ version, ...found(kept).content });
};

/** One of a version's files. Answers nothing where the bytes are not those that were made. */
export const download: ReadOf<typeof downloadReport> = async (
  _actor,
  { params: { reportId, versionId }, query: { language, format } },
  deps,
) => {
  const report = await readReport(reportId, deps);
  const version = versionOf(report, versionId);
  const { sha256 } = found(version.files.find((file) => file.language === language && file.format === format));
  const bytes = await readFile({ reportId, versionId, language, format }, deps);
  if (createHash('sha256').update(bytes).digest('hex') !== sha256) throw new Error('A frozen file is not as it was made');
  return {
    name: fileTitle(report.title, version.number, language, format),
    mediaType: MEDIA_TYPES[format],
    sha256,
    base64: bytes.toString('base64'),
  };
};
