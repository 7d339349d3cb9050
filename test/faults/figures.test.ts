import { expect, test, vi } from 'vitest';
import { productAssembly, runningCloud } from '../local/localCloud.ts';
import { leaderOf } from './registering.ts';

const PROJECTOR = 'steg-platform-projector';

const cloud = await runningCloud(await productAssembly());
const trondheim = await leaderOf(cloud, 'trondheim');
const fredrikstad = await leaderOf(cloud, 'fredrikstad');

test('what counting itself writes calls it no more', async () => {
  await trondheim.register();
  await cloud.streamsIdle();
  expect(cloud.invocations(PROJECTOR)).toBe(1);
  // by now it has been through all that the first call wrote
  await cloud.streamsIdle();
  expect(cloud.invocations(PROJECTOR)).toBe(1);
  expect(await trondheim.counted()).toBe(1);
});

test('a change in a city shows in its figures within five seconds, and in no other city’s', async () => {
  const [before, elsewhere] = [await trondheim.counted(), await fredrikstad.counted()];
  await trondheim.register();
  await vi.waitFor(async () => expect(await trondheim.counted()).toBe(before + 1), { timeout: 5000, interval: 100 });
  expect(await fredrikstad.counted()).toBe(elsewhere);
});
