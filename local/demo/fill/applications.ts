import { createHash } from 'node:crypto';
import { setTimeout as wait } from 'node:timers/promises';
import { decideRecruitment, getRecruitment, listApplications } from '#shared/applications/index.ts';
import {
  type ApplicationForm,
  getOpenDoor,
  type Hash,
  type Pass,
  SHORTEST_FILLING,
  sendApplication,
  solve,
} from '#shared/recruitment/index.ts';
import { everyItem } from '../everyItem.ts';
import type { Office } from '../office.ts';

const sha256: Hash = async (text) => createHash('sha256').update(text).digest();

/** Sends an application as a visitor's page would: with a pass that was worked on, and no sooner than the form can be filled in. */
async function apply({ call }: Office, form: ApplicationForm, given: Pass): Promise<void> {
  const pass = await solve(given, sha256);
  await wait(Math.max(0, (given.issuedAt + SHORTEST_FILLING + 1) * 1000 - Date.now()));
  await call('veileder', sendApplication, { body: { ...form, website: '', pass } });
}

/**
 * Opens recruitment where somebody applies, and begins on the applications.
 *
 * @returns sends those that are not there, to be called when all else is done, as nobody fills in a form in a moment
 */
export async function beginApplications(office: Office, forms: readonly ApplicationForm[]): Promise<() => Promise<void>> {
  const { call } = office;
  const cards = forms.length > 0 ? await everyItem((query) => call('veileder', listApplications, { query })) : [];
  const missing = forms.filter(({ name }) => !cards.some((card) => card.name === name));
  if (missing.length === 0) return async () => undefined;
  const { version, closedMessage } = await call('leder', getRecruitment);
  if (version === 0) await call('leder', decideRecruitment, { body: { open: true, closedMessage, version } });
  const begun = await Promise.all(missing.map(async (form) => ({ form, pass: (await call('veileder', getOpenDoor)).pass })));
  return async () => {
    for (const { form, pass } of begun) if (pass) await apply(office, form, pass);
  };
}
