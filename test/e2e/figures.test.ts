import type { Page } from 'playwright-core';
import { beforeAll, expect, test } from 'vitest';
import { type Caller, callApi } from '#local/callApi.ts';
import { signIn } from '#local/signIn.ts';
import { addDays, addMonths, dateIn } from '#shared/kernel/index.ts';
import { createAssignment, proposeMatch, stepMatch } from '#shared/matching/index.ts';
import { recordConversation, registerParticipant, saveWishes } from '#shared/participants/index.ts';
import { registerVolunteer } from '#shared/volunteers/index.ts';
import { aConversation, anAssignment, aParticipant, aVolunteer, someWishes } from '#test/support/factories/index.ts';
import { walkTo } from '#test/support/wayIn.ts';
import { expectAccessible } from './support/accessible.ts';
import { PHONE, testBrowser } from './support/browser.ts';
import { runningProduct } from './support/product.ts';
import { sendingAs } from './support/sendingAs.ts';
import { signInAs } from './support/signIn.ts';

const cloud = await runningProduct();
const browser = await testBrowser();
const trondheim = cloud.url('trondheim');
const national = cloud.url('national');
const today = dateIn(new Date());

const HIDDEN = 'skjult av personvernhensyn';
/** As many as may be told of a city that is alone. */
const IN_FREDRIKSTAD = 6;
/** How long a figure may take on a busy machine. */
const SOON = { timeout: 45_000 };

let leader: Caller;

const callerIn = async (url: string): Promise<Caller> => ({ url, token: (await signIn(url, 'leder')).access });

const register = (caller: Caller, preferredName: string) => callApi(caller, registerParticipant, { body: aParticipant({ preferredName }) });

async function activeVolunteer(caller: Caller): Promise<string> {
  const registered = await callApi(caller, registerVolunteer, { body: aVolunteer() });
  return (await walkTo('active', registered, sendingAs(caller), { on: addDays(today, -30) })).id;
}

/** Gets to know somebody well enough for a match, and makes one that is under way. */
async function match(caller: Caller, participantId: string): Promise<void> {
  const params = { participantId };
  for (const days of [-3, -2, -1]) await callApi(caller, recordConversation, { params, body: aConversation({ on: addDays(today, days) }) });
  await callApi(caller, saveWishes, { params, body: someWishes() });
  const { id: assignmentId } = await callApi(caller, createAssignment, { params, body: anAssignment() });
  const volunteerId = await activeVolunteer(caller);
  const { id: matchId, version } = await callApi(caller, proposeMatch, { params, body: { assignmentId, volunteerId } });
  const ofMatch = { participantId, matchId };
  const introduced = await callApi(caller, stepMatch, { params: ofMatch, body: { action: 'introduce', version, introductionOn: today } });
  const period = { from: today, to: addMonths(today, 3) };
  await callApi(caller, stepMatch, { params: ofMatch, body: { action: 'activate', version: introduced.version, period } });
}

const heading = (page: Page, name: string) => page.getByRole('heading', { level: 1, name }).waitFor();

/** A number told large. */
const keyFigure = (page: Page, name: string) =>
  page
    .getByRole('region', { name: 'Nøkkeltall' })
    .locator('div')
    .filter({ has: page.getByText(name, { exact: true }) })
    .first()
    .locator('dd')
    .first();

/** What a figure is in a city, or in sum, in the national office's table. */
async function told(page: Page, figure: string, place: string): Promise<string | null> {
  const table = page.getByRole('table', { name: 'Byene side om side' });
  const columns = await table.getByRole('columnheader').allTextContents();
  const cells = table
    .getByRole('row')
    .filter({ has: page.getByRole('rowheader', { name: figure }) })
    .getByRole('cell');
  return cells.nth(columns.indexOf(place) - 1).textContent();
}

/** Takes in so many in Fredrikstad. */
async function fillFredrikstad(): Promise<void> {
  const fredrikstad = await callerIn(cloud.url('fredrikstad'));
  for (let one = 1; one <= IN_FREDRIKSTAD; one += 1) await register(fredrikstad, `Deltaker ${one}`);
}

/** Orders an edition of the last half-year there is, waits until it is made, publishes it, and looks at what stood then. */
async function publishHalfYear(page: Page): Promise<void> {
  await page.getByRole('combobox', { name: 'Til og med', exact: true }).selectOption({ index: 1 });
  await page.getByRole('button', { name: /^Bestill utgave til og med/ }).click();
  // nothing of it is seen before it is published
  await page.getByText(/er klar til å publiseres$/).waitFor(SOON);
  await page.getByRole('button', { name: /^Publiser til og med/ }).click();
  await page.getByRole('button', { name: 'Publiser', exact: true }).click();
  await page.getByText('Utgaven er publisert', { exact: true }).waitFor();
  await page.getByRole('combobox', { name: 'Periode', exact: true }).selectOption('now');
}

