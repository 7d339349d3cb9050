import { expect, test, vi } from 'vitest';
import { productAssembly, runningCloud } from '../local/localCloud.ts';
import { leaderOf, nationOf } from './registering.ts';

const PROJECTOR = 'steg-platform-projector';

/** What the nation may be told of at all. */
const ENOUGH_TO_TELL = 6;

const cloud = await runningCloud(await productAssembly());
const trondheim = await leaderOf(cloud, 'trondheim');
const fredrikstad = await leaderOf(cloud, 'fredrikstad');
const nation = await nationOf(cloud);

test('what counting itself writes calls it no more', async () => {
  await trondheim.register();
  await cloud.streamsIdle();
  expect(cloud.invocations(PROJECTOR)).toBe(1);
  // by now it has been through all that the first call wrote
  await cloud.streamsIdle();
  expect(cloud.invocations(PROJECTOR)).toBe(1);
  expect(await trondheim.counted()).toBe(1);
});

test('a change in a city shows in its figures and in the nation’s within five seconds', async () => {
  for (let count = 1; count < ENOUGH_TO_TELL; count += 1) await trondheim.register();
  for (let count = 0; count < ENOUGH_TO_TELL; count += 1) await fredrikstad.register();
  await cloud.streamsIdle();
  expect([await trondheim.counted(), await fredrikstad.counted(), await nation()]).toEqual([6, 6, 12]);

  await trondheim.register();
  await vi.waitFor(async () => expect([await trondheim.counted(), await nation()]).toEqual([7, 13]), { timeout: 5000, interval: 100 });
});
