import { describe, expect, test } from 'vitest';
import { getVolunteer, listVolunteers, NOTHING_YET, registerVolunteer, USUAL_SETTINGS } from '#shared/volunteers/index.ts';
import { faultsOf } from '#test/support/answer.ts';
import { liveCities } from '#test/support/cities.ts';
import { TODAY } from '#test/support/clock.ts';
import { aVolunteer } from '#test/support/factories/index.ts';
import { givenVolunteer } from '#test/support/given.ts';
import { STAFF } from '#test/support/staff.ts';

const live = liveCities();
const me = { id: STAFF.counsellor.id, name: STAFF.counsellor.username };

describe('registering a volunteer', () => {
  test('shows the profile, who is responsible, what may come next and the history', async () => {
    const { status, body } = await live.trondheim.call(registerVolunteer, { body: aVolunteer() });
    expect({ status, body }).toEqual({ status: 201, body: { id: expect.any(String), version: 1, state: 'applied' } });
    const { isAdult: _said, ...profile } = aVolunteer();
    expect((await live.trondheim.call(getVolunteer, { params: { volunteerId: body.id } })).body).toEqual({
      volunteer: {
        ...profile,
        ...body,
        stateSince: TODAY,
        appliedOn: TODAY,
        earlierApplications: [],
        approvals: [],
        pausedUntil: null,
        responsible: me,
        wayIn: NOTHING_YET,
        lastSupervisionOn: null,
      },
      allowed: ['interview', 'leave'],
      supervisions: [],
      settings: USUAL_SETTINGS,
      history: [{ at: '2026-11-21T10:00:01.000Z', by: me, action: 'register', fields: [] }],
    });
  });

  test('may tell of somebody who applied before today, and not after', async () => {
    const { id } = (await live.trondheim.call(registerVolunteer, { body: aVolunteer({ appliedOn: '2026-09-14' }) })).body;
    const { volunteer } = (await live.trondheim.call(getVolunteer, { params: { volunteerId: id } })).body;
    expect(volunteer).toMatchObject({ appliedOn: '2026-09-14', stateSince: '2026-09-14' });
    const ahead = live.trondheim.call(registerVolunteer, { body: aVolunteer({ appliedOn: '2026-11-22' }) });
    expect(await faultsOf(ahead)).toEqual({ '/appliedOn': 'future' });
  });

  test('gives lists a compact card: no phone, no e-mail, no birth year, no experience', async () => {
    const { id } = await givenVolunteer(live.trondheim, 'applied', { ownExperience: { consentedOn: TODAY } });
    expect((await live.trondheim.call(listVolunteers)).body).toEqual({
      items: [
        {
          id,
          name: 'Berit Nesheim',
          state: 'applied',
          stateSince: TODAY,
          pausedUntil: null,
          responsible: me,
          areas: ['midtbyen'],
          capacity: 1,
          lastSupervisionOn: null,
          prepared: { references: 0, modules: [], confidentiality: false, roleLimits: false, certificate: false },
        },
      ],
      nextCursor: null,
    });
  });

  test('tells matching what it needs, with no match yet and no way of reaching the person', async () => {
    const { id } = await givenVolunteer(live.trondheim, 'applied');
    expect(await live.table.only('trondheim#pool#volunteer')).toEqual({
      id,
      name: 'Berit Nesheim',
      state: 'applied',
      pausedUntil: null,
      stateSince: TODAY,
      capacity: 1,
      openMatches: 0,
      gender: 'woman',
      languages: ['no'],
      interests: ['walking', 'music'],
      dislikes: [],
      skills: ['walking'],
      communicationStyle: 'calm',
      ownExperience: false,
      areas: ['midtbyen'],
      week: [{ day: 3, from: 17, to: 20 }],
    });
  });

  test.each([
    [{ consentedOn: TODAY }, true],
    [null, false],
  ])('lets matching know of own experience only with consent (%j)', async (ownExperience, known) => {
    await givenVolunteer(live.trondheim, 'applied', { ownExperience });
    expect(await live.table.only('trondheim#pool#volunteer')).toMatchObject({ ownExperience: known });
  });

  test('phone and e-mail may be unknown', async () => {
    const { phone: _phone, email: _email, ...rest } = aVolunteer();
    const { body } = await live.trondheim.call(registerVolunteer, { body: rest });
    const { volunteer } = (await live.trondheim.call(getVolunteer, { params: { volunteerId: body.id } })).body;
    expect(volunteer).not.toHaveProperty('phone');
    expect(volunteer).not.toHaveProperty('email');
  });

  test.each([
    ['somebody who does not say they are an adult', { isAdult: false }, { '/isAdult': 'adult' }],
    ['somebody who turns 17 this year', { birthYear: 2009 }, { '/birthYear': 'adult' }],
    ['an area the city does not have', { areas: ['midtbyen', 'sentrum'] }, { '/areas': 'choice' }],
    ['a consent given tomorrow', { ownExperience: { consentedOn: '2026-11-22' } }, { '/ownExperience/consentedOn': 'future' }],
  ])('refuses %s', async (_who, wrong, faults) => {
    expect(await faultsOf(live.trondheim.call(registerVolunteer, { body: { ...aVolunteer(), ...wrong } }))).toEqual(faults);
    expect(await live.table.items()).toEqual([]);
  });

  test('names every fault of a profile at once', async () => {
    const body = aVolunteer({ birthYear: 2015, areas: ['oslo'] });
    const { problem } = await live.trondheim.call(registerVolunteer, { body });
    expect(problem.fields?.map(({ pointer, detail }) => [pointer, detail])).toEqual([
      ['/birthYear', 'Tidgivere må ha fylt 18 år.'],
      ['/areas', 'Velg et av alternativene.'],
    ]);
  });

  test('takes somebody who turns 18 this year at their word', async () => {
    expect((await live.trondheim.call(registerVolunteer, { body: aVolunteer({ birthYear: 2008 }) })).status).toBe(201);
  });
});
