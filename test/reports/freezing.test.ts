import { createHash } from 'node:crypto';
import { beforeEach, describe, expect, test } from 'vitest';
import { FIGURES, partsOf } from '#shared/reporting/index.ts';
import {
  beginReport,
  correctReport,
  downloadReport,
  FORMATS,
  freezeReport,
  getFrozenReport,
  getReport,
  listReports,
  READY_TEMPLATES,
  saveReportHead,
  withdrawReport,
  writeReportText,
} from '#shared/reports/index.ts';
import { liveCities } from '#test/support/cities.ts';

const live = liveCities();
const { trondheim, fredrikstad } = live;
const HALF_YEAR = { template: 'halvar', title: 'Halvårsrapport', span: { period: '2026-H1' }, phase: null, like: null };
/** Several files are made at once, and a busy machine is slow at it. */
const LONG = 60_000;

/** A figure of which everything is in the first part of each breakdown, unless said otherwise. */
function inOnePart(id: string, total: number): Record<string, number> {
  const parts = FIGURES.filter((figure) => figure.id === id).flatMap(partsOf);
  return { [id]: total, ...Object.fromEntries(parts.map(({ cells: [first = ''] }) => [first, total])) };
}

const count = (sk: string, cells: Readonly<Record<string, number>>) =>
  live.table.plant({ pk: 'trondheim#figures', sk, ...cells, version: 1 });

async function begun(body: object = HALF_YEAR): Promise<{ readonly reportId: string }> {
  const { body: made } = await trondheim.call(beginReport, { body });
  return { reportId: made.id };
}

const read = async (params: { readonly reportId: string }) => (await trondheim.call(getReport, { params })).body;

/** Writes what is asked for in every part. */
async function written(params: { readonly reportId: string }): Promise<void> {
  const { report } = await read(params);
  for (const { id, guidance } of report.sections) {
    const version = report.texts[id]?.version ?? 0;
    if (guidance.nb)
      await trondheim.call(writeReportText, { params: { ...params, sectionId: id }, body: { text: 'Det går fremover.', version } });
  }
}

const freeze = async (params: { readonly reportId: string }, languages: readonly string[] = ['nb']) =>
  trondheim.call(freezeReport, {
    as: 'unitLeader',
    params,
    body: { languages, version: (await read(params)).report.version },
    timeLeft: LONG,
  });

/** The id of a version by its number. */
async function versionId(params: { readonly reportId: string }, number = 1): Promise<string> {
  const version = (await read(params)).report.versions.find((one) => one.number === number);
  if (!version) throw new Error(`There is no version ${number}`);
  return version.id;
}

const file = async (params: { readonly reportId: string }, format: string) =>
  (await trondheim.call(downloadReport, { params: { ...params, versionId: await versionId(params) }, query: { language: 'nb', format } }))
    .body;

beforeEach(async () => {
  await count('now', { participantsActive: 12 });
  await count('2026-H1', {
    ...inOnePart('participantsStarted', 31),
    'participantsStarted.phase.before': 2,
    'participantsStarted.phase.during': 17,
    'participantsStarted.phase.after': 12,
    people: 58,
  });
  await count('2025-H1', inOnePart('participantsStarted', 22));
});

describe('a report', () => {
  test('tells figures as they are now beside the year before, and hides small numbers with company', async () => {
    const { numbers, hidden } = await read(await begun());
    expect(numbers.inStretch.participantsStarted).toBe(31);
    expect(numbers.yearBefore?.cells.participantsStarted).toBe(22);
    expect(numbers.inStretch['participantsStarted.phase.before']).toBeNull();
    expect(numbers.inStretch['participantsStarted.phase.after']).toBeNull();
    expect(hidden).toBeGreaterThan(1);
  });

  test('is written by two at once, each in a part of their own; in the same part the second is told of the first', async () => {
    const params = await begun();
    const write = (sectionId: string, text: string) =>
      trondheim.call(writeReportText, { params: { ...params, sectionId }, body: { text, version: 0 } });
    const [one, other] = await Promise.all([write('short', 'Først'), write('ahead', 'Sist')]);
    expect([one.status, other.status]).toEqual([200, 200]);
    const late = await write('short', 'Noe annet');
    expect(late.problem).toMatchObject({ code: 'request.stale', changes: [{ pointer: '/text', current: 'Først' }] });
    const { texts } = (await read(params)).report;
    expect([texts.short?.text, texts.ahead?.text]).toEqual(['Først', 'Sist']);
  });

  test('is frozen when its texts are written and its time is over, by a unit leader', async () => {
    const params = await begun();
    expect((await freeze(params)).problem?.code).toBe('reports.text-missing');
    const running = await begun({ ...HALF_YEAR, span: { period: '2026-H2' } });
    expect((await freeze(running)).problem).toMatchObject({ code: 'reports.not-over', params: { date: '01.01.2027' } });
    await written(params);
    const { report } = await read(params);
    const refused = await trondheim.call(freezeReport, { params, body: { languages: ['nb'], version: report.version } });
    expect(refused.status).toBe(403);
  });
});

