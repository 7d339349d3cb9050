import type { Page } from 'playwright-core';
import { beforeAll, expect, test } from 'vitest';
import { type Caller, callApi } from '#local/callApi.ts';
import { signIn } from '#local/signIn.ts';
import { getCityPlan } from '#shared/cityPlan/index.ts';
import { addDays, dateIn } from '#shared/kernel/index.ts';
import { createAssignment, proposeMatch } from '#shared/matching/index.ts';
import { recordConversation, registerParticipant, saveWishes } from '#shared/participants/index.ts';
import { signIn as tellSignIn } from '#shared/team/index.ts';
import { registerVolunteer, type VolunteerInput, type VolunteerState } from '#shared/volunteers/index.ts';
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
const today = dateIn(new Date());

/** Ten people who want company for four things each; one of them speaks Arabic alone. */
const PEOPLE = ['Anna Lund', 'Bo Vik', 'Cato Moe', 'Dina Lie', 'Eli Dahl', 'Finn Bø', 'Gro Aas', 'Hans Ek', 'Ida Hol', 'Mina Ghazali'];
const THINGS = ['Gåtur', 'Kafé', 'Kino', 'Trening'];
/** How many people each of those who are ready gives time to: 35 in all. The other 31 of the 43 have only just applied. */
const CAPACITIES = [3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 2];
const APPLIED = 31;

let veileder: Caller;

async function wish(preferredName: string): Promise<void> {
  const { id: participantId } = await callApi(veileder, registerParticipant, { body: aParticipant({ preferredName }) });
  const params = { participantId };
  for (const ago of [21, 14, 7]) {
    await callApi(veileder, recordConversation, { params, body: aConversation({ on: addDays(today, -ago) }) });
  }
  const languages = preferredName === 'Mina Ghazali' ? (['ar'] as const) : (['no'] as const);
  await callApi(veileder, saveWishes, { params, body: someWishes({ languages: [...languages] }) });
  for (const title of THINGS) await callApi(veileder, createAssignment, { params, body: anAssignment({ title }) });
}

async function give(state: VolunteerState, profile: Partial<VolunteerInput>): Promise<void> {
  const registered = await callApi(veileder, registerVolunteer, { body: aVolunteer(profile) });
  await walkTo(state, registered, sendingAs(veileder), { on: addDays(today, -30) });
}

beforeAll(async () => {
  veileder = { url: trondheim, token: (await signIn(trondheim, 'veileder')).access };
  await callApi(veileder, tellSignIn, { body: {} });
  await Promise.all([
    ...PEOPLE.map(wish),
    ...CAPACITIES.map((capacity, at) => give('active', { name: `Tove Tidgiver ${at}`, capacity })),
    ...Array.from({ length: APPLIED }, (_, at) => give('applied', { name: `Ny Tidgiver ${at}` })),
  ]);
});

const line = (page: Page, participant: string, title: string) =>
  page.getByRole('region', { name: /^Forslag i planen/ }).getByRole('checkbox', { name: `${participant} ${title}` });

test('40 wishes and 43 volunteers: what would help most, the chosen lines proposed, and one that somebody was quicker with', async () => {
  const page = await browser.page({ viewport: PHONE, hasTouch: true, isMobile: true });
  await signInAs(page, trondheim, 'leder');
  await page.getByRole('navigation').getByRole('link', { name: 'Koblinger' }).click();
  await page.getByRole('link', { name: 'Plan for alle som venter' }).click();
  await page.getByText('40 ønsker venter. 35 plasser er ledige hos 12 tidgivere.').waitFor();
  await page
    .getByText(
      'Én tidgiver til som snakker arabisk, kan ons. 17–20 og kan møtes i Midtbyen ville gitt 1 kobling til. Dere har bruk for 4 slike.',
    )
    .waitFor();
  await page.getByRole('heading', { name: 'Forslag i planen (35)' }).waitFor();
  const without = page.getByRole('region', { name: 'Blir uten tidgiver (5)' });
  expect(await without.getByText('ingen felles språk 12', { exact: false }).count()).toBe(4);
  await expectAccessible(page, 'the plan for everybody who waits');

  // a colleague is quicker with one of those chosen
  const { placed } = await callApi(veileder, getCityPlan, {});
  const [first, second, third] = placed;
  if (!first || !second || !third) throw new Error('The plan has no lines');
  for (const one of [first, second, third]) await line(page, one.participantName, one.title).check();
  const params = { participantId: first.participantId };
  await callApi(veileder, proposeMatch, { params, body: { assignmentId: first.assignmentId, volunteerId: first.planned.volunteerId } });

  await page.getByRole('button', { name: 'Foreslå valgte (3)' }).click();
  const asked = page.getByRole('dialog');
  await asked.getByLabel('Grunn').fill('Fordeler tidgivere etter ukens møte.');
  await asked.getByRole('button', { name: 'Foreslå valgte (3)' }).click();
  const refused = page.getByRole('region', { name: '1 ble ikke foreslått' });
  await refused.getByText(`${first.participantName} (${first.title}) og ${first.planned.volunteerName}`).waitFor();
  await refused.getByText('Ønsket har allerede en kobling', { exact: false }).waitFor();
  const proposed = page.getByRole('region', { name: '2 er foreslått' });
  await proposed.getByText(`${second.participantName} (${second.title}) og ${second.planned.volunteerName}`).waitFor();

  // the plan is made anew without them, and the match stands
  await page.getByRole('heading', { name: 'Forslag i planen (32)' }).waitFor();
  await proposed.getByRole('link', { name: 'Se koblingen' }).first().click();
  await page.getByText('Foreslått').first().waitFor();
});
