import { randomUUID } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { decideRecruitment } from '#shared/applications/index.ts';
import { getOpenDoor, MOST_AN_HOUR, PASS_HOURS, SHORTEST_FILLING, sendApplication, solve } from '#shared/recruitment/index.ts';
import { faultsOf, refusalOf } from '#test/support/answer.ts';
import { anApplication, givenOpenRecruitment, givenPass, sha256 } from '#test/support/applying.ts';
import { type LiveCity, liveCities } from '#test/support/cities.ts';
import { pass } from '#test/support/clock.ts';
import { anApplicationForm } from '#test/support/factories/index.ts';
import { takeErrors } from '#test/support/output.ts';

const live = liveCities();
const send = (body: unknown, call: Parameters<LiveCity['call']>[1] = {}, city = live.trondheim) =>
  city.call(sendApplication, { as: null, body, ...call });
const from = (address: string) => ({ headers: { 'x-viewer-address': address } });
const notTaken = { status: 422, code: 'recruitment.not-taken' };
const applications = async () => (await live.table.items('trondheim#cards#application')).length;

describe('the way in', () => {
  test('is closed until somebody has decided, and says why without asking anything', async () => {
    const { body } = await live.trondheim.call(getOpenDoor, { as: null });
    expect(body).toMatchObject({ open: false, pass: null, controller: 'Blå Kors Trondheim' });
    expect(body.closedMessage.nb).toContain('Velkommen tilbake');
  });

  test('is open with a pass, the city’s areas, and whom to ask about privacy', async () => {
    await givenOpenRecruitment(live.trondheim);
    const { body } = await live.trondheim.call(getOpenDoor, { as: null });
    expect(body).toMatchObject({ open: true, pass: { puzzles: 16, bits: 10 }, dataProtectionOfficer: 'personvernombud@trondheim.example' });
    expect(body.areas.map(({ id }) => id)).toContain('midtbyen');
    expect((await live.fredrikstad.call(getOpenDoor, { as: null })).body.open).toBe(false);
  });
});

