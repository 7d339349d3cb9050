import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { type Caller, callApi } from '#local/callApi.ts';
import type { LocalCloud } from '#local/cloud.ts';
import { signIn } from '#local/signIn.ts';
import { addDays, type LocalDate } from '#shared/kernel/index.ts';
import { createAssignment } from '#shared/matching/index.ts';
import { recordConversation, registerParticipant, saveWishes } from '#shared/participants/index.ts';
import { registerVolunteer } from '#shared/volunteers/index.ts';
import { aBrief, aConversation, anAssignment, aParticipant, aVolunteer, someWishes } from '#test/support/factories/index.ts';
import { walkTo } from '#test/support/wayIn.ts';
import { expectAccessible } from './support/accessible.ts';
import { PHONE, testBrowser } from './support/browser.ts';
import { linkSent } from './support/linkSent.ts';
import { productOverTime } from './support/product.ts';
import { sendingAs } from './support/sendingAs.ts';
import { signInAs } from './support/signIn.ts';

const product = await productOverTime();
const browser = await testBrowser();

const FIRST_DAY = '2026-12-01';
/** Half-way through the three months they agree on first. */
const HALF_WAY = '2027-01-15';
/** A week before the end of three more. */
const LAST_WEEK = '2027-05-25';

let cloud: LocalCloud;
let record = '';

const urlOf = (): string => cloud.url('trondheim');
const typed = (date: LocalDate): string => date.split('-').reverse().join('.');
const choose = (page: Page, name: string) => page.getByText(name, { exact: true }).click();
const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click();
const follow = (page: Page, name: string | RegExp) => page.getByRole('link', { name }).first().click();
const shows = (page: Page, text: string | RegExp) => page.getByText(text).first().waitFor();
const phone = () => browser.page({ viewport: PHONE, hasTouch: true, isMobile: true });

/** The counsellor's screen on a day, on I dag. */
async function morningOf(date: LocalDate): Promise<Page> {
  cloud = await product.on(date);
  const page = await browser.page();
  await signInAs(page, urlOf(), 'veileder');
  return page;
}

/** One thing done in the dialog that a button opens; both are called by what is done. */
async function inDialog(page: Page, name: string, save: string, fill: (dialog: ReturnType<Page['getByRole']>) => Promise<void>) {
  await press(page, name);
  const dialog = page.getByRole('dialog', { name, exact: true });
  await fill(dialog);
  await dialog.getByRole('button', { name: save, exact: true }).click();
  await dialog.waitFor({ state: 'detached' });
}

const answer = (dialog: ReturnType<Page['getByRole']>, question: string, said: string) =>
  dialog.getByRole('group', { name: question }).getByText(said, { exact: true }).click();

/** Sends the volunteer a link from the match, and opens it on their phone. */
async function openLink(staff: Page, purpose: string): Promise<Page> {
  await press(staff, `Send lenke: ${purpose}`);
  await shows(staff, /^Lenken sendes innen fem minutter/);
  const volunteer = await phone();
  await volunteer.goto(await linkSent(cloud, 'trondheim'));
  return volunteer;
}

async function review(page: Page, participant: string, volunteer: string): Promise<void> {
  await inDialog(page, 'Gjennomgang', 'Lagre', async (dialog) => {
    await answer(dialog, 'Deltakeren er', participant);
    await answer(dialog, 'Tidgiveren er', volunteer);
  });
}

/** Signs out as one does on a phone, and waits for the way in. */
async function signOut(page: Page): Promise<void> {
  await press(page, 'Mer');
  // by way of the login page: what stands there before one is back is still the page that is being left
  const back = page.waitForEvent('load');
  await press(page, 'Logg ut');
  await back;
  await page.getByRole('button', { name: 'Logg inn' }).waitFor();
}

