import type { Page } from 'playwright-core';
import { beforeAll, expect, test } from 'vitest';
import { type Caller, callApi } from '#local/callApi.ts';
import { signIn } from '#local/signIn.ts';
import { registerParticipant } from '#shared/participants/index.ts';
import { createPartner, listPartners } from '#shared/partners/index.ts';
import { aParticipant, aPartner } from '#test/support/factories/index.ts';
import { testBrowser } from './support/browser.ts';
import { runningProduct } from './support/product.ts';
import { enterLogin, signInAs } from './support/signIn.ts';

const cloud = await runningProduct();
const browser = await testBrowser();
const trondheim = cloud.url('trondheim');
let caller: Caller;

beforeAll(async () => {
  caller = { url: trondheim, token: (await signIn(trondheim, 'leder')).access };
});

const name = (page: Page) => page.getByLabel('Navn', { exact: true }).first();
const button = (page: Page, label: string) => page.getByRole('button', { name: label, exact: true });
const shows = (page: Page, text: string | RegExp) => page.getByText(text).first().waitFor();

/** A form somebody has begun to fill in. */
async function begunPartner(page: Page, called: string): Promise<void> {
  await page.goto(`${trondheim}/samarbeid/ny`);
  await name(page).fill(called);
  await shows(page, /Utkast lagret/);
}

const partnersCalled = async (called: string) => (await callApi(caller, listPartners)).items.filter((partner) => partner.name === called);

test('a sign-in that runs out while a form is open loses nothing: after signing in again the form is filled', async () => {
  const page = await browser.page();
  await signInAs(page, trondheim, 'veileder');
  await begunPartner(page, 'Kafeen på hjørnet');
  // what the gateway and the login service answer when the session is over
  await page.route('**/api/**', (route) => route.fulfill({ status: 401, json: { message: 'Unauthorized' } }));
  await page.route('**/oauth2/token', (route) => route.fulfill({ status: 400, json: { error: 'invalid_grant' } }));
  await page.getByText('Frivillig organisasjon', { exact: true }).click();
  await button(page, 'Registrer partner').click();
  await shows(page, 'Innloggingen er utløpt');
  await page.unroute('**/api/**');
  await page.unroute('**/oauth2/token');
  await button(page, 'Logg inn igjen').click();
  await enterLogin(page, 'veileder');
  await name(page).waitFor();
  expect(page.url()).toBe(`${trondheim}/samarbeid/ny`);
  expect(await name(page).inputValue()).toBe('Kafeen på hjørnet');
});

test('reload and Back bring back what was typed', async () => {
  const page = await browser.page();
  await signInAs(page, trondheim, 'veileder');
  await begunPartner(page, 'Verkstedet i sentrum');
  await page.reload();
  await name(page).waitFor();
  await expect.poll(() => name(page).inputValue()).toBe('Verkstedet i sentrum');
  await page.getByRole('navigation').getByRole('link', { name: 'I dag' }).first().click();
  await page.goBack();
  await expect.poll(() => name(page).inputValue()).toBe('Verkstedet i sentrum');
});

test('a double click saves once', async () => {
  const page = await browser.page();
  await signInAs(page, trondheim, 'veileder');
  await begunPartner(page, 'Dobbeltklikk');
  await page.getByText('Frivillig organisasjon', { exact: true }).click();
  await button(page, 'Registrer partner').dblclick();
  await page.getByRole('heading', { level: 1, name: 'Dobbeltklikk' }).waitFor();
  expect(await partnersCalled('Dobbeltklikk')).toHaveLength(1);
});

test('a lost connection is said, and what was typed is sent once when it is back', async () => {
  const page = await browser.page();
  await signInAs(page, trondheim, 'veileder');
  await begunPartner(page, 'Uten nett');
  await page.getByText('Frivillig organisasjon', { exact: true }).click();
  await page.context().setOffline(true);
  await button(page, 'Registrer partner').click();
  await shows(page, /uten nett|når du har nett/i);
  expect(await name(page).inputValue()).toBe('Uten nett');
  await page.context().setOffline(false);
  await page.getByRole('heading', { level: 1, name: 'Uten nett' }).waitFor();
  expect(await partnersCalled('Uten nett')).toHaveLength(1);
});

test('of two tabs, the later save is told what changed and keeps what was typed', async () => {
  const { id } = await callApi(caller, createPartner, { body: aPartner({ name: 'Helsehuset' }) });
  const first = await browser.page();
  await signInAs(first, trondheim, 'veileder');
  await first.goto(`${trondheim}/samarbeid/${id}/endre`);
  await name(first).fill('Helsehuset Øst');
  const second = await browser.page();
  await signInAs(second, trondheim, 'leder');
  await second.goto(`${trondheim}/samarbeid/${id}/endre`);
  await name(second).fill('Helsehuset Vest');
  await second.getByRole('button', { name: /^Lagre/ }).click();
  await second.getByRole('heading', { level: 1, name: 'Helsehuset Vest' }).waitFor();
  await first.getByRole('button', { name: /^Lagre/ }).click();
  await shows(first, 'Noen andre har endret dette');
  await shows(first, /Helsehuset Vest/);
  expect(await name(first).inputValue()).toBe('Helsehuset Øst');
});

test('a form with faults says which, and the eye is led to them', async () => {
  const page = await browser.page();
  await signInAs(page, trondheim, 'veileder');
  await page.goto(`${trondheim}/deltakere/ny`);
  await page.getByLabel('Navn', { exact: true }).fill('Solveig');
  await button(page, 'Søk').click();
  await button(page, 'Registrer ny deltaker').click();
  await page.getByLabel('Navn personen bruker').fill('😀'.repeat(200));
  await page.getByLabel('Fødselsår').fill('31.02');
  await button(page, 'Registrer deltaker').click();
  await shows(page, /For langt. Høyst 120 tegn/);
  expect(await page.evaluate(() => document.activeElement?.textContent ?? '')).toMatch(/^Rett dette/);
  expect(await page.getByLabel('Navn personen bruker').inputValue()).toBe('😀'.repeat(200));
});

test("another city's participant is nowhere to be found, and the wrong role is told so", async () => {
  const { id } = await callApi(caller, registerParticipant, { body: aParticipant({ referral: null }) });
  const neighbour = await browser.page();
  await signInAs(neighbour, cloud.url('fredrikstad'), 'veileder');
  await neighbour.goto(`${cloud.url('fredrikstad')}/deltakere/${id}`);
  await shows(neighbour, 'Det du ser etter finnes ikke her, eller er fjernet.');
  const activityLeader = await browser.page();
  await signInAs(activityLeader, trondheim, 'aktivitet');
  await activityLeader.goto(`${trondheim}/deltakere/${id}`);
  await shows(activityLeader, 'Du har ikke tilgang');
});
