import type { Page } from 'playwright-core';
import { beforeAll, expect, test } from 'vitest';
import { type Caller, callApi } from '#local/callApi.ts';
import { signIn } from '#local/signIn.ts';
import { addDays, dateIn } from '#shared/kernel/index.ts';
import { createAssignment } from '#shared/matching/index.ts';
import { recordConversation, registerParticipant, saveWishes } from '#shared/participants/index.ts';
import { registerVolunteer } from '#shared/volunteers/index.ts';
import { aConversation, anAssignment, aParticipant, aVolunteer, someWishes } from '#test/support/factories/index.ts';
import { PHONE, testBrowser } from './support/browser.ts';
import { runningProduct } from './support/product.ts';
import { signInAs } from './support/signIn.ts';

const cloud = await runningProduct();
const browser = await testBrowser();
const trondheim = cloud.url('trondheim');
const today = dateIn(new Date());
const VOLUNTEER = 'Berit Nesheim';

/** Where the wish that Berit fits is looked at, and her own record. */
const place = { suggestions: '', volunteer: '' };

beforeAll(async () => {
  const caller: Caller = { url: trondheim, token: (await signIn(trondheim, 'veileder')).access };
  const { id: participantId } = await callApi(caller, registerParticipant, { body: aParticipant() });
  const params = { participantId };
  for (const days of [3, 2, 1]) await callApi(caller, recordConversation, { params, body: aConversation({ on: addDays(today, -days) }) });
  await callApi(caller, saveWishes, { params, body: someWishes() });
  const { id: assignmentId } = await callApi(caller, createAssignment, { params, body: anAssignment() });
  const { id: volunteerId } = await callApi(caller, registerVolunteer, { body: aVolunteer({ name: VOLUNTEER }) });
  place.suggestions = `${trondheim}/deltakere/${participantId}/kobling/${assignmentId}`;
  place.volunteer = `${trondheim}/tidgivere/${volunteerId}`;
});

const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).first().click();
const inDialog = (page: Page, name: string) => page.getByRole('dialog').getByRole('button', { name, exact: true }).click();
const dialogGone = (page: Page) =>
  page
    .getByRole('dialog')
    .waitFor({ state: 'detached' })
    .catch(() => undefined);
const saysMissing = (page: Page, what: string) => page.getByText(`Mangler: ${what}.`).first().waitFor();

/** Takes the step the screen asks for, today. */
async function step(page: Page, name: string): Promise<void> {
  await press(page, name);
  await inDialog(page, name);
  await page
    .getByText(/: registrert/)
    .first()
    .waitFor();
  await dialogGone(page);
}

async function addReference(page: Page, name: string, phone: string): Promise<void> {
  await press(page, 'Legg til referanse');
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('Navn').fill(name);
  await dialog.getByLabel('Hvordan kjenner de hverandre?').fill('Kollega');
  await dialog.getByLabel('Telefon').fill(phone);
  await inDialog(page, 'Legg til referanse');
  await page.getByText(name).first().waitFor();
}

async function answerReference(page: Page): Promise<void> {
  await press(page, 'Registrer svar');
  await page.getByRole('dialog').getByText('Anbefaler', { exact: true }).click();
  await inDialog(page, 'Registrer svar');
  await dialogGone(page);
}

async function accept(page: Page, text: string): Promise<void> {
  await press(page, 'Les og registrer');
  await page.getByRole('dialog').getByText(text).waitFor();
  await inDialog(page, 'Tidgiveren godtar');
  await dialogGone(page);
}

/** Whether Berit is among those suggested for the wish, as the page shows it once it has loaded. */
async function isSuggested(page: Page): Promise<boolean> {
  await page.goto(place.suggestions);
  await page
    .getByText(/tidgiver(?:e)? vurdert/)
    .first()
    .waitFor();
  // the list stands once it is known whose wish this is, too: then the way back to them is there
  await page.getByRole('main').locator('header').getByRole('link').waitFor();
  return (await page.getByRole('button', { name: /^Foreslå/ }).count()) > 0;
}

test('from an application to being suggested, a break, and back with one click', async () => {
  const page = await browser.page({ viewport: PHONE, hasTouch: true, isMobile: true });
  await signInAs(page, trondheim, 'veileder');
  expect(await isSuggested(page)).toBe(false);

  await page.goto(place.volunteer);
  await step(page, 'Registrer intervju');
  await saysMissing(page, '2 referanser, 3 deler av opplæringen, taushetserklæring, rollens grenser');

  await page.getByRole('link', { name: 'Se hva som mangler' }).click();
  await addReference(page, 'Ola Nordby', '999 99 904');
  await addReference(page, 'Liv Dahl', '999 99 905');
  await answerReference(page);
  await saysMissing(page, '1 referanse, 3 deler av opplæringen, taushetserklæring, rollens grenser');
  await answerReference(page);
  await step(page, 'Registrer referansesjekk');
  expect(await isSuggested(page)).toBe(false);

  await page.goto(`${place.volunteer}/vei-inn`);
  await press(page, 'Registrer opplæring');
  const training = page.getByRole('dialog');
  for (const part of ['Rollen som tidgiver', 'Taushetsplikt og grenser', 'Trygge møter']) await training.getByText(part).click();
  await inDialog(page, 'Registrer opplæring');
  await saysMissing(page, 'taushetserklæring, rollens grenser');
  await step(page, 'Fullfør opplæringen');
  expect(await isSuggested(page)).toBe(false);

  await page.goto(`${place.volunteer}/vei-inn`);
  await accept(page, 'Taushetsplikten varer også etter at jeg har sluttet.');
  await accept(page, 'Jeg er et medmenneske som gir tid.');
  await step(page, 'Gjør klar for kobling');
  expect(await page.getByText('Ola Nordby').count()).toBe(0);
  expect(await isSuggested(page)).toBe(true);

  await page.goto(place.volunteer);
  await press(page, 'Registrer pause');
  const [year, month, day] = addDays(today, 30).split('-');
  await page.getByRole('dialog').getByLabel('Når kommer tidgiveren tilbake?').fill(`${day}.${month}.${year}`);
  await inDialog(page, 'Registrer pause');
  await page.getByRole('button', { name: 'Ta imot tilbake' }).waitFor();
  expect(await isSuggested(page)).toBe(false);

  await page.goto(place.volunteer);
  await press(page, 'Ta imot tilbake');
  await page.getByText('Velkommen tilbake').waitFor();
  expect(await isSuggested(page)).toBe(true);
});
