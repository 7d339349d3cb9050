import { createHash } from 'node:crypto';
import { beforeEach, describe, expect, test } from 'vitest';
import { FIGURES, partsOf } from '#shared/reporting/index.ts';
import {
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
import { begun, files, freeze, HALF_YEAR, type ReportParams, readReport, versionId, written } from './givenReport.ts';

const live = liveCities();
const { trondheim, fredrikstad } = live;
/** A figure of which everything is in the first part of each breakdown, unless said otherwise. */
function inOnePart(id: string, total: number): Record<string, number> {
  const parts = FIGURES.filter((figure) => figure.id === id).flatMap(partsOf);
  return { [id]: total, ...Object.fromEntries(parts.map(({ cells: [first = ''] }) => [first, total])) };
}

const count = (sk: string, cells: Readonly<Record<string, number>>) =>
  live.table.plant({ pk: 'trondheim#figures', sk, ...cells, version: 1 });

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
    const { numbers, hidden } = await readReport(trondheim, await begun(trondheim));
    expect(numbers.inStretch.participantsStarted).toBe(31);
    expect(numbers.yearBefore?.cells.participantsStarted).toBe(22);
    expect(numbers.inStretch['participantsStarted.phase.before']).toBeNull();
    expect(numbers.inStretch['participantsStarted.phase.after']).toBeNull();
    expect(hidden).toBeGreaterThan(1);
  });

  test('is written by two at once, each in a part of their own; in the same part the second is told of the first', async () => {
    const params = await begun(trondheim);
    const write = (sectionId: string, text: string) =>
      trondheim.call(writeReportText, { params: { ...params, sectionId }, body: { text, version: 0 } });
    const [one, other] = await Promise.all([write('short', 'Først'), write('ahead', 'Sist')]);
    expect([one.status, other.status]).toEqual([200, 200]);
    const late = await write('short', 'Noe annet');
    expect(late.problem).toMatchObject({ code: 'request.stale', changes: [{ pointer: '/text', current: 'Først' }] });
    const { texts } = (await readReport(trondheim, params)).report;
    expect([texts.short?.text, texts.ahead?.text]).toEqual(['Først', 'Sist']);
  });

  test('is frozen when its texts are written and its time is over, by a unit leader', async () => {
    const params = await begun(trondheim);
    expect((await freeze(trondheim, params)).problem?.code).toBe('reports.text-missing');
    const running = await begun(trondheim, { ...HALF_YEAR, span: { period: '2026-H2' } });
    expect((await freeze(trondheim, running)).problem).toMatchObject({ code: 'reports.not-over', params: { date: '01.01.2027' } });
    await written(trondheim, params);
    const { report } = await readReport(trondheim, params);
    const refused = await trondheim.call(freezeReport, { params, body: { languages: ['nb'], version: report.version } });
    expect(refused.status).toBe(403);
  });
});

describe('a frozen report', () => {
  let params: ReportParams;
  beforeEach(async () => {
    params = await begun(trondheim);
    await written(trondheim, params);
    expect((await freeze(trondheim, params)).body).toMatchObject({ number: 1 });
  });

  test('is the same to the byte whatever becomes of the figures, says so itself, and is changed by nobody', async () => {
    const before = await files(trondheim, params);
    for (const { base64, sha256 } of before) expect(createHash('sha256').update(Buffer.from(base64, 'base64')).digest('hex')).toBe(sha256);
    await count('2026-H1', { participantsStarted: 99 });
    await count('now', {});
    expect(await files(trondheim, params)).toEqual(before);
    expect(before.map(({ name }) => name)).toEqual(FORMATS.map((format) => `Halvårsrapport – utgave 1.${format}`));
    const frozen = await trondheim.call(getFrozenReport, { params: { ...params, versionId: await versionId(trondheim, params) } });
    expect(frozen.body.numbers.inStretch.participantsStarted).toBe(31);
    const { report } = await readReport(trondheim, params);
    const refused = await trondheim.call(saveReportHead, {
      params,
      body: { title: 'Noe annet', grant: null, targets: [], version: report.headVersion },
    });
    expect(refused.problem?.code).toBe('reports.is-frozen');
    expect((await freeze(trondheim, params)).problem?.code).toBe('reports.is-frozen');
  });

  test('is corrected by a version that says what it replaces; what is withdrawn stays to be read', async () => {
    const { report } = await readReport(trondheim, params);
    const why = 'En deltaker manglet';
    await trondheim.call(correctReport, { as: 'unitLeader', params, body: { why, version: report.version } });
    await count('2026-H1', { participantsStarted: 32 });
    expect((await freeze(trondheim, params)).body).toMatchObject({ number: 2 });
    const second = await trondheim.call(getFrozenReport, { params: { ...params, versionId: await versionId(trondheim, params, 2) } });
    expect(second.body.version.replaces).toEqual({ number: 1, why });
    const { version } = (await readReport(trondheim, params)).report;
    const first = { ...params, versionId: await versionId(trondheim, params) };
    const withdraw = () => trondheim.call(withdrawReport, { as: 'unitLeader', params: first, body: { why: 'Erstattet', version } });
    expect((await withdraw()).status).toBe(200);
    expect((await withdraw()).problem?.code).toBe('reports.already-withdrawn');
    expect((await files(trondheim, params))[0]?.base64).not.toBe('');
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
  const params = await begun(trondheim);
  await written(trondheim, params);
  const answers = await Promise.all([freeze(trondheim, params), freeze(trondheim, params)]);
  expect(answers.map(({ status }) => status).sort()).toEqual([200, 409]);
  expect((await readReport(trondheim, params)).report.versions).toHaveLength(1);
});

test('every template tells of figures the catalogue has, and can be begun from', async () => {
  for (const { id } of READY_TEMPLATES)
    expect((await readReport(trondheim, await begun(trondheim, { ...HALF_YEAR, template: id }))).report.template.id).toBe(id);
});
