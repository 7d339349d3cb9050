import { describe, expect, test } from 'vitest';
import {
  currentText,
  getVolunteer,
  listVolunteers,
  type Preparation,
  prepareVolunteer,
  saveVolunteerSettings,
  stepVolunteer,
  USUAL_SETTINGS,
  type VolunteerState,
} from '#shared/volunteers/index.ts';
import { faultsOf, refusalOf } from '#test/support/answer.ts';
import { liveCities } from '#test/support/cities.ts';
import { TODAY } from '#test/support/clock.ts';
import { aReference, aVolunteerStep } from '#test/support/factories/index.ts';
import { givenVolunteer } from '#test/support/given.ts';
import { STAFF } from '#test/support/staff.ts';

const live = liveCities();
const me = { id: STAFF.counsellor.id, name: STAFF.counsellor.username };
const [firstModule, ...otherModules] = USUAL_SETTINGS.modules;
if (!firstModule) throw new Error('A city that has decided nothing has modules');

const completed = (moduleId: string): Preparation => ({ kind: 'completeModule', moduleId, on: TODAY });
const accepted = (agreement: 'confidentiality' | 'roleLimits', textVersion = currentText(agreement).version): Preparation => ({
  kind: 'acceptAgreement',
  agreement,
  textVersion,
  on: TODAY,
});

/** A volunteer at a stage, and how to prepare and step them from the version they last had. */
async function volunteerWho(state: VolunteerState) {
  const { id, version: first } = await givenVolunteer(live.trondheim, state);
  const params = { volunteerId: id };
  let version = first;
  const told = async <Answer extends { status: number; body: { version: number } }>(call: Promise<Answer>): Promise<Answer> => {
    const answer = await call;
    if (answer.status === 200) version = answer.body.version;
    return answer;
  };
  return {
    params,
    prepare: (...done: Preparation[]) => told(live.trondheim.call(prepareVolunteer, { params, body: { version, done } })),
    step: (action: Parameters<typeof aVolunteerStep>[0] & object) =>
      told(live.trondheim.call(stepVolunteer, { params, body: aVolunteerStep({ ...action, version }) })),
    record: async () => (await live.trondheim.call(getVolunteer, { params })).body,
  };
}

describe('references', () => {
  test('two must have been asked and recommend before the stage is passed; the refusal says how many are missing', async () => {
    const berit = await volunteerWho('interviewed');
    const check = () => berit.step({ action: 'checkReferences' });
    expect((await check()).problem).toMatchObject({ status: 409, code: 'volunteers.references-missing', params: { count: 2 } });
    await berit.prepare(aReference(), aReference({ name: 'Liv Dahl', answer: undefined }));
    expect((await check()).problem.params).toEqual({ count: 1 });
    const [, liv] = (await berit.record()).volunteer.wayIn.references;
    await berit.prepare({ kind: 'answerReference', referenceId: liv?.id ?? '', on: TODAY, outcome: 'notRecommended' });
    expect((await check()).problem.params).toEqual({ count: 1 });
    await berit.prepare(aReference({ name: 'Per Vik', answer: { on: TODAY, outcome: 'withReservation' } }));
    expect((await check()).body).toMatchObject({ state: 'referencesChecked' });
  });

  test('tell who asked, when, and what was said; the list tells how many', async () => {
    const berit = await volunteerWho('interviewed');
    await berit.prepare(aReference());
    const { volunteer, history } = await berit.record();
    expect(volunteer.wayIn.references).toEqual([
      {
        id: expect.any(String),
        name: 'Ola Nordby',
        relation: 'Tidligere leder',
        phone: '+4799999904',
        answer: { on: '2026-11-20', outcome: 'recommended', by: me },
      },
    ]);
    expect(history[0]).toMatchObject({ action: 'addReference', by: me });
    expect((await live.trondheim.call(listVolunteers)).body.items[0]?.prepared).toMatchObject({ references: 1 });
  });

  test.each(['active', 'left'] as const)(
    'of one who is %s: nobody’s name or number is anywhere in the table, only the outcome',
    async (last) => {
      const berit = await volunteerWho(last === 'active' ? 'trained' : 'interviewed');
      if (last === 'left') await berit.prepare(aReference(), aReference({ name: 'Liv Dahl', phone: '+4799999905', answer: undefined }));
      else await berit.prepare(accepted('confidentiality'), accepted('roleLimits'));
      await berit.step({ action: last === 'active' ? 'activate' : 'leave' });
      const outcomes = (await berit.record()).volunteer.wayIn.references.map(({ answer }) => answer?.outcome);
      expect(outcomes).toEqual(last === 'active' ? ['recommended', 'recommended'] : ['recommended']);
      const kept = JSON.stringify(await live.table.items());
      for (const text of ['Ola Nordby', 'Liv Dahl', '+4799999904', '+4799999905', 'Tidligere leder']) expect(kept).not.toContain(text);
    },
  );

  test('that the next stage rests on are not changed after it, and no more than four are kept', async () => {
    const checked = await volunteerWho('referencesChecked');
    expect(await refusalOf(checked.prepare(aReference()))).toEqual({ status: 409, code: 'volunteers.too-late' });
    const interviewed = await volunteerWho('interviewed');
    await interviewed.prepare(aReference(), aReference(), aReference(), aReference());
    expect(await refusalOf(interviewed.prepare(aReference()))).toEqual({ status: 409, code: 'volunteers.too-many-references' });
    const [first] = (await interviewed.record()).volunteer.wayIn.references;
    await interviewed.prepare({ kind: 'removeReference', referenceId: first?.id ?? '' });
    expect((await interviewed.record()).volunteer.wayIn.references).toHaveLength(3);
  });

  test('somebody else has removed one meanwhile: the answer to it is refused, and says so', async () => {
    const berit = await volunteerWho('interviewed');
    const gone = { kind: 'answerReference', referenceId: firstModule.id, on: TODAY, outcome: 'recommended' } as const;
    expect(await refusalOf(berit.prepare(gone))).toEqual({ status: 409, code: 'volunteers.gone' });
  });
});

