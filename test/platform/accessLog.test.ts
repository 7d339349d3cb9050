import { describe, expect, test } from 'vitest';
import { listPartners } from '#shared/partners/index.ts';
import { getVolunteer, listVolunteers } from '#shared/volunteers/index.ts';
import { liveCities } from '#test/support/cities.ts';
import { everyRoute } from '#test/support/everyRoute.ts';
import { givenVolunteer } from '#test/support/given.ts';
import { takeErrors } from '#test/support/output.ts';
import { STAFF } from '#test/support/staff.ts';

const live = liveCities();

describe('reading a person’s record', () => {
  test('is logged under that person: who, in which role, what and when', async () => {
    const { id } = await givenVolunteer(live.trondheim, 'applied');
    await live.trondheim.call(getVolunteer, { as: 'unitLeader', params: { volunteerId: id } });
    expect(await live.table.items(`trondheim#access#${id}`)).toEqual([
      {
        pk: `trondheim#access#${id}`,
        sk: expect.stringMatching(/^2026-11-21T10:00:02\.000Z#[\da-f-]{36}$/),
        subject: 'volunteer',
        operationId: 'getVolunteer',
        by: STAFF.unitLeader.id,
        roles: ['unitLeader'],
        at: '2026-11-21T10:00:02.000Z',
        expiresAt: expect.any(Number),
      },
    ]);
  });

  test('is kept for five years at least', async () => {
    const { id } = await givenVolunteer(live.trondheim, 'applied');
    await live.trondheim.call(getVolunteer, { params: { volunteerId: id } });
    const [entry] = await live.table.items(`trondheim#access#${id}`);
    expect(Number(entry?.expiresAt)).toBeGreaterThanOrEqual(Date.parse('2031-11-21T10:00:02Z') / 1000);
  });

  test('twice is two lines', async () => {
    const { id } = await givenVolunteer(live.trondheim, 'applied');
    await live.trondheim.call(getVolunteer, { params: { volunteerId: id } });
    await live.trondheim.call(getVolunteer, { params: { volunteerId: id } });
    expect(await live.table.items(`trondheim#access#${id}`)).toHaveLength(2);
  });

  test('is logged before it is answered: what cannot be logged is not shown', async () => {
    const { id } = await givenVolunteer(live.trondheim, 'applied');
    live.engine.faults.plan({ fault: 'TransactionConflict', operation: 'PutItem', times: 10 });
    const answer = await live.trondheim.call(getVolunteer, { params: { volunteerId: id } });
    expect(answer.status).toBe(500);
    expect(answer.problem.code).toBe('request.unexpected');
    expect(answer.text).not.toContain('Berit');
    expect(takeErrors()).toHaveLength(1);
  });

  test('that is not there is logged under nobody', async () => {
    const { id } = await givenVolunteer(live.trondheim, 'applied');
    expect((await live.fredrikstad.call(getVolunteer, { params: { volunteerId: id } })).status).toBe(404);
    expect((await live.table.items()).filter(({ pk }) => String(pk).includes('#access#'))).toEqual([]);
  });

  test('lists, which show no record, are not logged', async () => {
    await givenVolunteer(live.trondheim, 'applied');
    await live.trondheim.call(listVolunteers);
    await live.trondheim.call(listPartners);
    expect((await live.table.items()).filter(({ pk }) => String(pk).includes('#access#'))).toEqual([]);
  });
});

test.each(everyRoute.filter(([, { method, path }]) => method === 'GET' && /\{(participantId|volunteerId)\}/.test(path)))(
  '%s shows one person, so its route says whom to log',
  (_operationId, { audit, path }) => {
    expect(path).toContain(`{${audit?.param}}`);
  },
);
