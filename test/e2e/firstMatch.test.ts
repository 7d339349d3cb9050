import type { Page } from 'playwright-core';
import { beforeAll, test } from 'vitest';
import { type Caller, callApi } from '#local/callApi.ts';
import { signIn } from '#local/signIn.ts';
import { addDays, dateIn } from '#shared/kernel/index.ts';
import { createPartner } from '#shared/partners/index.ts';
import { registerVolunteer, type VolunteerInput, type VolunteerState } from '#shared/volunteers/index.ts';
import { aPartner, aVolunteer } from '#test/support/factories/index.ts';
import { walkTo } from '#test/support/wayIn.ts';
import { testBrowser } from './support/browser.ts';
import { runningProduct } from './support/product.ts';
import { sendingAs } from './support/sendingAs.ts';
import { signInAs } from './support/signIn.ts';

const cloud = await runningProduct();
const browser = await testBrowser();
const trondheim = cloud.url('trondheim');
const today = dateIn(new Date());

const WEDNESDAY_EVENING = [{ day: 3, from: 17, to: 20 }];

/** A date as it is typed: dd.mm.yyyy. */
const typed = (date: string): string => date.split('-').reverse().join('.');

/** A volunteer who has come so far; a break is over in forty days. */
async function volunteer(caller: Caller, state: VolunteerState, profile: Partial<VolunteerInput>): Promise<void> {
  const registered = await callApi(caller, registerVolunteer, { body: aVolunteer(profile) });
  await walkTo(state, registered, sendingAs(caller), { on: addDays(today, -30), returnOn: addDays(today, 40) });
}

beforeAll(async () => {
  const caller = { url: trondheim, token: (await signIn(trondheim, 'leder')).access };
  await callApi(caller, createPartner, { body: aPartner({ name: 'MO-senteret Trondheim', kind: 'moCentre' }) });
  const walker = { skills: ['walking'], interests: ['walking', 'music'], areas: ['midtbyen'], week: WEDNESDAY_EVENING } as const;
  const fits = (name: string) => ({
    ...walker,
    name,
    skills: [...walker.skills],
    interests: [...walker.interests],
    areas: [...walker.areas],
  });
  await volunteer(caller, 'active', fits('Berit Passer'));
  await volunteer(caller, 'active', { ...fits('Nina Nesten'), skills: ['conversation'], interests: ['games'] });
  await volunteer(caller, 'paused', fits('Per Pause'));
  await volunteer(caller, 'referencesChecked', fits('Tor Trenes'));
  await volunteer(caller, 'active', { ...fits('Mona Morgen'), week: [{ day: 1, from: 8, to: 10 }] });
});

const choose = (page: Page, group: string | RegExp, name: string) =>
  page.getByRole('group', { name: group }).getByText(name, { exact: true }).click();

/** The dialog or page's own button, never the link of the same name. */
const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click();
const follow = (page: Page, name: string) => page.getByRole('link', { name, exact: true }).first().click();
const heading = (page: Page, name: string) => page.getByRole('heading', { level: 1, name }).waitFor();

async function register(page: Page): Promise<void> {
  await page.getByRole('navigation').getByRole('link', { name: 'Deltakere' }).first().click();
  await follow(page, 'Registrer deltaker');
  await page.getByLabel('Navn', { exact: true }).fill('Anna Lund');
  await page.getByLabel('Telefon').fill('60 12 00 99');
  await press(page, 'Søk');
  await page.getByRole('button', { name: /^(Nei, registrer ny|Registrer ny deltaker)$/ }).click();
  await choose(page, 'Trygg måte å ta kontakt på', 'SMS');
  await page.getByLabel('Hvem henviste?').selectOption({ label: 'MO-senteret Trondheim' });
  await choose(page, 'Grunnlag for å bli tatt inn', 'På vei ut av behandling');
  await choose(page, 'Fase', 'I behandling');
  await page.getByLabel('Planlagt utskrivning eller løslatelse').fill(typed(addDays(today, 21)));
  for (const purpose of ['Registrering', 'Deling med tidgiver']) {
    const region = page.getByRole('region', { name: `Samtykke: ${purpose}` });
    await region.getByText('Ja, samtykker').click();
    await region.getByText('Muntlig', { exact: true }).click();
  }
  await press(page, 'Registrer deltaker');
  await heading(page, 'Anna Lund');
}

async function converse(page: Page, outcome: string, withTherapist: boolean): Promise<void> {
  await follow(page, 'Registrer samtale');
  await heading(page, 'Registrer samtale');
  await choose(page, 'Hvordan gikk det?', outcome);
  if (withTherapist) await choose(page, 'Var noen andre med? (valgfritt)', 'Behandler fra partner');
  await press(page, 'Lagre samtalen');
  await heading(page, 'Anna Lund');
}

/** What is on the page's record of the participant. */
const tab = (page: Page, name: RegExp) =>
  page.getByRole('navigation', { name: 'Deler av deltakerens side' }).getByRole('link', { name }).click();
