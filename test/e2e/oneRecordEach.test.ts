import type { Page } from 'playwright-core';
import { beforeAll, expect, test } from 'vitest';
import { callApi } from '#local/callApi.ts';
import { signIn } from '#local/signIn.ts';
import { dateIn } from '#shared/kernel/index.ts';
import { type ParticipantInput, recordConversation, registerParticipant, stepParticipant } from '#shared/participants/index.ts';
import { signIn as tellSignIn } from '#shared/team/index.ts';
import { registerVolunteer } from '#shared/volunteers/index.ts';
import { aConversation, aParticipant, aVolunteer } from '#test/support/factories/index.ts';
import { expectAccessible } from './support/accessible.ts';
import { PHONE, testBrowser } from './support/browser.ts';
import { runningProduct } from './support/product.ts';
import { signInAs } from './support/signIn.ts';

const cloud = await runningProduct();
const browser = await testBrowser();
const [trondheim, eidskog] = [cloud.url('trondheim'), cloud.url('eidskog')];
const today = dateIn(new Date());
const SAID = 'Fortalte om båten på Skansen.';
const as = async (url: string, login: string) => ({ url, token: (await signIn(url, login)).access });

/** Whoever is to be said goodbye to, in the city that must keep what it has written. */
let resident = '';

beforeAll(async () => {
  const [counsellor, colleague, leader] = [await as(trondheim, 'veileder'), await as(trondheim, 'veileder2'), await as(eidskog, 'leder')];
  for (const one of [counsellor, colleague]) await callApi(one, tellSignIn, { body: {} });
  const register = (preferredName: string, overrides: Partial<ParticipantInput> = {}, caller = counsellor) =>
    callApi(caller, registerParticipant, { body: aParticipant({ preferredName, plannedDischarge: null, ...overrides }) });
  await register('Anna Lund');
  const { id: participantId } = await register('Ana Lunde', { phone: '+4799999908' });
  await callApi(counsellor, recordConversation, { params: { participantId }, body: aConversation({ on: today, note: SAID }) });
  await register('Torstein Vikhammer', { phone: '+4799999909', birthYear: 1960 }, colleague);
  await callApi(counsellor, registerVolunteer, { body: aVolunteer({ name: 'Berit Nesheim' }) });
  const gone = await register('Oddvar Brenna', { service: 'bolig', admitted: true }, leader);
  resident = gone.id;
  const params = { participantId: resident };
  await callApi(leader, stepParticipant, { params, body: { action: 'close', version: gone.version, on: today, reason: 'onOwnFeet' } });
});

const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click();
const heading = (page: Page, name: string) => page.getByRole('heading', { level: 1, name }).waitFor();
const inDialog = (page: Page) => page.getByRole('dialog');

/** A unit leader follows none of them, and says why a record is opened. */
async function sayWhy(page: Page): Promise<void> {
  await inDialog(page).getByLabel('Grunn').fill('Er visst registrert to ganger');
  await inDialog(page).getByRole('button', { name: 'Åpne', exact: true }).click();
}

async function comesAs(login: string, url: string, path: string): Promise<Page> {
  const page = await browser.page({ viewport: PHONE });
  await signInAs(page, url, login);
  await page.goto(url + path);
  return page;
}

test('whoever is registered by hand and is here already is shown before anything is saved', async () => {
  const page = await comesAs('veileder', trondheim, '/tidgivere/ny');
  await page.getByLabel('Navn', { exact: true }).fill('Berit Neseim');
  await press(page, 'Registrer tidgiver');
  await inDialog(page).getByText('Kanskje samme person').first().waitFor();
  await expectAccessible(page, 'those who may be the same person');
  await inDialog(page)
    .getByRole('link', { name: /Berit Nesheim/ })
    .click();
  await heading(page, 'Berit Nesheim');
});

