import type { Page } from 'playwright-core';
import { beforeAll, expect, test } from 'vitest';
import { callApi } from '#local/callApi.ts';
import { signIn } from '#local/signIn.ts';
import { dateIn } from '#shared/kernel/index.ts';
import { registerParticipant } from '#shared/participants/index.ts';
import { signIn as tellSignIn } from '#shared/team/index.ts';
import { aParticipant } from '#test/support/factories/index.ts';
import { expectAccessible } from './support/accessible.ts';
import { testBrowser } from './support/browser.ts';
import { runningProduct } from './support/product.ts';
import { signInAs } from './support/signIn.ts';

const cloud = await runningProduct();
const browser = await testBrowser();
const fredrikstad = cloud.url('fredrikstad');
const NAME = 'Zofia Quist';
let participantId = '';

beforeAll(async () => {
  const caller = { url: fredrikstad, token: (await signIn(fredrikstad, 'veileder')).access };
  await callApi(caller, tellSignIn, { body: {} });
  const yes = { givenOn: dateIn(new Date()), how: 'oral' as const, textVersion: 1, language: 'nb' as const };
  const consents = { ...aParticipant().consents, registration: yes, betweenServices: yes };
  const body = aParticipant({ preferredName: NAME, consents, plannedDischarge: null });
  ({ id: participantId } = await callApi(caller, registerParticipant, { body }));
});

const record = (): string => `${fredrikstad}/deltakere/${participantId}`;

/** Somebody with the record open, as far as they get, having said why where they are asked. */
async function withRecordOpen(login: string): Promise<Page> {
  const page = await browser.page();
  await signInAs(page, fredrikstad, login);
  await page.goto(record());
  await page.getByRole('dialog').getByLabel('Grunn').fill('Avtale om bolig');
  await page.getByRole('dialog').getByRole('button', { name: 'Åpne', exact: true }).click();
  await page.getByRole('heading', { level: 1, name: NAME }).waitFor();
  return page;
}

/** What stands where the name was, after the page has asked anew. */
async function expectGone(page: Page, told: string): Promise<void> {
  await page.reload();
  await page.getByText(told).first().waitFor();
  expect(await page.getByText(NAME).count()).toBe(0);
  await page.goto(`${fredrikstad}/deltakere`);
  await page.getByRole('heading', { level: 1 }).waitFor();
  await page.waitForLoadState('networkidle');
  expect(await page.getByText(NAME).count()).toBe(0);
}

test('a consent that is withdrawn hides what it covered from everybody’s very next request', async () => {
  const counsellor = await browser.page();
  const [, socialWorker, colleague] = await Promise.all([
    signInAs(counsellor, fredrikstad, 'veileder').then(() => counsellor.goto(record())),
    withRecordOpen('sosionom'),
    withRecordOpen('veileder2'),
  ]);
  const withdraw = async (purpose: string): Promise<void> => {
    await counsellor.getByRole('button', { name: `Trekk samtykket: ${purpose}` }).click();
    await counsellor.getByText('Samtykket er trukket. Det gjelder fra nå.').waitFor();
  };

  await withdraw('Deling mellom tjenestene våre');
  await expectGone(socialWorker, 'Finnes ikke');
  await colleague.reload();
  await colleague.getByRole('heading', { level: 1, name: NAME }).waitFor();

  await withdraw('Registrering');
  await counsellor.getByText('Personen har trukket samtykket til registrering').waitFor();
  await expectAccessible(counsellor, 'a record whose person has withdrawn');
  await expectGone(colleague, 'Samtykket til registrering er trukket');
});
