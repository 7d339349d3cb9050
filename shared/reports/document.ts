import { dateIn, fill, type Instant, type Language, type LocalDate } from '#shared/kernel/index.ts';
import { PRIVACY } from '#shared/national/index.ts';
import { PHASES } from '#shared/participants/index.ts';
import { countedSince, dayShown, explainedIn, type Figure, type Value } from '#shared/reporting/index.ts';
import { type DocumentDrawing, drawingsOf, resultsDrawing } from './documentDrawings.ts';
import { columnsOf, type DocumentTable, figureOf, resultsOf, stretchName, tableOf, wordsIn } from './documentTables.ts';
import { documentTexts } from './documentTexts.ts';
import type { FrozenVersion, Numbers, Report } from './schema.ts';
import type { Section } from './template.ts';

/** What is told of a report above its parts; a day is told as one too, for files that know days. */
export interface DocumentFact {
  readonly name: string;
  readonly value: string;
  readonly date?: LocalDate;
}

export interface DocumentSection {
  readonly id: string;
  readonly heading: string;
  readonly paragraphs: readonly string[];
  /** What the table says, to be seen at a glance. */
  readonly drawings: readonly DocumentDrawing[];
  readonly table: DocumentTable | undefined;
}

/** A report in one language: what the page shows as a letter and every file tells, so that none says otherwise than another. */
export interface ReportDocument {
  readonly language: Language;
  readonly title: string;
  readonly city: string;
  readonly facts: readonly DocumentFact[];
  readonly replaces: string | undefined;
  readonly sections: readonly DocumentSection[];
  readonly results: DocumentTable | undefined;
  readonly resultsDrawing: DocumentDrawing | undefined;
  readonly notes: readonly string[];
  readonly definitions: readonly { readonly name: string; readonly definition: string }[];
}

const dayOf = (at: Instant): string => dayShown(dateIn(new Date(at)));

const linesOf = (text: string): string[] =>
  text
    .split(/\n+/u)
    .map((line) => line.trim())
    .filter((line) => line !== '');

/** Every figure the report tells of, once each, in the order they come. */
const toldFigures = (sections: readonly Section[], targets: Report['targets']): Figure[] =>
  [...new Set([...sections.flatMap(({ figures }) => figures.map(({ figure }) => figure)), ...targets.map(({ figure }) => figure)])].flatMap(
    (id) => figureOf(id) ?? [],
  );

function factsOf(
  report: Report,
  numbers: Numbers,
  version: FrozenVersion | undefined,
  city: string,
  language: Language,
): ReportDocument['facts'] {
  const word = wordsIn(language);
  const { grant, phase, service, stretch } = report;
  const frozen = version && word('frozenBy', { number: version.number, date: dayOf(version.at), name: version.by.name });
  const fact = (key: keyof typeof documentTexts, value: string) => ({ name: word(key), value });
  return [
    fact('city', city),
    fact('time', stretchName(stretch, language)),
    ...(service === null ? [] : [fact('service', service.name)]),
    ...(phase === null ? [] : [fact('phase', PHASES[phase][language])]),
    ...(grant === null ? [] : [fact('funder', grant.funder), fact('grant', grant.name)]),
    { ...fact('asOf', dayOf(numbers.asOf)), date: dateIn(new Date(numbers.asOf)) },
    fact('version', frozen ?? word('draft')),
  ];
}

/** Every table of a report. */
export const tablesOf = ({ sections, results }: Pick<ReportDocument, 'sections' | 'results'>): DocumentTable[] =>
  [...sections.map(({ table }) => table), results].filter((table) => table !== undefined);

const countOf = (document: Pick<ReportDocument, 'sections' | 'results'>, value: Value): number =>
  tablesOf(document)
    .flatMap(({ rows }) => rows.flatMap(({ values }) => values))
    .filter((one) => one === value).length;

/** Figures that have been counted for less than the time they are told of. */
const sinceNotes = (told: readonly Figure[], from: LocalDate, language: Language): string[] =>
  told
    .filter(({ kind }) => kind !== 'stock')
    .flatMap((figure) => {
      const since = countedSince(figure, from, language);
      return since === undefined ? [] : [`${figure.name[language]}: ${since}`];
    });

/** What must be known to read the figures rightly; only what applies. */
function notesOf(
  { phase, service, stretch }: Report,
  numbers: Numbers,
  document: Pick<ReportDocument, 'sections' | 'results'>,
  city: string,
  told: readonly Figure[],
  language: Language,
): string[] {
  const word = wordsIn(language);
  return [
    ...(phase === null && service === null ? [word('wholeCity', { city })] : []),
    ...(service === null ? [] : [word('onlyService', { service: service.name })]),
    ...(phase === null ? [] : [word('onlyPhase', { phase: PHASES[phase][language] })]),
    ...(told.some(({ kind }) => kind === 'stock') ? [word('asOfNote')] : []),
    ...sinceNotes(told, numbers.yearBefore?.stretch.from ?? stretch.from, language),
    ...(countOf(document, 'hidden') > 0 ? [word('hiddenNote', { threshold: PRIVACY.threshold })] : []),
    ...(countOf(document, 'unknown') > 0 ? [word('unknownNote')] : []),
  ];
}

/**
 * A report as it is read, in one language. What staff wrote stands as they wrote it.
 *
 * @param version the frozen version it is; undefined for a draft
 */
export function documentOf(
  report: Report,
  numbers: Numbers,
  version: FrozenVersion | undefined,
  city: string,
  language: Language,
): ReportDocument {
  const columns = columnsOf(report, numbers, language);
  const told = toldFigures(report.sections, report.targets);
  const results = resultsOf(report, numbers, language);
  const body = {
    sections: report.sections.map((section) => ({
      id: section.id,
      heading: section.heading[language],
      paragraphs: linesOf(report.texts[section.id]?.text ?? ''),
      drawings: drawingsOf(section, columns, report.phase, language),
      table: tableOf(section, columns, report.phase, language),
    })),
    results,
    resultsDrawing: results && resultsDrawing(results, language),
  };
  return {
    language,
    title: report.title,
    city,
    facts: factsOf(report, numbers, version, city, language),
    replaces: version?.replaces ? fill(documentTexts.replaces[language], version.replaces) : undefined,
    ...body,
    notes: notesOf(report, numbers, body, city, told, language),
    definitions: told.map((figure) => ({ name: figure.name[language], definition: explainedIn(figure, language) })),
  };
}

/** How many numbers of a report are hidden for privacy. */
export const countHidden = (report: Report, numbers: Numbers): number =>
  countOf(documentOf(report, numbers, undefined, '', 'nb'), 'hidden');