describe('an application', () => {
  test('is kept with its card, and whoever sent it learns only that it came', async () => {
    await givenOpenRecruitment(live.trondheim);
    const { status, body } = await send(await anApplication(live.trondheim));
    expect({ status, body }).toEqual({ status: 201, body: { received: true } });
    const [card] = await live.table.items('trondheim#cards#application');
    expect(card).toMatchObject({ name: 'Nora Vik', state: 'received', sentOn: '2026-11-21', keptUntil: '2027-05-20' });
    const stored = await live.table.only(`trondheim#application#${card?.id}`);
    const { isAdult: _said, ...told } = anApplicationForm();
    expect(stored).toMatchObject({ applicant: told, state: 'received', handled: null, volunteerId: null, version: 1 });
    expect(new Date(Number(stored.expiresAt) * 1000).toISOString()).toBe('2027-05-21T00:00:00.000Z');
    expect(card?.expiresAt).toBe(stored.expiresAt);
  });

  test('leaves nothing behind that tells from which address it came', async () => {
    await givenOpenRecruitment(live.trondheim);
    await send(await anApplication(live.trondheim), from('203.0.113.44'));
    expect(JSON.stringify(await live.table.items())).not.toContain('203.0.113.44');
    for (const { pk, expiresAt } of await live.table.items())
      if (String(pk).includes('#visit#')) expect(expiresAt).toEqual(expect.any(Number));
  });

  test('sent again with the same key came once, and is answered alike', async () => {
    await givenOpenRecruitment(live.trondheim);
    const body = await anApplication(live.trondheim);
    const key = randomUUID();
    const answers = [await send(body, { key }), await send(body, { key }), await send(body, { key, ...from('203.0.113.9') })];
    expect(answers.map(({ status }) => status)).toEqual([201, 201, 201]);
    expect(await applications()).toBe(1);
  });

  test('with a pass that was used is refused, from wherever it comes', async () => {
    await givenOpenRecruitment(live.trondheim);
    const body = await anApplication(live.trondheim);
    await send(body);
    expect(await refusalOf(send(body))).toEqual(notTaken);
    expect(await refusalOf(send({ ...body, name: 'Ola Annen' }, from('203.0.113.9')))).toEqual(notTaken);
    expect(await applications()).toBe(1);
  });

  test('sent twice at once with one pass comes once', async () => {
    await givenOpenRecruitment(live.trondheim);
    const body = await anApplication(live.trondheim);
    const statuses = (await Promise.all([send(body), send(body), send(body)])).map(({ status }) => status);
    expect(statuses.toSorted()).toEqual([201, 422, 422]);
    expect(await applications()).toBe(1);
  });

  test('faster than anybody fills in a form is refused, and taken a little later with the same pass', async () => {
    await givenOpenRecruitment(live.trondheim);
    const solved = await solve(await givenPass(live.trondheim), sha256);
    const body = { ...anApplicationForm(), website: '', pass: solved };
    expect(await refusalOf(send(body))).toEqual(notTaken);
    pass(SHORTEST_FILLING);
    expect((await send(body)).status).toBe(201);
  });

  test('long after the form was opened is refused', async () => {
    await givenOpenRecruitment(live.trondheim);
    const body = await anApplication(live.trondheim);
    pass(PASS_HOURS * 3600);
    expect(await refusalOf(send(body))).toEqual(notTaken);
  });

  test('with a pass made easier, made younger, solved by guessing, of another city or of nobody is refused', async () => {
    await givenOpenRecruitment(live.trondheim);
    await givenOpenRecruitment(live.fredrikstad);
    const body = await anApplication(live.trondheim);
    const { solutions, ...given } = body.pass;
    const foreign = await anApplication(live.fredrikstad);
    const wrong = [
      { ...body.pass, puzzles: 1, solutions: solutions.slice(0, 1) },
      { ...body.pass, bits: 1 },
      { ...body.pass, issuedAt: given.issuedAt - 60 },
      { ...body.pass, id: randomUUID() },
      { ...body.pass, solutions: solutions.map((solution) => solution + 1) },
      { ...body.pass, solutions: [] },
      { ...body.pass, signature: '' },
      foreign.pass,
    ];
    for (const one of wrong) expect(await refusalOf(send({ ...body, pass: one })), JSON.stringify(one)).toEqual(notTaken);
    expect((await send(body)).status).toBe(201);
  });

  test('with something in the field that nobody sees is refused', async () => {
    await givenOpenRecruitment(live.trondheim);
    expect(await refusalOf(send({ ...(await anApplication(live.trondheim)), website: 'https://buy.example' }))).toEqual(notTaken);
  });

  test('is refused with a reason once recruitment is closed, however far the form had come', async () => {
    await givenOpenRecruitment(live.trondheim);
    const body = await anApplication(live.trondheim);
    const close = { open: false, closedMessage: { nb: '', nn: '', en: '' }, version: 1 };
    await live.trondheim.call(decideRecruitment, { as: 'unitLeader', body: close });
    expect(await refusalOf(send(body))).toEqual({ status: 409, code: 'recruitment.closed' });
  });

  test('names every fault at once, and does not use up the pass', async () => {
    await givenOpenRecruitment(live.trondheim);
    const body = await anApplication(live.trondheim);
    const { phone: _phone, email: _email, ...unreachable } = body;
    expect(await faultsOf(send({ ...unreachable, why: ' ', isAdult: false }))).toEqual({
      '/phone': 'wayToAnswer',
      '/why': 'required',
      '/isAdult': 'adult',
    });
    expect(await faultsOf(send({ ...body, birthYear: 2010, areas: ['oslo'] }))).toEqual({ '/birthYear': 'adult', '/areas': 'choice' });
    expect(await faultsOf(send({ ...body, state: 'accepted' }))).toEqual({ '/state': 'unknownField' });
    expect((await send(body)).status).toBe(201);
  });

  test('is answered by phone or by e-mail: one is enough', async () => {
    await givenOpenRecruitment(live.trondheim);
    const { phone: _phone, ...byEmail } = await anApplication(live.trondheim);
    expect((await send(byEmail)).status).toBe(201);
  });

  test('needs a key, as every change does', async () => {
    expect(await refusalOf(send(anApplicationForm(), { key: null }))).toEqual({ status: 428, code: 'request.key-missing' });
  });
});

describe('from one address', () => {
  test(`${MOST_AN_HOUR} are taken in an hour, and then others still are`, async () => {
    await givenOpenRecruitment(live.trondheim);
    for (let taken = 0; taken < MOST_AN_HOUR; taken += 1) {
      expect((await send(await anApplication(live.trondheim), from('198.51.100.20'))).status).toBe(201);
    }
    const body = await anApplication(live.trondheim);
    const { status, problem } = await send(body, from('198.51.100.20'));
    expect({ status, code: problem.code }).toEqual({ status: 429, code: 'recruitment.too-many' });
    expect(problem.detail).toContain('Det du skrev, står her');
    expect((await send(body, from('198.51.100.21'))).status).toBe(201);
    pass(3600);
    expect((await send(await anApplication(live.trondheim), from('198.51.100.20'))).status).toBe(201);
  });

  test('a network of IPv6 addresses counts as one, however it is written', async () => {
    await givenOpenRecruitment(live.trondheim);
    const network = (index: number) => ['2001:db8:0:7::', '2001:DB8::7:0:0:0:', '2001:0db8:0000:0007:1:2:3:'][index % 3];
    for (let taken = 0; taken < MOST_AN_HOUR; taken += 1) {
      await send(await anApplication(live.trondheim), from(`${network(taken)}${taken + 1}`));
    }
    const body = await anApplication(live.trondheim);
    expect((await send(body, from('2001:db8:0:7:ffff::1'))).status).toBe(429);
    expect((await send(body, from('2001:db8:0:8::1'))).status).toBe(201);
  });

  test('is what nobody may hide: nothing is taken from a caller whose address was not told', async () => {
    await givenOpenRecruitment(live.trondheim);
    expect((await send(await anApplication(live.trondheim), from(''))).status).toBe(500);
    expect(takeErrors()).toHaveLength(1);
    expect(await applications()).toBe(0);
  });
});
