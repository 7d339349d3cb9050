import type { Page } from 'playwright-core';
import { beforeAll, expect, test } from 'vitest';
import { type Caller, callApi } from '#local/callApi.ts';
import { signIn } from '#local/signIn.ts';
import { getParticipant, recordConsent, registerParticipant } from '#shared/participants/index.ts';
import { createPartner } from '#shared/partners/index.ts';
import { signIn as tellSignIn } from '#shared/team/index.ts';
import { aConsent, aParticipant, aPartner } from '#test/support/factories/index.ts';
import { expectAccessible } from './support/accessible.ts';
import { PHONE, testBrowser } from './support/browser.ts';
import { runningProduct } from './support/product.ts';
import { signInAs } from './support/signIn.ts';

const cloud = await runningProduct();
const browser = await testBrowser();
const trondheim = cloud.url('trondheim');
const PARTICIPANT = 'Anna Lund';
const TASK = 'Ring NAV om praksisplass';

beforeAll(async () => {
  const counsellor: Caller = { url: trondheim, token: (await signIn(trondheim, 'veileder')).access };
  await callApi(counsellor, tellSignIn, { body: {} });
  const { id: partnerId } = await callApi(counsellor, createPartner, { body: aPartner() });
  const referral = { partnerId, on: '2026-11-01', note: '' };
  const params = {
    participantId: (await callApi(counsellor, registerParticipant, { body: aParticipant({ preferredName: PARTICIPANT, referral }) })).id,
  };
  const { version } = (await callApi(counsellor, getParticipant, { params })).participant;
  await callApi(counsellor, recordConsent, { params, body: { version, purpose: 'shareWithPartner', partnerId, given: aConsent() } });
});

const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click();
const follow = (page: Page, name: string) => page.getByRole('link', { name, exact: true }).click();
const heading = (page: Page, name: string) => page.getByRole('heading', { level: 1, name }).waitFor();
const dialog = (page: Page) => page.getByRole('dialog');
const choose = (page: Page, group: string, name: string) =>
  page.getByRole('group', { name: group }).getByText(name, { exact: true }).click();

async function planMeeting(page: Page): Promise<void> {
  await page.goto(`${trondheim}/samarbeid`);
  await follow(page, 'Samarbeidsmøter');
  await heading(page, 'Samarbeidsmøter');
  await page.getByRole('link', { name: 'Planlegg møte' }).first().click();
  await page.getByLabel('Samarbeidspartner').selectOption({ label: 'MO-senteret Trondheim' });
  await page.getByLabel('Dato').fill('24.11.2026');
  await page.getByLabel('Fra partneren (valgfritt)').fill('Ingrid Halvorsen');
  await press(page, 'Planlegg møte');
  await heading(page, 'MO-senteret Trondheim');
}

async function fillQueue(page: Page): Promise<void> {
  await press(page, 'Sett på en deltaker');
  await dialog(page)
    .getByLabel('Hvilken deltaker?')
    .selectOption({ label: `${PARTICIPANT} – henvist herfra` });
  await dialog(page).getByRole('button', { name: 'Sett på køen' }).click();
  await dialog(page).waitFor({ state: 'detached' });
  await press(page, 'Sett på en uten navn');
  expect(await dialog(page).getByLabel(/navn/i).count()).toBe(0);
  await dialog(page).getByLabel('Hva forteller partneren?').fill('Mann i 40-årene som savner noen å gå tur med.');
  await dialog(page).getByRole('button', { name: 'Sett på køen' }).click();
  await page.getByRole('link', { name: /Person A/ }).waitFor();
}

test('Trondheim and MO-senteret go through the queue: minutes, a task on I dag, and a person who is named and referred', async () => {
  const page = await browser.page({ viewport: PHONE, hasTouch: true, isMobile: true });
  await signInAs(page, trondheim, 'veileder');
  await planMeeting(page);
  await fillQueue(page);
  await expectAccessible(page, 'a meeting with a partner');
  await press(page, 'Start møtet');

  // one case after another, with the minutes of each
  await follow(page, 'Gå gjennom køen');
  await heading(page, PARTICIPANT);
  await press(page, 'Ny oppgave');
  await dialog(page).getByLabel('Hva skal gjøres?').fill(TASK);
  await dialog(page).getByRole('button', { name: 'Lagre oppgaven' }).click();
  await page.getByText(TASK).waitFor();
  await page.getByLabel('Referat (valgfritt)').fill('Vil gjerne i gang med noe fast.');
  await choose(page, 'Hvordan går det videre?', 'Tas opp igjen');
  await expectAccessible(page, 'a case');
  await press(page, 'Lagre og gå til neste');

  // the person without a name gets one once the partner has confirmed
  await heading(page, 'Person A');
  await press(page, 'Samtykket er bekreftet');
  await dialog(page).getByLabel('Hvem hos partneren bekreftet?').fill('Ingrid Halvorsen');
  await dialog(page).getByLabel('Navn på personen').fill('Jonas Vik');
  await dialog(page).getByRole('button', { name: 'Lagre navnet' }).click();
  await heading(page, 'Jonas Vik');
  await follow(page, 'Registrer henvisningen');
  expect(await page.getByLabel('Navn personen bruker').inputValue()).toBe('Jonas Vik');
  await choose(page, 'Trygg måte å ta kontakt på', 'SMS');
  await choose(page, 'Fase', 'I behandling');
  for (const purpose of ['Registrering', 'Deling med samarbeidspartner']) {
    const region = page.getByRole('region', { name: `Samtykke: ${purpose}` });
    await region.getByText('Ja, samtykker').click();
    await region.getByText('Muntlig', { exact: true }).click();
  }
  await press(page, 'Registrer henvisningen');
  await heading(page, 'Jonas Vik');
  await page.getByRole('link', { name: /^Samtaler/ }).click();
  await page.getByText('Mann i 40-årene som savner noen å gå tur med.').waitFor();

  // the minutes are closed and only added to; the task lives on, until it is done
  await page.getByRole('link', { name: /MO-senteret Trondheim/ }).click();
  await press(page, 'Lukk referatet');
  await dialog(page).getByRole('button', { name: 'Lukk referatet' }).click();
  await page.getByText('Referatet er lukket.').waitFor();
  expect(await page.getByRole('button', { name: 'Lagre referatet' }).count()).toBe(0);
  await page.goto(trondheim);
  await page.locator('summary', { hasText: 'Fremover' }).click();
  await page.getByRole('link', { name: new RegExp(TASK) }).click();
  await page.getByRole('button', { name: `Gjort: ${TASK}` }).click();
  await page.getByText('Oppgaven er gjort.').waitFor();
  await page.goto(trondheim);
  await page.getByRole('heading', { level: 1 }).waitFor();
  await page.waitForLoadState('networkidle');
  expect(await page.getByText(TASK).count()).toBe(0);
});
