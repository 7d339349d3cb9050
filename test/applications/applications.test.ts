import { describe, expect, test } from 'vitest';
import {
  acceptApplication,
  bringBackApplication,
  declineApplication,
  eraseApplication,
  findLikelyApplications,
  getApplication,
  listApplications,
} from '#shared/applications/index.ts';
import { getVolunteer, type LikelyVolunteerInput, listVolunteers } from '#shared/volunteers/index.ts';
import { refusalOf } from '#test/support/answer.ts';
import { givenApplication, givenOpenRecruitment } from '#test/support/applying.ts';
import { liveCities } from '#test/support/cities.ts';
import { itIs, TODAY } from '#test/support/clock.ts';
import { anApplicationForm } from '#test/support/factories/index.ts';
import { givenVolunteer } from '#test/support/given.ts';
import { STAFF } from '#test/support/staff.ts';

const live = liveCities();
const me = { id: STAFF.counsellor.id, name: STAFF.counsellor.username };
const open = (id: string) => live.trondheim.call(getApplication, { params: { applicationId: id } });
const alreadyHandled = { status: 409, code: 'applications.already-handled' };

async function anApplicant(overrides: Parameters<typeof givenApplication>[1] = {}): Promise<{ applicationId: string }> {
  await givenOpenRecruitment(live.trondheim);
  return { applicationId: (await givenApplication(live.trondheim, overrides)).id };
}

describe('an application that has come', () => {
  test('stands on the list, opens with what was told, and says what may be done', async () => {
    const { applicationId } = await anApplicant();
    expect((await live.trondheim.call(listApplications)).body.items).toEqual([
      { id: applicationId, name: 'Nora Vik', state: 'received', sentOn: TODAY, keptUntil: '2027-05-20' },
    ]);
    const { isAdult: _said, ...told } = anApplicationForm();
    expect((await open(applicationId)).body).toMatchObject({
      application: { applicant: told, handled: null },
      allowed: ['accept', 'decline'],
      mayBe: { volunteers: [], applications: [] },
      history: [],
    });
  });

  test('is logged when it is read', async () => {
    const { applicationId } = await anApplicant();
    await open(applicationId);
    expect(await live.table.only(`trondheim#access#${applicationId}`)).toMatchObject({ subject: 'application', by: me.id });
  });

  test('shows who it may already be from: the same phone or e-mail, or a name like it of nearly the same age', async () => {
    const left = await givenVolunteer(live.trondheim, 'left', { name: 'N. Vik', phone: '+4799999905', email: 'gammel@soker.example' });
    const reached = { phone: '+4799999977', email: 'en.annen@soker.example' };
    const named = await givenVolunteer(live.trondheim, 'applied', { name: 'Noora Vik', birthYear: 1989, ...reached });
    await givenVolunteer(live.trondheim, 'applied', { name: 'Nora Vik', birthYear: 1960, ...reached });
    const { applicationId } = await anApplicant();
    const again = await givenApplication(live.trondheim, { name: 'Nora V.', phone: '+4799999905' });
    expect((await open(applicationId)).body.mayBe).toEqual({
      volunteers: [
        { id: left.id, name: 'N. Vik', state: 'left', pausedUntil: null, responsible: me, because: ['phone', 'name'] },
        { id: named.id, name: 'Noora Vik', state: 'applied', pausedUntil: null, responsible: me, because: ['name'] },
      ],
      applications: [{ id: again.id, name: 'Nora V.', because: ['phone', 'email', 'name', 'birthYear'] }],
    });
  });

  test('is found while it waits, before somebody registers whoever sent it by hand', async () => {
    const likely = async (body: LikelyVolunteerInput) =>
      (await live.trondheim.call(findLikelyApplications, { body })).body.applications.map(({ id, because }) => [id, because]);
    const { applicationId } = await anApplicant();
    expect(await likely({ name: 'Noora Vik', birthYear: null })).toEqual([[applicationId, ['name']]]);
    expect(await likely({ name: 'Per Olsen', birthYear: null })).toEqual([]);
    await live.trondheim.call(declineApplication, { params: { applicationId }, body: { version: 1, reason: 'fullNow' } });
    expect(await likely({ name: 'Noora Vik', birthYear: null })).toEqual([]);
  });

  test('is gone by itself half a year after, for lists too', async () => {
    const { applicationId } = await anApplicant();
    itIs('2027-05-21T00:00:00.000Z');
    expect((await live.trondheim.call(listApplications)).body.items).toEqual([]);
    expect((await open(applicationId)).status).toBe(404);
  });

  test('is nobody’s to see in another city', async () => {
    const { applicationId } = await anApplicant();
    expect((await live.fredrikstad.call(getApplication, { params: { applicationId } })).status).toBe(404);
  });
});

