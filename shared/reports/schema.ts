import * as z from 'zod/mini';
import {
  historyEntry,
  id,
  instant,
  LANGUAGES,
  line,
  localDate,
  oneOf,
  prose,
  serviceId,
  staffRef,
  version,
  type Words,
} from '#shared/kernel/index.ts';
import { PHASES } from '#shared/participants/index.ts';
import { period } from '#shared/reporting/index.ts';
import { section, sectionId, template } from './template.ts';

/** How a report stands. */
export const REPORT_STATES = {
  draft: { nb: 'Utkast', nn: 'Utkast', en: 'Draft' },
  frozen: { nb: 'Frosset', nn: 'Frosen', en: 'Frozen' },
} as const satisfies Words;
export type ReportState = keyof typeof REPORT_STATES;

/** The files of a frozen version. */
export const FORMATS = ['pdf', 'xlsx', 'csv'] as const;
export type Format = (typeof FORMATS)[number];
const format = z.enum(FORMATS);
const language = z.enum(LANGUAGES);
/** The languages a version is made in. */
export const languages = z.array(language).check(
  z.minLength(1),
  z.refine((chosen) => new Set(chosen).size === chosen.length, { error: 'repeated' }),
);

/** A stretch of days, both ends included; `period` where it is one that figures are counted for. */
export const stretch = z.strictObject({ from: localDate, to: localDate, period: z.nullable(period) });
export type Stretch = z.infer<typeof stretch>;

export const MOST_PHASES = 8;
export const MOST_TARGETS = 30;

/** Money that a report answers for, with the project's phases, which may overlap. */
export const grant = z.strictObject({
  funder: line(120),
  name: line(120),
  phases: z.array(z.strictObject({ name: line(80), from: localDate, to: localDate })).check(z.maxLength(MOST_PHASES)),
});
export type Grant = z.infer<typeof grant>;

/** How many of a figure were promised, in all of the report's time (null) or in one of the grant's phases, by its place. */
export const target = z.strictObject({
  figure: z.string().check(z.regex(/^[a-zA-Z]{1,60}$/)),
  phase: z.nullable(z.int().check(z.gte(0), z.lt(MOST_PHASES))),
  number: z.int().check(z.gte(1), z.lte(1_000_000)),
});
export type Target = z.infer<typeof target>;

/** What stands on top of a report: what it is called, and for a grant's report what it answers for. */
const head = {
  title: line(120),
  grant: z.nullable(grant),
  targets: z.array(target).check(z.maxLength(MOST_TARGETS)),
};

/** As long as a part's text may be. */
export const MOST_TEXT = 4000;

/** What staff have written in a part of a report. Each part has a version of its own, so that two may write at a time. */
const written = z.strictObject({ text: prose(MOST_TEXT), version, changed: z.strictObject({ by: staffRef, at: instant }) });

/** One file of a version. */
const file = z.strictObject({ language, format, bytes: z.int(), sha256: z.string().check(z.regex(/^[0-9a-f]{64}$/)) });
export type ReportFile = z.infer<typeof file>;

/** A version that stands as it was, whatever becomes of the records. */
export const frozenVersion = z.strictObject({
  id,
  number: z.int().check(z.gte(1)),
  at: instant,
  by: staffRef,
  /** The version it is put in place of, and why. */
  replaces: z.nullable(z.strictObject({ number: z.int(), why: line(300) })),
  withdrawn: z.nullable(z.strictObject({ by: staffRef, at: instant, why: line(300) })),
  files: z.array(file),
});
export type FrozenVersion = z.infer<typeof frozenVersion>;

/** A report: what it is made of is copied from its template when it is begun, and stays. */
export const report = z.strictObject({
  id,
  template: z.pick(template, { id: true, name: true }),
  ...z.pick(template, { audience: true, comparesYears: true, hasGrant: true }).shape,
  sections: z.array(section),
  stretch,
  /** Only participants of this service, called as it was when the report was begun; null for all. */
  service: z.nullable(z.strictObject({ id: serviceId, name: line(120) })),
  /** Only participants in this phase; null for all. */
  phase: z.nullable(oneOf(PHASES)),
  ...head,
  headVersion: version,
  texts: z.record(sectionId, written),
  state: oneOf(REPORT_STATES),
  /** Why it was taken up again after it was frozen; null where it was not. */
  correcting: z.nullable(line(300)),
  versions: z.array(frozenVersion),
  changed: z.strictObject({ by: staffRef, at: instant }),
  version,
});
export type Report = z.infer<typeof report>;

/** A report in the list of them. */
export const reportLine = z.strictObject({
  id,
  title: line(120),
  template: template.shape.name,
  stretch,
  state: oneOf(REPORT_STATES),
  /** The latest version that is not withdrawn, and when it was frozen. */
  latest: z.nullable(z.strictObject({ number: z.int(), at: instant })),
  changed: z.strictObject({ by: staffRef, at: instant }),
});
export type ReportLine = z.infer<typeof reportLine>;

/** What a report is begun from. `like`: an earlier report whose grant, phases and targets are taken over. */
export const reportInput = z.strictObject({
  template: template.shape.id,
  title: line(120),
  span: z.union([z.strictObject({ period }), z.strictObject({ from: localDate, to: localDate })]),
  service: z.nullable(serviceId),
  phase: z.nullable(oneOf(PHASES)),
  like: z.nullable(id),
});
export type ReportInput = z.infer<typeof reportInput>;

export const headEdit = z.strictObject({ ...head, version });
export type HeadEdit = z.infer<typeof headEdit>;

/** Version 0 is nothing written yet. */
export const textEdit = z.strictObject({ text: prose(MOST_TEXT), version: z.union([z.literal(0), version]) });

/** Numbers by cell; null where a number is hidden for privacy. */
const toldCells = z.record(z.string(), z.nullable(z.int()));

/** The numbers a report is told from. */
export const numbers = z.strictObject({
  /** When they were read. */
  asOf: instant,
  /** What stood then. */
  now: toldCells,
  /** What happened in the report's time, a year earlier where it compares, and in each of the grant's phases. */
  inStretch: toldCells,
  yearBefore: z.nullable(z.strictObject({ stretch, cells: toldCells })),
  inPhases: z.array(toldCells),
});
export type Numbers = z.infer<typeof numbers>;

/** A report with its numbers as they are now. */
export const liveReport = z.strictObject({
  report,
  numbers,
  /** How many numbers are hidden. */
  hidden: z.int(),
  history: z.array(historyEntry),
});
export type LiveReport = z.infer<typeof liveReport>;

/** A version with the numbers and texts it was frozen with. */
export const frozenReport = z.strictObject({ version: frozenVersion, report, numbers });
export type FrozenReport = z.infer<typeof frozenReport>;

/** One file, as it was made. */
export const downloaded = z.strictObject({
  /** A name to save it by. */
  name: z.string(),
  mediaType: z.string(),
  sha256: file.shape.sha256,
  /** Its bytes. */
  base64: z.string(),
});
export type Downloaded = z.infer<typeof downloaded>;

export const versionParams = z.strictObject({ reportId: id, versionId: id });
/** Which file of a version. */
export const fileQuery = z.strictObject({ language, format });