describe('a frozen report', () => {
  let params: { readonly reportId: string };
  beforeEach(async () => {
    params = await begun();
    await written(params);
    expect((await freeze(params)).body).toMatchObject({ number: 1 });
  });

  test('is the same to the byte whatever becomes of the figures, says so itself, and is changed by nobody', async () => {
    const before = await Promise.all(FORMATS.map((format) => file(params, format)));
    for (const { base64, sha256 } of before) expect(createHash('sha256').update(Buffer.from(base64, 'base64')).digest('hex')).toBe(sha256);
    await count('2026-H1', { participantsStarted: 99 });
    await count('now', {});
    expect(await Promise.all(FORMATS.map((format) => file(params, format)))).toEqual(before);
    expect(before.map(({ name }) => name)).toEqual(FORMATS.map((format) => `Halvårsrapport – utgave 1.${format}`));
    const frozen = await trondheim.call(getFrozenReport, { params: { ...params, versionId: await versionId(params) } });
    expect(frozen.body.numbers.inStretch.participantsStarted).toBe(31);
    const { report } = await read(params);
    const refused = await trondheim.call(saveReportHead, {
      params,
      body: { title: 'Noe annet', grant: null, targets: [], version: report.headVersion },
    });
    expect(refused.problem?.code).toBe('reports.is-frozen');
    expect((await freeze(params)).problem?.code).toBe('reports.is-frozen');
  });

  test('is corrected by a version that says what it replaces; what is withdrawn stays to be read', async () => {
    const { report } = await read(params);
    const why = 'En deltaker manglet';
    await trondheim.call(correctReport, { as: 'unitLeader', params, body: { why, version: report.version } });
    await count('2026-H1', { participantsStarted: 32 });
    expect((await freeze(params)).body).toMatchObject({ number: 2 });
    const second = await trondheim.call(getFrozenReport, { params: { ...params, versionId: await versionId(params, 2) } });
    expect(second.body.version.replaces).toEqual({ number: 1, why });
    const { version } = (await read(params)).report;
    const first = { ...params, versionId: await versionId(params) };
    const withdraw = () => trondheim.call(withdrawReport, { as: 'unitLeader', params: first, body: { why: 'Erstattet', version } });
    expect((await withdraw()).status).toBe(200);
    expect((await withdraw()).problem?.code).toBe('reports.already-withdrawn');
    expect((await file(params, 'csv')).base64).not.toBe('');
    const { body } = await trondheim.call(listReports);
    expect(body.reports).toMatchObject([{ title: 'Halvårsrapport', state: 'frozen', latest: { number: 2 } }]);
  });

  test('is the city’s own', async () => {
    expect((await fredrikstad.call(getReport, { params })).status).toBe(404);
    expect((await fredrikstad.call(downloadReport, { params: { ...params, number: '1', language: 'nb', format: 'pdf' } })).status).toBe(
      404,
    );
  });
});

test('of two who freeze at once, one does', async () => {
  const params = await begun();
  await written(params);
  const answers = await Promise.all([freeze(params), freeze(params)]);
  expect(answers.map(({ status }) => status).sort()).toEqual([200, 409]);
  expect((await read(params)).report.versions).toHaveLength(1);
});

test('every template tells of figures the catalogue has, and can be begun from', async () => {
  for (const { id } of READY_TEMPLATES) expect((await read(await begun({ ...HALF_YEAR, template: id }))).report.template.id).toBe(id);
});
