import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { callApi } from '#local/callApi.ts';
import type { LocalCloud } from '#local/cloud.ts';
import { signIn } from '#local/signIn.ts';
import type { LocalDate } from '#shared/kernel/index.ts';
import { recordConversation, registerParticipant } from '#shared/participants/index.ts';
import { aConversation, aParticipant } from '#test/support/factories/index.ts';
import { expectAccessible } from './support/accessible.ts';
import { PHONE, testBrowser } from './support/browser.ts';
import { productOverTime } from './support/product.ts';
import { signInAs } from './support/signIn.ts';

const product = await productOverTime();
const browser = await testBrowser();

const urlOf = (cloud: LocalCloud): string => cloud.url('fredrikstad');

/** The counsellor's screen on a day, on I dag. */
async function morningOf(date: LocalDate, options = {}): Promise<{ readonly page: Page; readonly url: string }> {
  const url = urlOf(await product.on(date));
  const page = await browser.page(options);
  await signInAs(page, url, 'veileder');
  await page.getByText(/Slik det var/).waitFor();
  return { page, url };
}

const contacts = (page: Page) => page.getByRole('link', { name: /Kontakt .* utskrivning/ });
const shows = (page: Page, text: string | RegExp) => page.getByText(text).first().waitFor();

/** From I dag to the record, and one contact marked there. */
async function mark(page: Page, step: string, how: 'Kontakt tatt' | 'Ikke fått tak i'): Promise<void> {
  await contacts(page).first().click();
  await page.getByRole('button', { name: `${how}: ${step}` }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel(/Kort notat/).fill('Snakket om togtider.');
  await dialog.getByRole('button', { name: how, exact: true }).click();
  await shows(page, 'Kontakten er registrert');
}

/** Takes a step from the record, choosing among what it asks for. */
async function take(page: Page, step: string, choice: string): Promise<void> {
  await page.getByRole('button', { name: step }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByText(choice, { exact: true }).click();
  await dialog.getByRole('button', { name: step }).click();
}

/** Who is about to leave treatment; registered on the first day of the story. */
let participantId = '';

// one story, a day at a time: each begins where the one before ended

test('eight days before, nothing is on the list yet', async () => {
  const url = urlOf(await product.on('2026-12-07'));
  const caller = { url, token: (await signIn(url, 'veileder')).access };
  ({ id: participantId } = await callApi(caller, registerParticipant, { body: aParticipant({ plannedDischarge: '2026-12-15' }) }));
  for (const on of ['2026-11-20', '2026-11-27', '2026-12-04']) {
    await callApi(caller, recordConversation, { params: { participantId }, body: aConversation({ on }) });
  }
  const page = await browser.page();
  await signInAs(page, url, 'veileder');
  await page.getByText(/Slik det var/).waitFor();
  expect(await contacts(page).count()).toBe(0);
});

test('a week before, contact is on the list, and is marked from a phone', async () => {
  const { page } = await morningOf('2026-12-08', { viewport: PHONE });
  await shows(page, 'Kontakt en uke før utskrivning');
  expect(await contacts(page).count()).toBe(1);
  await mark(page, 'En uke før', 'Kontakt tatt');
  await expectAccessible(page, 'a record with contacts around a discharge');
});

test('on the day, it is there again', async () => {
  const { page } = await morningOf('2026-12-15');
  await shows(page, 'Kontakt på dagen for utskrivning');
  await mark(page, 'På dagen', 'Ikke fått tak i');
});

test('and the day after', async () => {
  const { page } = await morningOf('2026-12-16');
  await shows(page, 'Kontakt dagen etter utskrivning');
  await mark(page, 'Dagen etter', 'Kontakt tatt');
});

test('a week after, all is done, and it is time to say goodbye', async () => {
  const { page } = await morningOf('2026-12-22');
  await shows(page, 'Kontakt en uke etter utskrivning');
  await mark(page, 'En uke etter', 'Kontakt tatt');
  await take(page, 'Avslutt deltakeren', 'Klarer seg selv');
  await shows(page, 'Deltakeren er avsluttet');
});

test('a year later somebody comes back, with everything from before', async () => {
  const { page, url } = await morningOf('2027-12-20');
  expect(await contacts(page).count()).toBe(0);
  await page.goto(`${url}/deltakere/${participantId}`);
  await take(page, 'Ta inn igjen', 'Ønsker endring');
  await shows(page, 'Deltakeren er tatt inn igjen');
  await shows(page, 'Har vært her før');
  await shows(page, /20\.11\.2026–22\.12\.2026 · Klarer seg selv/);
  await shows(page, 'Samtale 3');
  await page.getByRole('link', { name: 'Historikk' }).click();
  await shows(page, 'Kontakt rundt utskrivning');
});