beforeAll(async () => {
  leader = await callerIn(trondheim);
  await fillFredrikstad();
});

test('registering and matching in Trondheim moves its figures while they are looked at, and the nation’s when they are published', async () => {
  const city = await browser.page();
  await signInAs(city, trondheim, 'leder');
  await city.getByRole('navigation').getByRole('link', { name: 'Tall' }).click();
  await city.getByText('Ingen tall ennå').waitFor();

  const nation = await browser.page();
  await signInAs(nation, national, 'analytiker');
  await nation.getByText('Ingenting er publisert ennå', { exact: true }).waitFor();

  const { id } = await register(leader, 'Anna Lund');
  await heading(city, '1 deltaker i gang');
  await match(leader, id);
  await expect.poll(() => keyFigure(city, 'Koblinger i gang').textContent(), SOON).toBe('1');
  await expect.poll(() => keyFigure(city, 'Samtaler').textContent(), SOON).toBe('3');

  await cloud.streamsIdle();
  await publishHalfYear(nation);
  await heading(nation, `${IN_FREDRIKSTAD + 1} deltakere i gang i 3 byer`);
  expect(await told(nation, 'Deltakere i gang', 'Sum')).toBe(String(IN_FREDRIKSTAD + 1));
  for (const city of ['Trondheim', 'Fredrikstad']) expect(await told(nation, 'Deltakere i gang', city)).toContain(HIDDEN);

  // an edition stands whatever becomes of the records, and the next has it
  await fillFredrikstad();
  await cloud.streamsIdle();
  await nation.reload();
  await heading(nation, `${IN_FREDRIKSTAD + 1} deltakere i gang i 3 byer`);
  await publishHalfYear(nation);
  await heading(nation, `${2 * IN_FREDRIKSTAD + 1} deltakere i gang i 3 byer`);
  await nation.getByRole('combobox', { name: 'Utgave', exact: true }).selectOption({ index: 2 });
  await nation.getByRole('combobox', { name: 'Periode', exact: true }).selectOption('now');
  await heading(nation, `${IN_FREDRIKSTAD + 1} deltakere i gang i 3 byer`);

  await expectAccessible(city, 'Tall');
  await expectAccessible(nation, 'Nasjonalt');
});

test('every drawing is a table too, says how it counts, and can be taken along', async () => {
  const page = await browser.page({ viewport: PHONE, hasTouch: true, isMobile: true, acceptDownloads: true });
  const fredrikstad = cloud.url('fredrikstad');
  await signInAs(page, fredrikstad, 'leder');
  await page.goto(`${fredrikstad}/tall?periode=${today.slice(0, 4)}`);
  const trends = page.getByRole('region', { name: 'Måned for måned', exact: true });
  await trends.getByRole('button', { name: 'Vis som tabell: Samtaler', exact: true }).click();
  await trends.getByRole('table', { name: 'Samtaler', exact: true }).waitFor();
  await trends.getByRole('button', { name: 'Slik teller vi: Samtaler', exact: true }).click();
  await trends.getByText('Gjennomførte samtaler med deltakere').last().waitFor();
  const taken = trends.getByRole('button', { name: 'Last ned: Samtaler', exact: true }).click();
  const [file] = await Promise.all([page.waitForEvent('download'), taken]);
  expect(file.suggestedFilename()).toMatch(/^Samtaler – Fredrikstad – .*\.csv$/);
  await expectAccessible(page, 'Tall with a table and a definition');
});

test('the national office has figures and nothing else: no search, no names to hide, no way to a person', async () => {
  const page = await browser.page({ viewport: PHONE, hasTouch: true, isMobile: true, colorScheme: 'dark' });
  await signInAs(page, national, 'analytiker');
  await page.getByRole('table', { name: 'Byene side om side' }).waitFor();
  expect(await page.getByRole('navigation').getByRole('link').allTextContents()).toEqual(['Nasjonalt']);
  expect(await page.getByRole('search').count()).toBe(0);
  expect(await page.getByRole('button', { name: 'Skjul navn' }).count()).toBe(0);
  await expectAccessible(page, 'Nasjonalt on a phone, in the dark');
  const overflow = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
  expect(overflow, 'pixels too wide').toBeLessThanOrEqual(0);
  await page.goto(`${national}/deltakere`);
  await heading(page, 'Siden finnes ikke');
});
