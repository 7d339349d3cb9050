import { describe, expect, test } from 'vitest';
import { listPartners, updatePartner } from '#shared/partners/index.ts';
import { getVolunteer, registerVolunteer, stepVolunteer, updateVolunteer } from '#shared/volunteers/index.ts';
import { refusalOf } from '#test/support/answer.ts';
import { liveCities } from '#test/support/cities.ts';
import { aPartner, aVolunteer, aVolunteerEdit, aVolunteerStep } from '#test/support/factories/index.ts';
import { givenPartner, givenVolunteer } from '#test/support/given.ts';
import { loggedLines, takeErrors } from '#test/support/output.ts';

const live = liveCities();
const STALE = { status: 409, code: 'request.stale' };

describe('several at once', () => {
  test('of eight edits from the same version exactly one wins, and the rest are told', async () => {
    const { id } = await givenPartner(live.trondheim);
    const edits = Array.from({ length: 8 }, (_, index) => ({ ...aPartner({ name: `Partner ${index}` }), version: 1 }));
    const answers = await Promise.all(edits.map((body) => live.trondheim.call(updatePartner, { params: { partnerId: id }, body })));
    const won = answers.flatMap(({ status }, index) => (status === 200 ? [index] : []));
    expect(won).toHaveLength(1);
    for (const { status, problem } of answers.filter((_, index) => index !== won[0])) {
      expect({ status, code: problem.code }).toEqual(STALE);
      expect(problem.changes).toEqual([{ pointer: '/name', current: `Partner ${won[0]}` }]);
    }
    const { body } = await live.trondheim.call(listPartners);
    expect(body.items).toMatchObject([{ id, name: `Partner ${won[0]}`, version: 2 }]);
  });

  test('an edit and a step from the same version: one wins, and profile, card and pool agree', async () => {
    const { id } = await givenVolunteer(live.trondheim, 'applied');
    const params = { volunteerId: id };
    const answers = await Promise.all([
      live.trondheim.call(updateVolunteer, { params, body: aVolunteerEdit({ name: 'Berit Strand' }) }),
      live.trondheim.call(stepVolunteer, { params, body: aVolunteerStep() }),
    ]);
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409]);
    const { volunteer } = (await live.trondheim.call(getVolunteer, { params })).body;
    const told = { name: volunteer.name, state: volunteer.state, stateSince: volunteer.stateSince };
    expect(volunteer.version).toBe(2);
    expect(await live.table.items('trondheim#cards#volunteer')).toMatchObject([told]);
    expect(await live.table.items('trondheim#pool#volunteer')).toMatchObject([told]);
  });
});

describe('what AWS does now and then', () => {
  test('a transaction in the way of another is tried again, and the change happens once', async () => {
    live.engine.faults.plan({ fault: 'TransactionConflict', operation: 'TransactWriteItems', times: 3 });
    const { status } = await live.trondheim.call(registerVolunteer, { body: aVolunteer() });
    expect(status).toBe(201);
    expect(await live.table.items('trondheim#cards#volunteer')).toHaveLength(1);
    expect(loggedLines().filter((line) => line.includes('"conflict"'))).toHaveLength(3);
  });

  test('one that never gets through says that it is busy, and that nothing is saved', async () => {
    live.engine.faults.plan({ fault: 'TransactionConflict', operation: 'TransactWriteItems', times: 6 });
    const busy = await live.trondheim.call(registerVolunteer, { body: aVolunteer() });
    expect(busy.status).toBe(503);
    expect(busy.problem).toMatchObject({ code: 'request.busy', detail: 'Ingenting er lagret. Vent et øyeblikk og prøv igjen.' });
    expect(await live.table.items()).toEqual([]);
    expect(takeErrors()).toHaveLength(1);
  });

  test('what was decided on and has changed meanwhile is decided again on what stands now', async () => {
    const { id } = await givenVolunteer(live.trondheim, 'applied');
    const params = { volunteerId: id };
    live.engine.before = async (operation) => {
      if (operation !== 'TransactWriteItems') return undefined;
      live.engine.before = undefined;
      await live.trondheim.call(updateVolunteer, { as: 'otherCounsellor', params, body: aVolunteerEdit({ name: 'Berit Strand' }) });
      return undefined;
    };
    const answer = await live.trondheim.call(updateVolunteer, { params, body: aVolunteerEdit({ name: 'Berit Moe' }) });
    expect(answer.status).toBe(409);
    expect(answer.problem.changes).toEqual([{ pointer: '/name', current: 'Berit Strand' }]);
  });

  test('throttling is waited out, and where it lasts it is busy', async () => {
    live.engine.faults.plan({ fault: 'Throttled', operation: 'Query', times: 1 });
    expect((await live.trondheim.call(listPartners)).status).toBe(200);
    live.engine.faults.plan({ fault: 'Throttled', operation: 'Query', times: 10 });
    expect(await refusalOf(live.trondheim.call(listPartners))).toEqual({ status: 503, code: 'request.busy' });
    expect(takeErrors()).toHaveLength(1);
  });
});
