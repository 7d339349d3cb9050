import { describe, expect, test } from 'vitest';
import { getVolunteerSettings, saveVolunteerSettings, USUAL_SETTINGS, type VolunteerSettingsEdit } from '#shared/volunteers/index.ts';
import { faultsOf, refusalOf } from '#test/support/answer.ts';
import { liveCities } from '#test/support/cities.ts';
import { STAFF } from '#test/support/staff.ts';

const live = liveCities();

const decision = (overrides: Partial<VolunteerSettingsEdit> = {}): VolunteerSettingsEdit => ({
  modules: [{ name: 'Møtet med mennesker i rus', required: true }],
  certificateBasis: null,
  supervisionDays: 30,
  version: 0,
  ...overrides,
});
const save = (overrides: Partial<VolunteerSettingsEdit> = {}) =>
  live.trondheim.call(saveVolunteerSettings, { as: 'unitLeader', body: decision(overrides) });
const settings = async () => (await live.trondheim.call(getVolunteerSettings)).body;

describe('what the city asks of its volunteers', () => {
  test('is usual until the unit leader decides, and then tells who decided when', async () => {
    expect(await settings()).toEqual(USUAL_SETTINGS);
    expect((await save()).body).toEqual({ version: 1 });
    expect(await settings()).toEqual({
      version: 1,
      modules: [{ id: expect.any(String), name: 'Møtet med mennesker i rus', required: true }],
      certificateBasis: null,
      supervisionDays: 30,
      changed: { by: { id: STAFF.unitLeader.id, name: 'leder' }, at: expect.stringMatching(/^2026-11-21T/) },
    });
    expect((await live.fredrikstad.call(getVolunteerSettings)).body).toEqual(USUAL_SETTINGS);
  });

  test('keeps what was decided before, under the city’s own settings', async () => {
    await save();
    await save({ version: 1, supervisionDays: 90, modules: (await settings()).modules });
    const kept = (await live.table.items('trondheim#settings')).filter(({ sk }) => String(sk).startsWith('history#volunteers#'));
    expect(kept).toMatchObject([
      { action: 'saveSettings', by: { name: 'leder' } },
      { action: 'saveSettings', fields: ['supervisionDays'], before: { supervisionDays: 30 } },
    ]);
  });

  test('decided by two at once is not overwritten unseen', async () => {
    const answers = await Promise.all([save(), save({ supervisionDays: 45 })]);
    expect(answers.map(({ status }) => status).toSorted()).toEqual([200, 409]);
    expect(await refusalOf(save())).toEqual({ status: 409, code: 'request.stale' });
  });

  test.each<[string, Partial<VolunteerSettingsEdit>, Record<string, string>]>([
    ['a basis of nothing', { certificateBasis: ' ' }, { '/certificateBasis': 'required' }],
    ['a talk every day', { supervisionDays: 1 }, { '/supervisionDays': 'tooSmall' }],
    ['a module without a name', { modules: [{ name: ' ', required: true }] }, { '/modules/0/name': 'required' }],
  ])('%s is refused', async (_what, overrides, faults) => {
    expect(await faultsOf(save(overrides))).toEqual(faults);
  });
});
