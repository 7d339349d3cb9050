import { change, type Operation, read } from '#functions/platform/operation.ts';
import {
  beginReport,
  correctReport,
  downloadReport,
  freezeReport,
  getFrozenReport,
  getReport,
  listReports,
  makeTemplate,
  saveReportHead,
  saveTemplate,
  withdrawReport,
  writeReportText,
} from '#shared/reports/index.ts';
import { begin } from './beginReport.ts';
import { freeze } from './freezeReport.ts';
import { show } from './getReport.ts';
import { list } from './listReports.ts';
import { saveHead } from './saveHead.ts';
import { make, save } from './templates.ts';
import { correct, download, showFrozen, withdraw } from './versions.ts';
import { writeText } from './writeText.ts';

/** What can be done with reports: begun, written, frozen, read as they were, corrected and withdrawn. */
export const reportOperations: readonly Operation[] = [
  read(listReports, list),
  change(beginReport, begin),
  read(getReport, show),
  change(saveReportHead, saveHead),
  change(writeReportText, writeText),
  change(freezeReport, freeze),
  change(correctReport, correct),
  change(withdrawReport, withdraw),
  read(getFrozenReport, showFrozen),
  read(downloadReport, download),
  change(makeTemplate, make),
  change(saveTemplate, save),
];
