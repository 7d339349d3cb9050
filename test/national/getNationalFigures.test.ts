import { beforeEach, describe, expect, test, vi } from 'vitest';
import { nationalHandlerOf } from '#functions/platform/nationalHandler.ts';
import { isNational, routes } from '#shared/contract/index.ts';
import { getNationalFigures, listPublications } from '#shared/national/index.ts';
import { recordConversation, registerParticipant } from '#shared/participants/index.ts';
import { getFigures } from '#shared/reporting/index.ts';
import { plantFigures } from '#test/publishing/planted.ts';
import { liveCities } from '#test/support/cities.ts';
import { aConversation, aParticipant } from '#test/support/factories/index.ts';
import { STAFF } from '#test/support/staff.ts';
import { ANALYST, NATIONAL_ISSUER, nationalEnvironment, nationOver } from './nation.ts';

const live = liveCities();
const CITIES = { fredrikstad: 'Fredrikstad', trondheim: 'Trondheim' };

const plant = (city: string, period: string, cells: Readonly<Record<string, unknown>>) => plantFigures(live.table, city, period, cells);

const nation = (cities: Readonly<Record<string, string>> = CITIES) => nationOver(live.table.name, cities);

const MONTHS = ['2026-01', '2026-02', '2026-03', '2026-04', '2026-05', '2026-06'];

/** The same in each month of the first half-year. */
const plantMonthly = async (city: string, cells: Readonly<Record<string, number>>) => {
  for (const month of MONTHS) await plant(city, month, cells);
};

/** Publishes the first half of the year, as it stands. */
const publishNow = (cities = CITIES, after = 0) => nation(cities).publish({ until: '2026-06', after });
const ask = async (
  period: string,
  { edition = 1, cities = CITIES }: { edition?: number; cities?: Readonly<Record<string, string>> } = {},
) => nation(cities).call(getNationalFigures, { query: { year: '2026', edition: String(edition), period } });

describe('what is published', () => {
  beforeEach(async () => {
    await plantMonthly('trondheim', { matchesStarted: 40 });
    await plantMonthly('fredrikstad', { matchesStarted: 12, meetingsPlanned: 21, meetingsHeld: 21 });
    await plant('trondheim', 'now', { participantsActive: 30, 'participantsActive.phase.during': 30 });
  });

  test('is the cities’, side by side and in sum, without what is too small to tell', async () => {
    const { status, body: head } = await publishNow();
    expect(status).toBe(201);
    expect(head).toMatchObject({ year: '2026', edition: 1, until: '2026-06', threshold: 5, waiting: 0 });
    const { body } = await ask('2026-H1');
    const [fredrikstad, trondheim] = body.cities;
    expect(fredrikstad).toMatchObject({ id: 'fredrikstad', name: 'Fredrikstad', cells: { matchesStarted: 72, meetingsHeld: null } });
    expect(trondheim).toMatchObject({ id: 'trondheim', name: 'Trondheim', cells: { matchesStarted: 240, meetingsHeld: null } });
    expect(body.sum).toMatchObject({ matchesStarted: 312, meetingsHeld: 126, participantsStarted: null });
  });

  test('tells what stands, or what happened: of months and tertials the totals alone', async () => {
    await publishNow();
    const [now, tertial, halfYear] = await Promise.all([ask('now'), ask('2026-T1'), ask('2026-H1')]);
    expect(Object.keys(now.body.sum)).toContain('participantsActive.phase.during');
    expect(Object.keys(now.body.sum)).not.toContain('matchesStarted');
    expect(Object.keys(tertial.body.sum)).toContain('participantsStarted');
    expect(Object.keys(tertial.body.sum)).not.toContain('participantsStarted.phase.during');
    expect(Object.keys(halfYear.body.sum)).toContain('participantsStarted.phase.during');
  });

  test('stands as it was published, whatever is counted afterwards', async () => {
    await publishNow();
    const before = await ask('2026-H1');
    await plant('trondheim', '2026-03', { matchesStarted: 100 });
    expect((await ask('2026-H1')).text).toBe(before.text);
    const { body: second } = await publishNow(CITIES, 1);
    expect(second.edition).toBe(2);
    expect((await ask('2026-H1')).text).toBe(before.text);
    expect((await ask('2026-H1', { edition: 2 })).body.sum).toMatchObject({ matchesStarted: 372 });
  });

  test('is not told anew for fewer than five: it waits until there are more', async () => {
    await publishNow();
    await plant('trondheim', '2026-02', { matchesStarted: 42 });
    expect((await publishNow(CITIES, 1)).body.waiting).toBe(2);
    expect((await ask('2026-H1', { edition: 2 })).body.sum).toMatchObject({ matchesStarted: 312 });
    await plant('trondheim', '2026-02', { matchesStarted: 46 });
    expect((await publishNow(CITIES, 2)).body.waiting).toBe(0);
    expect((await ask('2026-H1', { edition: 3 })).body.sum).toMatchObject({ matchesStarted: 318 });
  });

  test('hides for good what it hid once', async () => {
    await publishNow();
    await plantMonthly('trondheim', { matchesStarted: 40, meetingsPlanned: 30, meetingsHeld: 30 });
    await publishNow(CITIES, 1);
    const { body } = await ask('2026-H1', { edition: 2 });
    expect(body.cities.map(({ cells }) => cells.meetingsHeld)).toEqual([null, null]);
  });

  test('leaves out a city that does not share, whatever stands there of it', async () => {
    await plant('eidskog', '2026-02', { matchesStarted: 1000 });
    await publishNow();
    const { body } = await ask('2026-H1');
    expect(body.cities.map(({ id }) => id)).toEqual(['fredrikstad', 'trondheim']);
    expect(body.sum.matchesStarted).toBe(312);
  });

  test('has a city in which nothing is counted yet', async () => {
    const cities = { ...CITIES, trysil: 'Trysil' };
    await publishNow(cities);
    expect((await ask('2026-H1')).body.cities.map(({ id }) => id)).toEqual(['fredrikstad', 'trondheim', 'trysil']);
  });

  test('is listed, the latest first, and takes three reads', async () => {
    await publishNow();
    await publishNow(CITIES, 1);
    const { body } = await nation().call(listPublications);
    expect(body.publications.map(({ edition }) => edition)).toEqual([2, 1]);
    live.engine.calls.length = 0;
    await ask('2026-H1');
    expect(live.engine.calls).toEqual(['GetItem', 'Query']);
  });

  test('holds no cell that is no figure', async () => {
    await plantMonthly('trondheim', { matchesStarted: 40, formerFigure: 12 });
    await publishNow();
    expect(Object.keys((await ask('2026-H1')).body.sum)).not.toContain('formerFigure');
  });
});