/** Somebody who is known well enough, and two who could walk with them: Berit fits better. */
async function given(caller: Caller): Promise<void> {
  const { id: participantId } = await callApi(caller, registerParticipant, { body: aParticipant({ preferredName: 'Anna Lund' }) });
  const params = { participantId };
  for (const days of [3, 2, 1])
    await callApi(caller, recordConversation, { params, body: aConversation({ on: addDays(FIRST_DAY, -days) }) });
  await callApi(caller, saveWishes, { params, body: someWishes() });
  await callApi(caller, createAssignment, { params, body: anAssignment() });
  for (const one of [aVolunteer({ name: 'Berit Nesheim' }), aVolunteer({ name: 'Nina Dahl', skills: ['conversation'] })]) {
    await walkTo('active', await callApi(caller, registerVolunteer, { body: one }), sendingAs(caller), { on: FIRST_DAY });
  }
  record = `/deltakere/${participantId}/kobling`;
}

// one story, a day at a time: each begins where the one before ended

test('the first who is suggested says no by link, and the next is proposed', async () => {
  const page = await morningOf(FIRST_DAY);
  await given({ url: urlOf(), token: (await signIn(urlOf(), 'veileder')).access });
  await page.goto(urlOf() + record);
  await follow(page, /^Finn tidgiver til/);
  await press(page, 'Foreslå Berit Nesheim');
  await follow(page, /^Skriv det tidgiveren får vite/);
  await page.getByLabel('Hva skal tidgiveren få vite?').fill(aBrief().text);
  await choose(page, 'Tidgiveren kan få vite fornavnet før de møtes');
  await press(page, 'Lagre');
  await shows(page, /^Lagret\. Dette er det tidgiveren får vite/);
  await page.goto(urlOf() + record);
  await follow(page, /Berit Nesheim/);
  const berit = await openLink(page, 'svare på et forslag');
  await shows(berit, 'Vil du møte denne personen?');
  await shows(berit, aBrief().text);
  expect(berit.url()).toBe(`${urlOf()}/lenke`);
  await expectAccessible(berit, 'a proposal by link');
  await press(berit, 'Nei takk');
  await shows(berit, /^Takk for at du sa fra/);

  await page.goto(urlOf());
  await follow(page, /Tidgiveren sa nei, foreslå en annen/);
  await follow(page, /^Finn tidgiver til/);
  await page.getByText('Foreslått før, og det ble nei').click();
  await shows(page, 'Berit Nesheim');
  expect(await page.getByRole('button', { name: 'Foreslå Berit Nesheim' }).count()).toBe(0);
  await press(page, 'Foreslå Nina Dahl');
  await page.getByRole('heading', { level: 1, name: 'Anna Lund – Nina Dahl' }).waitFor();
});

test('she says yes by link, they are introduced, and the match is under way', async () => {
  const page = await browser.page();
  await signInAs(page, urlOf(), 'veileder');
  await page.goto(urlOf() + record);
  await follow(page, /Nina Dahl/);
  const nina = await openLink(page, 'svare på et forslag');
  await press(nina, 'Ja, det vil jeg');
  await shows(nina, /^Du har sagt ja/);
  // the tab keeps the link, and nothing else does
  await nina.reload();
  await shows(nina, /^Du har sagt ja/);
  const other = await phone();
  await other.goto(`${urlOf()}/lenke`);
  await shows(other, 'Lenken virker ikke');

  await page.goto(urlOf());
  await follow(page, /Tidgiveren sa ja, avtal introduksjonsmøte/);
  await inDialog(page, 'Avtal introduksjonsmøte', 'Avtal introduksjonsmøte', (dialog) =>
    dialog.getByLabel('Når møtes de?').fill(typed(FIRST_DAY)),
  );
  await inDialog(page, 'Start koblingen', 'Start koblingen', (dialog) => answer(dialog, 'Hvor lenge?', '3 måneder'));
  await shows(page, 'Koblingen er i gang');
});

