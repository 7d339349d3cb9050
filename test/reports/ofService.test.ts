import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { beginReport, type CountedRecord, countedBetween, documentOf, saveReportHead, standingOf } from '#shared/reports/index.ts';
import { countedFigures } from '#test/demo/countedFigures.ts';
import { type LiveCity, liveCities } from '#test/support/cities.ts';
import { givenParticipant } from '#test/support/given.ts';
import { aReport, someNumbers } from './aReport.ts';
import { begun, HALF_YEAR, readReport } from './givenReport.ts';

const live = liveCities();
const { trondheim, fredrikstad } = live;
const RANGE = { from: '2026-01', to: '2026-11' };
const YEAR = { period: '2026' };

/** Takes in as many people of a service, and talks once with each. */
async function takenIn(city: LiveCity, service: string, people: number): Promise<void> {
  for (let one = 0; one < people; one += 1) await givenParticipant(city, { service, conversations: 1 });
}

/** What a report on the year tells, of one service or of all. */
async function told(city: LiveCity, service: string | null) {
  const params = await begun(city, { ...HALF_YEAR, span: YEAR, service });
  const { numbers } = await readReport(city, params);
  const { people, conversationsHeld } = numbers.inStretch;
  return { people, conversationsHeld, here: numbers.now.participantsActive };
}

describe('a report on one service', () => {
  test('tells of those who belong to it and of what was done with them; the services together are the city', async () => {
    await takenIn(fredrikstad, 'sosionom', 6);
    await takenIn(fredrikstad, 'steg-for-steg', 7);
    await countedFigures(live, fredrikstad, RANGE);
    expect(await told(fredrikstad, 'sosionom')).toEqual({ people: 6, conversationsHeld: 6, here: 6 });
    expect(await told(fredrikstad, 'steg-for-steg')).toEqual({ people: 7, conversationsHeld: 7, here: 7 });
    expect(await told(fredrikstad, null)).toEqual({ people: 13, conversationsHeld: 13, here: 13 });
  });

  test('hides its small numbers as any other that leaves the house', async () => {
    await takenIn(fredrikstad, 'bolig', 3);
    await takenIn(fredrikstad, 'steg-for-steg', 9);
    await countedFigures(live, fredrikstad, RANGE);
    expect(await told(fredrikstad, 'bolig')).toEqual({ people: null, conversationsHeld: null, here: null });
  });

  test('has no figures of volunteers, and says so', async () => {
    const { report } = await readReport(fredrikstad, await begun(fredrikstad, { ...HALF_YEAR, service: 'steg-for-steg' }));
    expect(report.service).toEqual({ id: 'steg-for-steg', name: 'Steg for Steg' });
    const figures = report.sections.flatMap((section) => section.figures.map(({ figure }) => figure));
    expect(figures).toContain('meetingsHeld');
    expect(figures.filter((figure) => /^volunteers|^supervision/.test(figure))).toEqual([]);
    expect(
      report.sections.map(({ id }) => id),
      'a part of nothing else is gone',
    ).not.toContain('volunteers');
    const { notes, facts } = documentOf(report, someNumbers(), undefined, 'Fredrikstad', 'nb');
    expect(notes[0]).toMatch(/^Tallene gjelder deltakere som nå hører til tjenesten Steg for Steg/);
    expect(facts).toContainEqual({ name: 'Tjeneste', value: 'Steg for Steg' });
  });

  test('answers for no target that is of volunteers', () => {
    const targets = ['people', 'volunteersApplied'].map((figure) => ({ figure, phase: null, number: 40 }));
    const service = { id: 'bolig', name: 'Bolig' };
    const { results } = documentOf(aReport({ template: 'tilskudd', targets, service }), someNumbers(), undefined, 'Fredrikstad', 'nb');
    expect(results?.rows.map(({ names }) => names[0])).toEqual(['Ulike deltakere']);
  });

  test('is begun for none but the city’s own services', async () => {
    for (const service of ['sosionom', 'national', 'Steg for Steg', '']) {
      const { status, problem } = await trondheim.call(beginReport, { body: { ...HALF_YEAR, service } });
      expect([status, problem?.fields?.map(({ pointer }) => pointer)], service).toEqual([422, ['/service']]);
    }
  });

  test('keeps its service when what stands on top of it is changed', async () => {
    const params = await begun(fredrikstad, { ...HALF_YEAR, service: 'bolig' });
    const { report } = await readReport(fredrikstad, params);
    const body = { title: 'Bolig i vår', grant: null, targets: [], version: report.headVersion };
    expect((await fredrikstad.call(saveReportHead, { params, body })).status).toBe(200);
    expect((await readReport(fredrikstad, params)).report.service?.id).toBe('bolig');
  });
});

const day = fc.integer({ min: 1, max: 28 }).map((date) => `2026-03-${String(date).padStart(2, '0')}`);
const record: fc.Arbitrary<CountedRecord> = fc.record({
  person: fc.constantFrom('anna', 'bo', 'carl'),
  contribution: fc.record({
    cells: fc.dictionary(fc.oneof(day, fc.constant('now')), fc.record({ conversationsHeld: fc.integer({ min: 1, max: 3 }) })),
    people: fc.record({ people: fc.array(day, { maxLength: 3 }) }),
  }),
});

test('stretches that follow each other add up to the whole, and somebody in both is one person of it', () => {
  fc.assert(
    fc.property(fc.array(record), fc.integer({ min: 2, max: 28 }), (records, cut) => {
      const between = (from: number, to: number) => {
        const on = (date: number) => `2026-03-${String(date).padStart(2, '0')}`;
        const { conversationsHeld = 0, people = 0 } = countedBetween(records, { from: on(from), to: on(to) });
        return { conversationsHeld, people };
      };
      const [first, second, whole] = [between(1, cut - 1), between(cut, 28), between(1, 28)];
      expect(first.conversationsHeld + second.conversationsHeld).toBe(whole.conversationsHeld);
      expect(whole.people).toBeGreaterThanOrEqual(Math.max(first.people, second.people));
      expect(whole.people).toBeLessThanOrEqual(Math.min(first.people + second.people, 3));
      const standing = records.reduce((sum, { contribution }) => sum + (contribution.cells.now?.conversationsHeld ?? 0), 0);
      expect(standingOf(records).conversationsHeld ?? 0, 'what stands is in no stretch').toBe(standing);
    }),
  );
});