describe('asked for wrongly', () => {
  test.each([{}, { period: '' }, { period: '2026-13' }, { period: '2026#x' }, { period: 'now', city: 'trondheim' }])(
    '%j',
    async (query) => {
      expect((await nation().call(getNationalFigures, { query: { year: '2026', edition: '1', ...query } })).status).toBe(422);
    },
  );
});

describe('who is let in', () => {
  const asked = async (call: Parameters<ReturnType<typeof nation>['call']>[1]) => (await nation().call(listPublications, call)).status;

  test('the analyst is', async () => {
    expect(await asked({})).toBe(200);
  });

  test.each(Object.entries(STAFF))('%s is not', async (_name, staff) => {
    expect(await asked({ as: staff })).toBe(403);
  });

  test.each([
    ['without a token', { as: null }, 401],
    ['with a city’s token', { claims: { iss: live.trondheim.issuer } }, 401],
    ['with another client’s', { claims: { client_id: 'another' } }, 401],
    ['with an id token', { claims: { token_use: 'id' } }, 401],
    ['with one that has run out', { claims: { exp: '1' } }, 401],
    ['in no group', { claims: { 'cognito:groups': undefined } }, 403],
    ['past the front door', { headers: { 'x-origin-secret': 'guessed-origin-secret' } }, 403],
  ])('nobody is %s', async (_what, call, status) => {
    expect(await asked(call)).toBe(status);
  });

  test('by a city’s function the analyst is not, not even with a token that names its pool and another role', async () => {
    const range = { from: '2026-10', to: '2026-11' };
    for (const groups of ['[national-analyst]', '[national-analyst counsellor-of-none]']) {
      const { status } = await live.trondheim.call(getFigures, { query: range, claims: { 'cognito:groups': groups } });
      expect(status).toBe(403);
    }
    expect((await live.trondheim.call(getFigures, { query: range, as: ANALYST, claims: { iss: NATIONAL_ISSUER } })).status).toBe(401);
  });

  test('a role of a city counts for nothing in the national pool, nor the analyst’s in a city’s', async () => {
    expect(await asked({ claims: { 'cognito:groups': '[unit-leader counsellor]' } })).toBe(403);
    expect((await live.trondheim.call(registerParticipant, { as: ANALYST })).status).toBe(403);
  });

  test('no city’s route is answered', async () => {
    const office = nation();
    const cityRoutes = routes.filter((route) => !isNational(route));
    const answers = await Promise.all(
      cityRoutes.map((route) => office.call(route, { params: { participantId: 'x', matchId: 'x', volunteerId: 'x' } })),
    );
    expect(answers.map(({ status }) => status)).toEqual(cityRoutes.map(() => 404));
  });
});

test('whatever cities write of people, nothing of it can be read there', async () => {
  const texts = ['Anna Lund', 'Vi snakket om gjelden hennes.', '+4799999903'];
  const [name = '', note = ''] = texts;
  const { body: person } = await live.trondheim.call(registerParticipant, {
    body: aParticipant({ preferredName: name }),
  });
  await live.trondheim.call(recordConversation, { params: { participantId: person.id }, body: aConversation({ note }) });
  expect((await publishNow()).status).toBe(201);
  for (const period of ['now', '2026-H1', '2026-T1', '2026-05']) {
    const { text, status } = await ask(period);
    expect(status).toBe(200);
    for (const written of [...texts, person.id]) expect(text).not.toContain(written);
  }
});

describe('a function half configured does not start', () => {
  test.each([
    ['CITIES', undefined],
    ['CITIES', '["trondheim"]'],
    ['CITIES', '{"national":"Norge"}'],
    ['ISSUER', 'national'],
    ['TABLE_NAME', undefined],
  ])('%s is %j', async (variable, value) => {
    for (const [each, right] of Object.entries({ ...nationalEnvironment('records', CITIES), [variable]: value })) vi.stubEnv(each, right);
    expect(() => nationalHandlerOf([])).toThrow(`The function's environment is not as it should be: ${variable}`);
  });
});
