import { describe, expect, test } from 'vitest';
import { getToday } from '#shared/today/index.ts';
import { getVolunteer, listVolunteers, recordSupervision, saveVolunteerSettings, USUAL_SETTINGS } from '#shared/volunteers/index.ts';
import { faultsOf, refusalOf } from '#test/support/answer.ts';
import { liveCities } from '#test/support/cities.ts';
import { itIs, TODAY } from '#test/support/clock.ts';
import { aSupervision } from '#test/support/factories/index.ts';
import { givenVolunteer } from '#test/support/given.ts';
import { STAFF } from '#test/support/staff.ts';

const live = liveCities();
const by = { id: STAFF.counsellor.id, name: STAFF.counsellor.username };

const due = async () =>
  (await live.trondheim.call(getToday)).body.items.filter(({ task }) => task === 'supervision').map((item) => item.due);

describe('supervision', () => {
  test('stands in the volunteer’s log, the latest first, and sets when it is next due', async () => {
    const { id } = await givenVolunteer(live.trondheim);
    await live.trondheim.call(recordSupervision, { body: aSupervision([id], { on: TODAY, note: 'Vil ha flere.' }) });
    await live.trondheim.call(recordSupervision, { body: aSupervision([id], { on: '2026-11-20', form: 'phone', minutes: null }) });
    const { supervisions, volunteer, history } = (await live.trondheim.call(getVolunteer, { params: { volunteerId: id } })).body;
    expect(supervisions).toMatchObject([
      { on: TODAY, form: 'talk', minutes: 45, note: 'Vil ha flere.', by },
      { on: '2026-11-20', form: 'phone', minutes: null, by },
    ]);
    // an older talk that is typed later makes nobody more overdue
    expect(volunteer.lastSupervisionOn).toBe(TODAY);
    expect((await live.trondheim.call(listVolunteers)).body.items[0]?.lastSupervisionOn).toBe(TODAY);
    expect(history[0]).toMatchObject({ action: 'supervise', by });
  });

  test('of a group is on every record at once', async () => {
    const group = await Promise.all(['Berit', 'Liv', 'Per'].map((name) => givenVolunteer(live.trondheim, 'active', { name })));
    const ids = group.map(({ id }) => id);
    const { status, body } = await live.trondheim.call(recordSupervision, { body: aSupervision(ids, { form: 'group' }) });
    expect(status).toBe(201);
    expect(body.items).toEqual(group.map(({ id, version }) => ({ id, version: version + 1 })));
    for (const volunteerId of ids) {
      const { supervisions } = (await live.trondheim.call(getVolunteer, { params: { volunteerId } })).body;
      expect(supervisions).toMatchObject([{ form: 'group' }]);
    }
  });

  test('of twenty is one transaction, of twenty-one is refused', async () => {
    const ids: string[] = [];
    for (let number = 0; number < 20; number += 1) ids.push((await givenVolunteer(live.trondheim, 'applied')).id);
    expect((await live.trondheim.call(recordSupervision, { body: aSupervision(ids) })).status).toBe(201);
    const tooMany = aSupervision([...ids, USUAL_SETTINGS.modules[0]?.id ?? '']);
    expect(await faultsOf(live.trondheim.call(recordSupervision, { body: tooMany }))).toEqual({ '/volunteerIds': 'tooMany' });
  });

  test('with one who has left is on nobody’s record', async () => {
    const [berit, liv] = [await givenVolunteer(live.trondheim), await givenVolunteer(live.trondheim, 'left')];
    const call = live.trondheim.call(recordSupervision, { body: aSupervision([berit.id, liv.id]) });
    expect(await refusalOf(call)).toEqual({ status: 409, code: 'volunteers.has-left' });
    expect((await live.trondheim.call(getVolunteer, { params: { volunteerId: berit.id } })).body.supervisions).toEqual([]);
  });

  test('cannot have happened tomorrow', async () => {
    const { id } = await givenVolunteer(live.trondheim);
    const body = aSupervision([id], { on: '2026-11-22' });
    expect(await faultsOf(live.trondheim.call(recordSupervision, { body }))).toEqual({ '/on': 'future' });
  });
});

describe('whom I have not talked with', () => {
  test('comes up the week before the city’s interval is over, and goes when it is recorded', async () => {
    const { id } = await givenVolunteer(live.trondheim);
    expect(await due()).toEqual([]);
    itIs('2027-01-13T09:00:00.000Z');
    expect(await due()).toEqual(['2027-01-19']);
    await live.trondheim.call(recordSupervision, { body: aSupervision([id], { on: '2027-01-13' }) });
    expect(await due()).toEqual([]);
  });

  test('is counted by the interval the unit leader has set', async () => {
    await givenVolunteer(live.trondheim);
    const body = { modules: USUAL_SETTINGS.modules, certificateBasis: null, supervisionDays: 7, version: 0 };
    await live.trondheim.call(saveVolunteerSettings, { as: 'unitLeader', body });
    expect(await due()).toEqual(['2026-11-27']);
  });

  test('is nobody who takes a break', async () => {
    await givenVolunteer(live.trondheim, 'paused');
    itIs('2027-02-13T09:00:00.000Z');
    expect(await due()).toEqual([]);
  });
});
