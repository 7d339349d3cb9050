import { createHash } from 'node:crypto';
import { decideRecruitment, listApplications } from '#shared/applications/index.ts';
import {
  type ApplicationForm,
  type ApplicationSent,
  getOpenDoor,
  type Hash,
  type Pass,
  SHORTEST_FILLING,
  sendApplication,
  solve,
} from '#shared/recruitment/index.ts';
import type { LiveCity } from './cities.ts';
import { pass as letPass } from './clock.ts';
import { anApplicationForm } from './factories/index.ts';

/** SHA-256 as Node computes it. */
export const sha256: Hash = async (text) => createHash('sha256').update(text).digest();

/** The unit leader opens for applications; nobody has decided before. */
export async function givenOpenRecruitment(city: LiveCity): Promise<void> {
  const body = { open: true, closedMessage: { nb: '', nn: '', en: '' }, version: 0 };
  await city.call(decideRecruitment, { as: 'unitLeader', body });
}

/** A pass just given, while the city takes applications. */
export async function givenPass(city: LiveCity): Promise<Pass> {
  const { pass } = (await city.call(getOpenDoor, { as: null })).body;
  if (!pass) throw new Error('The city takes no applications');
  return pass;
}

/** An application ready to be sent: the form was open long enough, and the device has computed what it must. */
export async function anApplication(city: LiveCity, overrides: Partial<ApplicationForm> = {}): Promise<ApplicationSent> {
  const pass = await givenPass(city);
  letPass(SHORTEST_FILLING);
  return { ...anApplicationForm(overrides), website: '', pass: await solve(pass, sha256) };
}

/** An application that was sent and waits. */
export async function givenApplication(city: LiveCity, overrides: Partial<ApplicationForm> = {}): Promise<{ id: string }> {
  const before = new Set((await city.call(listApplications)).body.items.map(({ id }) => id));
  await city.call(sendApplication, { as: null, body: await anApplication(city, overrides) });
  const come = (await city.call(listApplications)).body.items.find(({ id }) => !before.has(id));
  if (!come) throw new Error('No application came');
  return { id: come.id };
}
