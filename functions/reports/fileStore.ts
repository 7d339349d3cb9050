import * as z from 'zod/mini';
import { found } from '#functions/platform/must.ts';
import type { Deps } from '#functions/platform/operation.ts';
import type { Write } from '#functions/platform/table/write.ts';
import type { Language } from '#shared/kernel/index.ts';
import type { Format } from '#shared/reports/index.ts';

/** A transaction takes four megabytes in all, and the report, its history and the mark go with the files. */
export const MOST_BYTES = 3_000_000;

/** An item takes 400 kB, its names and keys included. */
const PIECE_BYTES = 380_000;

/** A file that was made. */
export interface MadeFile {
  readonly language: Language;
  readonly format: Format;
  readonly bytes: Uint8Array;
  /** In hexadecimal. */
  readonly sha256: string;
}

const piece = z.object({ bytes: z.instanceof(Uint8Array) });

/** The bytes of a version's files, in pieces an item can hold. None is ever written again. */
export const fileWrites = (reportId: string, versionId: string, files: readonly MadeFile[], { keys }: Pick<Deps, 'keys'>): Write[] =>
  files.flatMap(({ language, format, bytes }) =>
    piecesOf(bytes).map((part, at) => ({ create: { bytes: part, ...keys.reportFile(reportId, versionId, language, format, at) } })),
  );

const piecesOf = (bytes: Uint8Array): Uint8Array[] =>
  Array.from({ length: Math.ceil(bytes.length / PIECE_BYTES) }, (_, at) => bytes.subarray(at * PIECE_BYTES, (at + 1) * PIECE_BYTES));

/** A file's bytes as they were kept. Refuses as not found where there are none. */
export async function readFile(
  {
    reportId,
    versionId,
    language,
    format,
  }: { readonly reportId: string; readonly versionId: string; readonly language: Language; readonly format: Format },
  { table, keys }: Pick<Deps, 'table' | 'keys'>,
): Promise<Buffer> {
  const first = keys.reportFile(reportId, versionId, language, format, 0);
  const { items } = await table.query(first.pk, { startingWith: first.sk.slice(0, first.sk.lastIndexOf('#') + 1) });
  found(items[0]);
  return Buffer.concat(items.map(({ content }) => piece.parse(content).bytes));
}
