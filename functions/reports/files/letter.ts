import type PDFDocument from 'pdfkit';
import type { Structure } from 'pdfkit';

/** What a letter is written on, and the structure in which it is read aloud. */
export interface Page {
  readonly doc: PDFDocument;
  readonly structure: Structure;
}

/** Points. */
export const MARGIN = 64;
export const SIZES = { title: 24, heading: 14, text: 10.5, table: 9.5, small: 9 } as const;

export const FONTS = { plain: 'plain', strong: 'strong' } as const;

/** All dark enough to be read in black and white. */
export const COLOURS = { deep: '#12355b', ink: '#1b1f24', quiet: '#4a5563', line: '#c9ced6', head: '#eef2f7', before: '#7d93b2' } as const;
