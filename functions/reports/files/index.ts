import { createHash } from 'node:crypto';
import { FORMATS, type Format, type ReportDocument } from '#shared/reports/index.ts';
import type { MadeFile } from '../fileStore.ts';
import { csvOf } from './csv.ts';
import { pdfOf } from './pdf.ts';
import { workbookOf } from './workbook.ts';

const MAKERS: Readonly<Record<Format, (document: ReportDocument, now: Date) => Promise<Uint8Array>>> = {
  pdf: pdfOf,
  xlsx: workbookOf,
  csv: async (document) => Buffer.from(csvOf(document)),
};

/** Every file of a report: each of its languages in each format. */
export async function filesOf(documents: readonly ReportDocument[], now: Date): Promise<MadeFile[]> {
  const files: MadeFile[] = [];
  for (const document of documents) {
    for (const format of FORMATS) {
      const bytes = await MAKERS[format](document, now);
      files.push({ language: document.language, format, bytes, sha256: createHash('sha256').update(bytes).digest('hex') });
    }
  }
  return files;
}
