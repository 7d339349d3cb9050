import { expect, test } from 'vitest';
import { getVolunteer, listVolunteers, registerVolunteer } from '#shared/volunteers/index.ts';
import { liveCities } from '#test/support/cities.ts';
import { aVolunteer } from '#test/support/factories/index.ts';
import { loggedLines, takeErrors } from '#test/support/output.ts';
import { STAFF } from '#test/support/staff.ts';

const live = liveCities();

/** Every word of the volunteer that would tell who they are. */
const secret = { name: 'Zebulon Hemmelig', phone: '+4791929394', email: 'zebulon@hemmelig.example', note: 'Har vært innlagt på Stabburet' };
const SECRETS = [...Object.values(secret), 'Zebulon', 'Hemmelig', '91929394', 'hemmelig.example', 'Stabburet', STAFF.counsellor.username];

const lines = (): Record<string, unknown>[] => loggedLines().map((line) => JSON.parse(line));

test('one line a request says route, status and time, and by which number to find it', async () => {
  const { headers } = await live.trondheim.call(registerVolunteer, { body: aVolunteer(secret) });
  expect(lines()).toEqual([
    {
      level: 'INFO',
      message: 'request',
      timestamp: '2026-11-21T10:00:01.000Z',
      service: 'trondheim-community',
      correlationId: headers['x-correlation-id'],
      route: 'POST /api/volunteers',
      status: 201,
      milliseconds: expect.any(Number),
    },
  ]);
});

test('a refusal is a line with its code, and no word of what was typed', async () => {
  await live.trondheim.call(registerVolunteer, { body: { ...aVolunteer(secret), birthYear: 'Zebulon', Hemmelig: 1 } });
  await live.trondheim.call(registerVolunteer, { text: `{"name": ${secret.name}` });
  await live.trondheim.call(getVolunteer, { params: { volunteerId: secret.name } });
  await live.trondheim.call(listVolunteers, {
    query: { cursor: secret.email, [secret.name]: '1' },
    headers: { 'accept-language': secret.name },
  });
  expect(lines().map(({ status, code }) => [status, code])).toEqual([
    [422, 'request.invalid'],
    [400, 'request.malformed'],
    [404, 'request.not-found'],
    [422, 'request.invalid'],
  ]);
  for (const word of SECRETS) expect(loggedLines().join('\n')).not.toContain(word);
});

test('nothing personal is logged when somebody is registered, read, listed and not found', async () => {
  const { id } = (await live.trondheim.call(registerVolunteer, { body: aVolunteer(secret) })).body;
  await live.trondheim.call(getVolunteer, { params: { volunteerId: id } });
  await live.trondheim.call(listVolunteers);
  expect(lines()).toHaveLength(3);
  for (const word of [...SECRETS, id, STAFF.counsellor.id]) expect(loggedLines().join('\n')).not.toContain(word);
});

test('an error nobody foresaw is logged by name and place, and tells the user only where to look', async () => {
  const message = `Could not save ${secret.name}\n    at ${secret.note}\nat home`;
  const failing = {
    route: listVolunteers,
    run: async () => {
      throw new TypeError(message);
    },
  };
  const answer = await live.trondheim.callOn([failing], failing);
  expect(answer.problem).toEqual({
    type: 'urn:steg:problem:request.unexpected',
    title: 'Noe gikk galt hos oss',
    status: 500,
    detail: 'Det du skrev står fortsatt her. Prøv igjen, og si fra med sporingsnummeret hvis det ikke hjelper.',
    code: 'request.unexpected',
    correlationId: answer.headers['x-correlation-id'],
  });
  const [error = '', ...rest] = takeErrors();
  expect(rest).toEqual([]);
  const { place, ...told } = JSON.parse(error);
  expect(told).toMatchObject({ level: 'ERROR', message: 'failed', error: 'TypeError', correlationId: answer.headers['x-correlation-id'] });
  expect(place[0]).toContain('log.test.ts');
  for (const word of SECRETS) expect(`${error}${loggedLines().join('\n')}`).not.toContain(word);
});

test('an answer that is not as the route says is an error of ours, and is not sent', async () => {
  const wrong = { route: listVolunteers, run: async () => ({ writes: [], answer: { items: [secret], nextCursor: null } }) };
  const answer = await live.trondheim.callOn([wrong], wrong);
  expect(answer.status).toBe(500);
  const error = takeErrors().join('\n');
  expect(error).toContain('"failed"');
  for (const word of SECRETS) expect(`${error}${answer.text}`).not.toContain(word);
});