describe('training', () => {
  test('lacks what the city requires, by name, and what it only offers holds nobody up', async () => {
    const modules = [...USUAL_SETTINGS.modules, { name: 'Førstehjelp', required: false }];
    await live.trondheim.call(saveVolunteerSettings, {
      as: 'unitLeader',
      body: { modules, certificateBasis: null, supervisionDays: 60, version: 0 },
    });
    const berit = await volunteerWho('referencesChecked');
    await berit.prepare(completed(firstModule.id));
    const { problem } = await berit.step({ action: 'train' });
    expect(problem).toMatchObject({ code: 'volunteers.modules-missing', params: { modules: 'Taushetsplikt og grenser, Trygge møter' } });
    await berit.prepare(...otherModules.map(({ id }) => completed(id)));
    expect((await berit.step({ action: 'train' })).body).toMatchObject({ state: 'trained' });
  });

  test('taken down by mistake is taken back, until somebody is trained', async () => {
    const berit = await volunteerWho('referencesChecked');
    await berit.prepare(completed(firstModule.id));
    await berit.prepare({ kind: 'undoModule', moduleId: firstModule.id });
    expect((await berit.record()).volunteer.wayIn.modules).toEqual([]);
    const trained = await volunteerWho('trained');
    expect(await refusalOf(trained.prepare({ kind: 'undoModule', moduleId: firstModule.id }))).toMatchObject({
      code: 'volunteers.too-late',
    });
  });
});

describe('agreements', () => {
  test('are both accepted, in the words of today, before anybody is active', async () => {
    const berit = await volunteerWho('trained');
    expect((await berit.step({ action: 'activate' })).problem.code).toBe('volunteers.confidentiality-missing');
    expect(await refusalOf(berit.prepare(accepted('confidentiality', 7)))).toEqual({ status: 409, code: 'volunteers.text-changed' });
    await berit.prepare(accepted('confidentiality'));
    expect((await berit.step({ action: 'activate' })).problem.code).toBe('volunteers.role-limits-missing');
    await berit.prepare(accepted('roleLimits'));
    expect((await berit.step({ action: 'activate' })).body).toMatchObject({ state: 'active' });
    expect((await berit.record()).volunteer.wayIn.roleLimits).toEqual({ textVersion: 1, on: TODAY, by: me });
  });
});

describe('a police certificate', () => {
  const decide = (certificateBasis: string | null) =>
    live.trondheim.call(saveVolunteerSettings, {
      as: 'unitLeader',
      body: { modules: USUAL_SETTINGS.modules, certificateBasis, supervisionDays: 60, version: 0 },
    });

  test('is taken down nowhere the city has no basis for it', async () => {
    const berit = await volunteerWho('trained');
    expect(await refusalOf(berit.prepare({ kind: 'seeCertificate', seenOn: TODAY }))).toEqual({
      status: 422,
      code: 'volunteers.no-certificate-basis',
    });
  });

  test('where there is a basis is seen before anybody is active: the day and who saw it, and nothing of what it said', async () => {
    await decide('Oppdrag for mindreårige, se vedtak fra kommunen');
    const berit = await volunteerWho('trained');
    await berit.prepare(accepted('confidentiality'), accepted('roleLimits'));
    expect((await berit.step({ action: 'activate' })).problem.code).toBe('volunteers.certificate-missing');
    await berit.prepare({ kind: 'seeCertificate', seenOn: TODAY });
    expect((await berit.record()).volunteer.wayIn.certificate).toEqual({ seenOn: TODAY, by: me });
    expect((await berit.step({ action: 'activate' })).body).toMatchObject({ state: 'active' });
  });
});

test('what is dated ahead is refused at its field', async () => {
  const berit = await volunteerWho('interviewed');
  const tomorrow = '2026-11-22';
  const done = [aReference(), aReference({ answer: { on: tomorrow, outcome: 'recommended' } })];
  expect(await faultsOf(berit.prepare(...done))).toEqual({ '/done/1/answer/on': 'future' });
  expect((await berit.record()).volunteer.wayIn.references).toEqual([]);
});
