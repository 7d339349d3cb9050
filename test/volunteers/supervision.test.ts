import { describe, expect, test } from 'vitest';
import { getToday } from '#shared/today/index.ts';
import {
  correctSupervision,
  countCertificates,
  getVolunteer,
  listVolunteers,
  prepareVolunteer,
  recordSupervision,
  removeCertificates,
  saveVolunteerSettings,
  USUAL_SETTINGS,
} from '#shared/volunteers/index.ts';
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

describe('a line that was typed wrong', () => {
  test('is put right, with what stood there in the history, and the next talk is due from the right day', async () => {
    const { id } = await givenVolunteer(live.trondheim);
    const params = { volunteerId: id };
    await live.trondheim.call(recordSupervision, { body: aSupervision([id], { on: '2026-10-01', note: 'I oktober' }) });
    await live.trondheim.call(recordSupervision, { body: aSupervision([id], { on: '2026-11-20', note: 'Feil dag' }) });
    const { supervisions, volunteer } = (await live.trondheim.call(getVolunteer, { params })).body;
    const line = { ...params, supervisionId: supervisions[0]?.id ?? '' };
    const body = { on: '2026-09-20', form: 'phone', minutes: 20, note: 'Riktig dag', version: volunteer.version };
    await live.trondheim.call(correctSupervision, { params: line, body });
    const right = (await live.trondheim.call(getVolunteer, { params })).body;
    expect(right.supervisions.map(({ on, note }) => `${on} ${note}`)).toEqual(['2026-10-01 I oktober', '2026-09-20 Riktig dag']);
    expect(right.volunteer.lastSupervisionOn).toBe('2026-10-01');
    expect(right.history[0]).toMatchObject({ action: 'correctSupervision', fields: ['on', 'form', 'minutes', 'note'] });
    expect(await refusalOf(live.trondheim.call(correctSupervision, { params: line, body }))).toEqual({
      status: 409,
      code: 'request.stale',
    });
    const nobodys = { ...line, supervisionId: id };
    const missing = live.trondheim.call(correctSupervision, { params: nobodys, body: { ...body, version: right.volunteer.version } });
    expect(await refusalOf(missing)).toEqual({ status: 404, code: 'request.not-found' });
  });
});

describe('the date of a police certificate', () => {
  test('goes when the city’s basis does: how many is told to the unit leader, and no date is kept', async () => {
    const as = 'unitLeader';
    const { changed: _changed, version: _version, ...usual } = USUAL_SETTINGS;
    const basis = { ...usual, certificateBasis: 'Helse- og omsorgstjenesteloven § 5-4' };
    await live.trondheim.call(saveVolunteerSettings, { as, body: { ...basis, version: 0 } });
    const { id, version } = await givenVolunteer(live.trondheim, 'trained');
    const params = { volunteerId: id };
    await live.trondheim.call(prepareVolunteer, { params, body: { version, done: [{ kind: 'seeCertificate', seenOn: '2026-11-03' }] } });
    const remove = () => live.trondheim.call(removeCertificates, { as, body: {} });
    const left = async () => (await live.trondheim.call(countCertificates, { as })).body.left;
    expect(await refusalOf(remove())).toEqual({ status: 409, code: 'volunteers.certificate-basis-stands' });
    expect(await left()).toBe(0);
    await live.trondheim.call(saveVolunteerSettings, { as, body: { ...usual, version: 1 } });
    expect(await left()).toBe(1);
    expect((await remove()).body).toEqual({ left: 0 });
    expect(await left()).toBe(0);
    expect(JSON.stringify((await live.table.items()).filter(({ pk }) => pk === `trondheim#volunteer#${id}`))).not.toContain('2026-11-03');
  });
});