const menu = (page: Page, name: string) => page.getByRole('navigation').getByRole('link', { name, exact: true }).first().click();
const inDialog = (page: Page, name: string) => page.getByRole('dialog').getByRole('button', { name, exact: true }).click();
const shows = (page: Page, text: string | RegExp) => page.getByText(text).first().waitFor();

async function recordWishes(page: Page): Promise<void> {
  await tab(page, /^Ønsker/);
  await follow(page, 'Skriv ned ønsker');
  await page.getByLabel('Det viktigste').fill('Komme meg ut og gå igjen');
  for (const interest of ['Gå tur', 'Musikk']) await choose(page, 'Liker å gjøre', interest);
  await choose(page, 'Viktigste ønske', 'Gå tur');
  await choose(page, 'Måte å være på', 'Rolig');
  await choose(page, 'Kan møtes her', 'Midtbyen');
  await press(page, 'Lagre ønskene');
  await shows(page, 'Ønskene er lagret');
}

async function recordAssignment(page: Page): Promise<void> {
  await follow(page, 'Nytt ønske om følge');
  await page.getByLabel('Hva gjelder det, kort?').fill('Gåtur hver onsdag kveld');
  await choose(page, 'Hva slags følge?', 'Turfølge');
  await page.getByRole('gridcell', { name: 'ons. Kveld 17–20: ikke valgt' }).click();
  await press(page, 'Lagre ønsket');
}

/** The suggestions: in bands with reasons, and who is out and why. */
async function readSuggestions(page: Page): Promise<void> {
  await page.getByRole('link', { name: 'Finn tidgiver til Gåtur hver onsdag kveld' }).click();
  await heading(page, 'Gåtur hver onsdag kveld');
  await page.getByRole('heading', { name: 'Godt treff 1' }).waitFor();
  await shows(page, '5 tidgivere vurdert');
  await page.getByRole('button', { name: 'Vis 1 til: svakt' }).click();
  await page.getByRole('heading', { name: 'Svakt 1' }).waitFor();
  await page.getByText('Hvorfor?').first().click();
  await shows(page, '25 av 25');
  for (const [reason, name] of [
    ['Tar en pause', 'Per Pause'],
    ['Ikke klar ennå', 'Tor Trenes'],
    ['Ingen felles tid', 'Mona Morgen'],
  ] as const) {
    await page.getByRole('region', { name: 'Ikke aktuelle nå (3)' }).getByText(reason).click();
    await shows(page, name);
  }
}

async function startMatch(page: Page): Promise<void> {
  await press(page, 'Foreslå Berit Passer');
  await press(page, 'Avtal introduksjonsmøte');
  await page
    .getByRole('dialog')
    .getByLabel('Når møtes de?')
    .fill(typed(addDays(today, 2)));
  await inDialog(page, 'Avtal introduksjonsmøte');
  await press(page, 'Start koblingen');
  await inDialog(page, 'Start koblingen');
  await shows(page, 'Koblingen er i gang');
}

async function pauseAndReturn(page: Page): Promise<void> {
  await follow(page, 'Berit Passer');
  await press(page, 'Registrer pause');
  await page
    .getByRole('dialog')
    .getByLabel('Når kommer tidgiveren tilbake?')
    .fill(typed(addDays(today, 14)));
  await inDialog(page, 'Registrer pause');
  await shows(page, /tar en pause til/);
  await press(page, 'Ta imot tilbake');
  await page.getByRole('button', { name: 'Registrer pause', exact: true }).waitFor();
}

async function logMeeting(page: Page): Promise<void> {
  await menu(page, 'Koblinger');
  await page
    .getByRole('link', { name: /Anna Lund/ })
    .first()
    .click();
  await follow(page, 'Logg møte');
  await choose(page, 'Hva skjedde?', 'Møttes');
  await choose(page, /Hva gjorde/, 'Turfølge');
  await choose(page, 'Gikk møtet som avtalt?', 'Ja');
  await choose(page, /Hvor lenge/, '60 min');
  await press(page, 'Lagre');
  await shows(page, 'Møtet er logget');
}

test('a counsellor registers a participant, gets to know them, and makes the first match', async () => {
  const page = await browser.page();
  await signInAs(page, trondheim, 'veileder');
  await register(page);

  await tab(page, /^Kobling/);
  await shows(page, 'Dere har hatt 0 av minst 3 samtaler. Registrer en samtale, eller be virksomhetsleder om unntak.');
  await converse(page, 'Gjennomført', true);
  await converse(page, 'Møtte ikke', false);
  await converse(page, 'Gjennomført', false);
  await tab(page, /^Kobling/);
  await shows(page, '2 av minst 3 samtaler');
  await converse(page, 'Gjennomført', false);

  await recordWishes(page);
  await recordAssignment(page);
  await readSuggestions(page);
  await startMatch(page);
  await pauseAndReturn(page);
  await logMeeting(page);

  await menu(page, 'I dag');
  await page.getByRole('link', { name: /Neste møte Anna Lund – Berit Passer/ }).waitFor();
});
