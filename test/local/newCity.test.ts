import { expect, test, vi } from 'vitest';
import { checkedCities } from '#infra/checkedCities.ts';
import { cities } from '#infra/cities.ts';
import { loadAssembly } from '#local/assembly/assembly.ts';
import { signIn } from '#local/signIn.ts';
import { createPartner } from '#shared/partners/index.ts';
import { productOf } from '../infra/constructed.ts';
import { addPartner, call, listPartners } from './call.ts';
import { runningCloud } from './localCloud.ts';

/** A name that begins as another city's does, which is where walls between cities like to leak. */
const NEW = 'trondheim-vest';

// the tests of the infrastructure hold templates against their schemas; here they are only run
vi.stubEnv('CDK_VALIDATION', 'false');
const { app, directory } = productOf(checkedCities([...cities, { ...cities[0], id: NEW, name: 'Trondheim vest' }]));
app.synth();
const cloud = await runningCloud(await loadAssembly(directory));

test('one more entry is one more city, with its own page, login and records', async () => {
  expect(cloud.cities).toContain(NEW);
  expect(await addPartner(cloud.url(NEW))).toMatchObject({ status: 201 });
  expect(JSON.parse((await listPartners(cloud.url(NEW))).body).items).toHaveLength(1);
  expect(JSON.parse((await listPartners(cloud.url('trondheim'))).body).items).toHaveLength(0);
});

test('it and the city its name begins with are strangers', async () => {
  for (const [one, other] of [
    [NEW, 'trondheim'],
    ['trondheim', NEW],
  ] as const) {
    const { access } = await signIn(cloud.url(one), 'leder');
    expect(await call(cloud.url(other), 'GET', createPartner.path, access)).toMatchObject({ status: 401 });
  }
});
