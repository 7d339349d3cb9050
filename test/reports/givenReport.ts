import { beginReport, downloadReport, FORMATS, freezeReport, getReport, isAsked, writeReportText } from '#shared/reports/index.ts';
import type { LiveCity } from '#test/support/cities.ts';

/** Several files are made at once, and a busy machine is slow at it. Milliseconds. */
const LONG = 60_000;

/** What a half-year report is begun from. */
export const HALF_YEAR = {
  template: 'halvar',
  title: 'Halvårsrapport',
  span: { period: '2026-H1' },
  service: null,
  phase: null,
  like: null,
};

/** Which report. */
export type ReportParams = Readonly<Record<'reportId', string>>;

export async function begun(city: LiveCity, body: object = HALF_YEAR): Promise<ReportParams> {
  const { body: made } = await city.call(beginReport, { body });
  return { reportId: made.id };
}

export const readReport = async (city: LiveCity, params: ReportParams) => (await city.call(getReport, { params })).body;

/** Writes what is asked for in every part. */
export async function written(city: LiveCity, params: ReportParams): Promise<void> {
  const { report } = await readReport(city, params);
  for (const { id } of report.sections.filter(isAsked)) {
    const version = report.texts[id]?.version ?? 0;
    await city.call(writeReportText, { params: { ...params, sectionId: id }, body: { text: 'Det går fremover.', version } });
  }
}

export async function freeze(city: LiveCity, params: ReportParams) {
  const { version } = (await readReport(city, params)).report;
  return city.call(freezeReport, { as: 'unitLeader', params, body: { languages: ['nb'], version }, timeLeft: LONG });
}

/** The id of a version by its number. */
export async function versionId(city: LiveCity, params: ReportParams, number = 1): Promise<string> {
  const version = (await readReport(city, params)).report.versions.find((one) => one.number === number);
  if (!version) throw new Error(`There is no version ${number}`);
  return version.id;
}

/** Every file of the first version, as it is downloaded. */
export async function files(city: LiveCity, params: ReportParams) {
  const ofVersion = { ...params, versionId: await versionId(city, params) };
  const asked = FORMATS.map((format) => city.call(downloadReport, { params: ofVersion, query: { language: 'nb', format } }));
  return (await Promise.all(asked)).map(({ body }) => body);
}