describe('taking somebody in', () => {
  test('makes a volunteer of what was told, who applied when they did, and leaves nothing of it in the application', async () => {
    const { applicationId } = await anApplicant();
    itIs('2026-11-24T10:00:00.000Z');
    const { status, body } = await live.trondheim.call(acceptApplication, { params: { applicationId }, body: { version: 1 } });
    expect(status).toBe(201);
    const { volunteer, history } = (await live.trondheim.call(getVolunteer, { params: { volunteerId: body.volunteerId } })).body;
    const { isAdult: _said, why, ownWords, ...told } = anApplicationForm();
    expect(volunteer).toMatchObject({
      ...told,
      note: `${why}\n\n${ownWords}`,
      gender: 'unstated',
      ownExperience: null,
      state: 'applied',
      appliedOn: TODAY,
      stateSince: '2026-11-24',
      responsible: me,
    });
    expect(history).toMatchObject([{ action: 'takeIn', by: me }]);
    expect((await live.trondheim.call(listApplications)).body.items).toEqual([]);
    const kept = await open(applicationId);
    expect(kept.body.application).toMatchObject({ state: 'accepted', applicant: null, volunteerId: body.volunteerId, handled: { by: me } });
    expect(JSON.stringify(await live.table.items(`trondheim#application#${applicationId}`))).not.toMatch(/Nora|99999905|turnus/);
  });

  test('by two at once makes one volunteer, and tells the second', async () => {
    const { applicationId } = await anApplicant();
    const params = { applicationId };
    const answers = await Promise.all(
      (['counsellor', 'otherCounsellor'] as const).map((as) =>
        live.trondheim.call(acceptApplication, { as, params, body: { version: 1 } }),
      ),
    );
    expect(answers.map(({ status }) => status).toSorted()).toEqual([201, 409]);
    expect((await live.trondheim.call(listVolunteers)).body.items).toHaveLength(1);
    expect(await refusalOf(live.trondheim.call(acceptApplication, { params, body: { version: 2 } }))).toEqual(alreadyHandled);
    expect(await refusalOf(live.trondheim.call(declineApplication, { params, body: { version: 2, reason: 'fullNow' } }))).toEqual(
      alreadyHandled,
    );
  });

  test('leaves out areas the city no longer has', async () => {
    const { applicationId } = await anApplicant({ areas: ['midtbyen', 'ostbyen'] });
    const smaller = live.of({ ...live.trondheim.city, areas: [{ id: 'midtbyen', name: 'Midtbyen' }], travelMinutes: [] });
    const { body } = await smaller.call(acceptApplication, { params: { applicationId }, body: { version: 1 } });
    const { volunteer } = (await live.trondheim.call(getVolunteer, { params: { volunteerId: body.volunteerId } })).body;
    expect(volunteer.areas).toEqual(['midtbyen']);
  });
});

describe('declining', () => {
  test('says why, and all of it is gone after thirty days', async () => {
    const { applicationId } = await anApplicant();
    const params = { applicationId };
    await live.trondheim.call(declineApplication, { params, body: { version: 1, reason: 'fullNow' } });
    expect((await live.trondheim.call(listApplications)).body.items).toMatchObject([{ state: 'declined', keptUntil: '2026-12-21' }]);
    const { body } = await open(applicationId);
    expect(body).toMatchObject({
      application: { state: 'declined', handled: { by: me, on: TODAY, reason: 'fullNow' } },
      allowed: ['takeBack'],
      history: [{ action: 'decline', by: me }],
    });
    const left = await live.table.items(`trondheim#application#${applicationId}`);
    const texts = left.filter((item) => JSON.stringify(item).includes('Nora'));
    expect(texts.map(({ expiresAt }) => Number(expiresAt) * 1000)).toEqual([Date.parse('2026-12-22T00:00:00Z')]);
    for (const { expiresAt } of left) expect(expiresAt).toEqual(expect.any(Number));
    itIs('2026-12-22T00:00:00.000Z');
    expect((await open(applicationId)).status).toBe(404);
  });

  test('can be undone while it is kept, and then the application waits as if it had just come', async () => {
    const { applicationId } = await anApplicant();
    const params = { applicationId };
    await live.trondheim.call(declineApplication, { params, body: { version: 1, reason: 'noAnswer' } });
    itIs('2026-12-01T10:00:00.000Z');
    await live.trondheim.call(bringBackApplication, { as: 'otherCounsellor', params, body: { version: 2 } });
    expect((await open(applicationId)).body).toMatchObject({
      application: { state: 'received', handled: null, keptUntil: '2027-05-30', applicant: { name: 'Nora Vik' } },
      history: [{ action: 'takeBack' }, { action: 'decline' }],
    });
  });

  test('needs a reason that could be said to somebody', async () => {
    const { applicationId } = await anApplicant();
    const body = { version: 1, reason: 'unpleasant' };
    expect((await live.trondheim.call(declineApplication, { params: { applicationId }, body })).status).toBe(422);
  });

  test('what nobody declined cannot be brought back', async () => {
    const { applicationId } = await anApplicant();
    expect(await refusalOf(live.trondheim.call(bringBackApplication, { params: { applicationId }, body: { version: 1 } }))).toEqual(
      alreadyHandled,
    );
  });
});

describe('erasing', () => {
  test('leaves nothing of whoever applied, in whatever state it was', async () => {
    const { applicationId } = await anApplicant();
    const params = { applicationId };
    await live.trondheim.call(declineApplication, { params, body: { version: 1, reason: 'withdrew' } });
    expect((await live.trondheim.call(eraseApplication, { params, body: { version: 2 } })).body).toEqual({ erased: true });
    expect((await open(applicationId)).status).toBe(404);
    expect(await live.table.items(`trondheim#application#${applicationId}`)).toEqual([]);
    expect(JSON.stringify(await live.table.items())).not.toMatch(/Nora|99999905|soker\.example/);
  });

  test('of what somebody else has just decided on is refused, and shows what stands', async () => {
    const { applicationId } = await anApplicant();
    const params = { applicationId };
    await live.trondheim.call(acceptApplication, { as: 'otherCounsellor', params, body: { version: 1 } });
    const { status, problem } = await live.trondheim.call(eraseApplication, { params, body: { version: 1 } });
    expect({ status, changes: problem.changes }).toEqual({ status: 409, changes: [{ pointer: '/state', current: 'accepted' }] });
  });
});