test('half-way she logs meetings by link, one of them without network; both are asked, and the period is extended', async () => {
  const page = await morningOf(HALF_WAY);
  await follow(page, /Gjennomgang med begge/);
  const meeting = await openLink(page, 'logge møter');
  await shows(meeting, 'Møte med Anna');
  await choose(meeting, 'Møttes');
  await choose(meeting, 'Turfølge');
  await choose(meeting, 'Ja');
  await expectAccessible(meeting, 'a meeting by link');
  await press(meeting, 'Lagre');
  await shows(meeting, 'Møtet er logget. Takk.');
  await meeting.context().setOffline(true);
  await choose(meeting, 'Avlyst');
  await press(meeting, 'Lagre');
  await shows(meeting, 'Lagret på telefonen. Sendes når du har nett.');
  await shows(meeting, 'Ikke sendt ennå');
  await meeting.context().setOffline(false);
  await shows(meeting, /Det er logget et møte denne dagen/);
  await meeting.getByRole('button', { name: /^Send likevel/ }).click();
  await meeting.getByText('Ikke sendt ennå').waitFor({ state: 'detached' });

  await page.reload();
  const meetings = page.getByRole('region', { name: 'Møter', exact: true });
  await meetings.getByText('Avlyst', { exact: true }).waitFor();
  await meetings.getByText('Møttes', { exact: true }).waitFor();
  await review(page, 'Fornøyd', 'Både og');
  await shows(page, 'deltaker: fornøyd · tidgiver: både og');
  await inDialog(page, 'Forleng perioden', 'Forleng perioden', (dialog) => answer(dialog, 'Hvor lenge?', '3 måneder'));
  await shows(page, 'Perioden er forlenget');
});

test('her counsellor logs one without network: nobody else sees it, and it is sent when she is back', async () => {
  const page = await browser.page({ viewport: PHONE });
  await signInAs(page, urlOf(), 'veileder');
  await page.goto(urlOf() + record);
  await follow(page, /Nina Dahl/);
  await page.getByRole('heading', { level: 1, name: 'Anna Lund – Nina Dahl' }).waitFor();
  await page.context().setOffline(true);
  await follow(page, 'Logg møte');
  for (const tap of ['Møttes', 'Turfølge', 'Ja', '60 min']) await choose(page, tap);
  await press(page, 'Lagre');
  await shows(page, 'Lagret på denne enheten. Sendes når du har nett.');
  await shows(page, 'Venter på nett: 1 møte');
  await expectAccessible(page, 'a match with a meeting that waits for network');

  // the page can be fetched again, and nothing comes through to what stands behind it
  await page.route('**/api/**', (route) => route.abort());
  await page.context().setOffline(false);
  await signOut(page);
  await page.unroute('**/api/**');
  await signInAs(page, urlOf(), 'leder');
  await page.getByText(/Slik det var/).waitFor();
  expect(await page.getByText(/Venter på nett/).count()).toBe(0);
  await signOut(page);

  await signInAs(page, urlOf(), 'veileder');
  // another was logged by link that day: she is asked, and nothing is settled for her
  await shows(page, /Det er logget et møte denne dagen/);
  await page.getByRole('button', { name: /^Send likevel/ }).click();
  await page.getByText('Ta stilling til møter som ikke ble sendt').waitFor({ state: 'detached' });
  await page.goto(urlOf() + record);
  await follow(page, /Nina Dahl/);
  const meetings = page.getByRole('region', { name: 'Møter', exact: true });
  await meetings.getByText(/60 min/).waitFor();
});

test('before it is over both are asked again, say goodbye, and the match ends well', async () => {
  const page = await morningOf(LAST_WEEK);
  // gathered in one line with the meeting that is long overdue, which comes first
  await shows(page, /Perioden går ut/);
  await page.goto(urlOf() + record);
  await follow(page, /Nina Dahl/);
  const meetings = await openLink(page, 'logge møter');
  await shows(meetings, 'Møte med Anna');
  await review(page, 'Fornøyd', 'Fornøyd');
  await shows(page, 'deltaker: fornøyd · tidgiver: fornøyd');
  await inDialog(page, 'Avslutt koblingen', 'Avslutt koblingen', async (dialog) => {
    await answer(dialog, 'Hvorfor avsluttes den?', 'Klarer seg selv');
    await dialog.getByLabel(/^Når hadde dere avslutningsmøte/).fill(typed(LAST_WEEK));
  });
  await shows(page, 'Koblingen er avsluttet');
  await shows(page, 'Avslutningsmøte');
  await expectAccessible(page, 'a match that ended well');
  await meetings.reload();
  await shows(meetings, 'Lenken virker ikke');
});