test('a list that fails halfway says so, and is whole when it is asked again', async () => {
  const page = await comesAs('veileder', trondheim, '/');
  let isDown = true;
  // one at a time, so that three people are three pages; the second is lost on the way
  await page.route('**/api/participants?*', (route) => {
    const url = new URL(route.request().url());
    if (isDown && url.searchParams.has('cursor')) return route.abort();
    url.searchParams.set('limit', '1');
    return route.continue({ url: url.href });
  });
  await page.getByRole('navigation').getByRole('link', { name: 'Deltakere' }).click();
  const again = page.getByRole('button', { name: 'Prøv igjen' });
  // it is tried twice more by itself before anybody is asked to
  await again.waitFor();
  await page.getByText('Listen er ikke hel').waitFor();
  const rows = page.getByRole('link', { name: /Lund|Vikhammer/ });
  expect(await rows.count()).toBe(1);
  await expectAccessible(page, 'a list that is not whole');
  isDown = false;
  await again.click();
  await rows.nth(2).waitFor();
  expect(await page.getByText('Listen er ikke hel').count()).toBe(0);
});

test('a person registered twice becomes one, with what was written on both', async () => {
  const page = await comesAs('leder', trondheim, '/deltakere');
  await page.getByRole('link', { name: /^Anna Lund/ }).click();
  await sayWhy(page);
  await page.getByRole('link', { name: 'Historikk' }).click();
  await page.getByRole('link', { name: 'Samme person registrert to ganger?' }).click();
  await page.getByRole('link', { name: /Ana Lunde/ }).click();
  await sayWhy(page);
  await page
    .getByRole('group', { name: 'Telefon' })
    .getByText(/den andre siden/)
    .click();
  await expectAccessible(page, 'two records side by side');
  await page.getByLabel('Hvorfor er dette samme person?').fill('Samme telefon, og hun sier det selv.');
  await press(page, 'Slå sammen for godt');
  await page.getByText('Sidene er slått sammen').waitFor();
  await page.getByRole('link', { name: /^Samtaler/ }).click();
  await page.getByText(SAID).waitFor();
  await page.goto(`${trondheim}/deltakere`);
  await page.getByRole('link', { name: /^Anna Lund/ }).waitFor();
  expect(await page.getByRole('link', { name: /Ana Lunde/ }).count()).toBe(0);
});

test('where the law keeps a record it is taken out of use, and found by the unit leader alone', async () => {
  const page = await comesAs('leder', eidskog, `/deltakere/${resident}/historikk`);
  await press(page, 'Ta journalen ut av bruk');
  await expectAccessible(page, 'taking a record out of use');
  await inDialog(page).getByRole('button', { name: 'Ta journalen ut av bruk' }).click();
  await page.getByText('Åpnes bare av virksomhetsleder.').waitFor();
  await page.goto(`${eidskog}/virksomheten/ute-av-bruk`);
  await page.getByRole('link', { name: /Oddvar Brenna/ }).waitFor();
  const counsellor = await comesAs('veileder', eidskog, `/deltakere/${resident}`);
  await counsellor.getByText('Finnes ikke').first().waitFor();
});

test('whoever leaves is followed by their work: it waits to be shared out, and is', async () => {
  const page = await comesAs('leder', trondheim, '/virksomheten/ansatte');
  await page.getByRole('link', { name: /^Sindre Aune/ }).click();
  await press(page, 'Ta bort tilgangen');
  await inDialog(page).getByRole('button', { name: 'Ta bort tilgangen' }).click();
  await heading(page, 'Fordeling');
  const left = page.getByRole('region', { name: 'Sindre Aune' });
  await left.getByText('Jobber ikke her lenger').waitFor();
  await expectAccessible(page, 'work that waits to be shared out');
  await left.getByRole('button', { name: 'Overfør', exact: true }).click();
  await inDialog(page)
    .getByText(/^Marit Solbakk/)
    .click();
  await inDialog(page).getByRole('button', { name: 'Overfør' }).click();
  await page.getByText('Overført til Marit Solbakk.').waitFor();
  expect(await left.count()).toBe(0);
});
