import type { Key, Partitions } from './partition.ts';

/** Keys of figures as a city reads them, and of its reports. */
export const reportKeys = (partition: Partitions) => ({
  /** The lines of reports, and the templates the city made. */
  reports: () => partition('reports'),
  reportLine: (id: string): Key => ({ pk: partition('reports'), sk: `line#${id}` }),
  reportTemplate: (id: string): Key => ({ pk: partition('reports'), sk: `template#${id}` }),
  report: (id: string): Key => ({ pk: partition('report', id), sk: 'report' }),
  /** What a version was frozen with, and a piece of one of its files. */
  frozenReport: (id: string, version: string): Key => ({ pk: partition('report', id), sk: `frozen#${version}` }),
  reportFile: (id: string, version: string, language: string, format: string, piece: number): Key => ({
    pk: partition('report', id),
    sk: `file#${version}#${language}#${format}#${String(piece).padStart(2, '0')}`,
  }),
  reportHistory: (id: string, at: string, entry: string): Key => ({ pk: partition('report', id), sk: `history#${at}#${entry}` }),
  /** What people counted for in closed months of whom nothing else is left: sums, one item a year. */
  base: () => partition('base', 'sums'),
  baseOf: (year: string): Key => ({ pk: partition('base', 'sums'), sk: `sums#${year}` }),
  /** The city's counters, one item a period. */
  figures: () => partition('figures'),
  figuresOf: (period: string): Key => ({ pk: partition('figures'), sk: period }),
  /** The same of single days. */
  days: () => partition('days'),
  /** Who was seen, by figure, period and person: nothing but ids. */
  seen: (shard: string) => partition('seen', shard),
  /** What was counted of each record, a part of the city's at a time. */
  countedMarks: (shard: string) => partition('mark', shard),
});
