import { bareFileName, type Language } from '#shared/kernel/index.ts';
import type { Format } from './schema.ts';

/** What each format is to a browser. */
export const MEDIA_TYPES = {
  pdf: 'application/pdf',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  csv: 'text/csv',
} as const satisfies Record<Format, string>;

const VERSION = { nb: 'utgave', nn: 'utgåve', en: 'version' } as const;

/** A file's name: what it is, which version, and of what kind. */
export const fileTitle = (title: string, number: number, language: Language, format: Format): string =>
  `${bareFileName(title, `${VERSION[language]} ${number}`)}.${format}`;
