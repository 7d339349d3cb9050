import { beforeEach, describe, expect, test, vi } from 'vitest';
import { nationalHandlerOf } from '#functions/platform/nationalHandler.ts';
import { routes } from '#shared/contract/index.ts';
import { getNationalFigures } from '#shared/national/index.ts';
import { recordConversation, registerParticipant } from '#shared/participants/index.ts';
import { getFigures } from '#shared/reporting/index.ts';
import { liveCities } from '#test/support/cities.ts';
import { aConversation, aParticipant } from '#test/support/factories/index.ts';
import { takeErrors } from '#test/support/output.ts';
import { STAFF } from '#test/support/staff.ts';
import { ANALYST, NATIONAL_ISSUER, nationalEnvironment, nationOver } from './nation.ts';

const live = liveCities();
const CITIES = { fredrikstad: 'Fredrikstad', trondheim: 'Trondheim' };

const plant = (city: string, period: string, cells: Readonly<Record<string, unknown>>) =>
  live.table.plant({ pk: `national#figures#${period}`, sk: city, ...cells, changedAt: '2026-11-20T12:00:00.000Z' });

const nation = (cities: Readonly<Record<string, string>> = CITIES) => nationOver(live.table.name, cities);
const ask = async (period: string, cities: Readonly<Record<string, string>> = CITIES) =>
  nation(cities).call(getNationalFigures, { query: { period } });

describe('the nation’s figures', () => {
  beforeEach(async () => {
    await plant('trondheim', '2026', { matchesStarted: 40, meetingsHeld: 3 });
    await plant('fredrikstad', '2026', { matchesStarted: 12, meetingsHeld: 21 });
    await plant('trondheim', 'now', { participantsActive: 30, 'participantsActive.phase.during': 30 });
  });

  test('are the cities’, side by side and in sum, without what is too small to tell', async () => {
    const { body } = await ask('2026');
    expect(body).toMatchObject({ period: '2026', threshold: 5, asOf: expect.stringMatching(/^2026-11-21T/) });
    const [fredrikstad, trondheim] = body.cities;
    expect(fredrikstad).toMatchObject({ id: 'fredrikstad', name: 'Fredrikstad', cells: { matchesStarted: 12, meetingsHeld: null } });
    expect(trondheim).toMatchObject({ id: 'trondheim', name: 'Trondheim', cells: { matchesStarted: 40, meetingsHeld: null } });
    expect(body.sum).toMatchObject({ matchesStarted: 52, meetingsHeld: 24, people: null });
  });

  test('are told of one period at a time: what stands, or what happened', async () => {
    const { body } = await ask('now');
    expect(Object.keys(body.sum)).toContain('participantsActive');
    expect(Object.keys(body.sum)).not.toContain('matchesStarted');
  });

  test('leave out a city that does not share, whatever stands there of it', async () => {
    await plant('eidskog', '2026', { matchesStarted: 1000 });
    const { body } = await ask('2026');
    expect(body.cities.map(({ id }) => id)).toEqual(['fredrikstad', 'trondheim']);
    expect(body.sum.matchesStarted).toBe(52);
  });

  test('have a city in which nothing is counted yet', async () => {
    const { body } = await ask('2026', { ...CITIES, trysil: 'Trysil' });
    expect(body.cities.map(({ id }) => id)).toEqual(['fredrikstad', 'trondheim', 'trysil']);
  });

  test('take one query', async () => {
    live.engine.calls.length = 0;
    await ask('2026');
    expect(live.engine.calls).toEqual(['Query']);
  });

  test('hold no cell that is no figure', async () => {
    await plant('trondheim', '2026', { matchesStarted: 40, formerFigure: 12 });
    expect(Object.keys((await ask('2026')).body.sum)).not.toContain('formerFigure');
  });

  test('are not told where something else stands among them', async () => {
    await plant('trondheim', '2026', { note: 'Fortrolig' });
    const { status, text } = await ask('2026');
    expect(status).toBe(500);
    expect(text).not.toContain('Fortrolig');
    expect(takeErrors().join('\n')).not.toContain('Fortrolig');
  });
});

describe('asked for wrongly', () => {
  test.each([{}, { period: '' }, { period: '2026-13' }, { period: '2026#x' }, { period: 'now', city: 'trondheim' }])(
    '%j',
    async (query) => {
      expect((await nation().call(getNationalFigures, { query })).status).toBe(422);
    },
  );
});

describe('who is let in', () => {
  const query = { period: 'now' };
  const asked = async (call: Parameters<ReturnType<typeof nation>['call']>[1]) =>
    (await nation().call(getNationalFigures, { query, ...call })).status;

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
    const cityRoutes = routes.filter(({ slice }) => slice !== 'national');
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
  for (const period of ['now', '2026', '2026-T3', '2026-11']) {
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
