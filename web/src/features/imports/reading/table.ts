import Papa from 'papaparse';

/** A row of a file: which line it begins on, as an editor counts, and its cells. */
export interface Row {
  readonly line: number;
  readonly cells: readonly string[];
  /** Its quotes do not fit together, so that nobody can say where its cells end. */
  readonly broken: boolean;
}

/** What a file holds: the names of its columns, and its rows. */
export interface Table {
  readonly head: readonly string[];
  readonly rows: readonly Row[];
  readonly delimiter: string;
}

const DELIMITERS = [';', ',', '\t', '|'];
/** Files that went through several hands have several ways of ending a line. */
const LINE_ENDS = /\r\n?/g;

/** What our own files put before a cell that a spreadsheet would take for a formula. */
const GUARDED = /^'(?='*[=+\-@\t\r])/;

const isEmpty = ({ cells }: Row): boolean => cells.every((cell) => cell === '');
const linesIn = (text: string): number => text.match(/\n/g)?.length ?? 0;
const cellOf = (typed: string): string => typed.trim().replace(GUARDED, '');

/** The delimiter that most of the first line's columns stand between. Quoted text may hold any of them. */
function delimiterOf(text: string): string {
  const [first = ''] = text.replaceAll(/"[^"]*"/g, '').split('\n', 1);
  const counted = DELIMITERS.map((delimiter) => ({ delimiter, times: first.split(delimiter).length }));
  return counted.toSorted((a, b) => b.times - a.times)[0]?.delimiter ?? ';';
}

interface Stretch {
  readonly rows: Row[];
  /** How much of the text was read. */
  readonly read: number;
}

/** Reads rows up to the end, or up to one whose quotes do not fit together. */
function stretchOf(text: string, delimiter: string, firstLine: number): Stretch {
  const rows: Row[] = [];
  let line = firstLine;
  let read = 0;
  Papa.parse<string[]>(text, {
    delimiter,
    newline: '\n',
    step: ({ data, errors, meta }, parser) => {
      if (errors.some(({ type }) => type === 'Quotes')) return parser.abort();
      rows.push({ line, cells: data.map(cellOf), broken: false });
      line += linesIn(text.slice(read, meta.cursor));
      read = meta.cursor;
    },
  });
  return { rows, read };
}

/**
 * Reads a file of rows. Empty lines are left out, and every other row keeps its line, also after one whose quoted cell has
 * several. Quotes that do not fit together break their own line and no other.
 */
export function tableOf(file: string): Table {
  const text = file.replaceAll(LINE_ENDS, '\n');
  const delimiter = delimiterOf(text);
  const rows: Row[] = [];
  let line = 1;
  for (let from = 0; from < text.length; ) {
    const stretch = stretchOf(text.slice(from), delimiter, line);
    rows.push(...stretch.rows);
    line += linesIn(text.slice(from, from + stretch.read));
    from += stretch.read;
    if (from >= text.length) break;
    const [broken = ''] = text.slice(from).split(/(?<=\n)/, 1);
    rows.push({ line, cells: broken.split(delimiter).map(cellOf), broken: true });
    line += 1;
    from += broken.length;
  }
  const [head, ...rest] = rows.filter((row) => !isEmpty(row));
  return { head: head?.cells ?? [], rows: rest, delimiter };
}
