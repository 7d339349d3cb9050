import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { beforeAll, expect, test } from 'vitest';
import { type Caller, callApi } from '#local/callApi.ts';
import { signIn } from '#local/signIn.ts';
import { dateIn } from '#shared/kernel/index.ts';
import { getParticipant, recordConversation, registerParticipant, stepParticipant } from '#shared/participants/index.ts';
import { recordPackage } from '#shared/privacy/index.ts';
import { aConversation, aParticipant } from '#test/support/factories/index.ts';
import { expectAccessible } from './support/accessible.ts';
import { testBrowser } from './support/browser.ts';
import { runningProduct } from './support/product.ts';
import { signInAs } from './support/signIn.ts';

const cloud = await runningProduct();
const browser = await testBrowser();
const trondheim = cloud.url('trondheim');
const today = dateIn(new Date());
const SAID = 'Fortalte om hytta ved Storsjøen.';
let participantId = '';

beforeAll(async () => {
  const caller: Caller = { url: trondheim, token: (await signIn(trondheim, 'leder')).access };
  const given = { givenOn: today, how: 'oral' as const, textVersion: 1, language: 'nb' as const };
  const consents = { ...aParticipant().consents, registration: given };
  ({ id: participantId } = await callApi(caller, registerParticipant, {
    body: aParticipant({ preferredName: 'Zofia Quist', consents, plannedDischarge: null }),
  }));
  const params = { participantId };
  await callApi(caller, recordConversation, { params, body: aConversation({ on: today, note: SAID }) });
  const { version } = (await callApi(caller, getParticipant, { params })).participant;
  await callApi(caller, stepParticipant, { params, body: { action: 'close', version, on: today, reason: 'onOwnFeet' } });
});

const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click();
const inDialog = (page: Page) => page.getByRole('dialog');
const heading = (page: Page, name: string) => page.getByRole('heading', { level: 1, name }).waitFor();

async function getEverything(page: Page): Promise<void> {
  await press(page, 'Gi ut alt');
  await inDialog(page).getByText('Personen selv', { exact: true }).click();
  await expectAccessible(page, 'the question to whom a record is handed');
  await inDialog(page).getByRole('button', { name: 'Lag brev og fil' }).click();
  await heading(page, 'Alt vi har skrevet');
  await page.getByRole('heading', { name: 'Alt vi har skrevet om deg' }).waitFor();
  await page.getByText(SAID).first().waitFor();
  await expectAccessible(page, 'the letter');
  const [file] = await Promise.all([page.waitForEvent('download'), press(page, 'Last ned som fil')]);
  expect(file.suggestedFilename()).toBe(`steg-for-steg-${today}.json`);
  const handed = recordPackage.parse(JSON.parse(await readFile(await file.path(), 'utf8')));
  expect(JSON.stringify(handed)).toContain(SAID);
  await page.getByRole('link', { name: 'Tilbake til historikken' }).click();
  await page.getByText('Alt gitt ut til personen').waitFor();
}

async function beErased(page: Page): Promise<void> {
  await press(page, 'Slett alt om personen');
  await inDialog(page).getByText('Personen har bedt om det').click();
  await inDialog(page).getByText('Jeg har forstått at dette ikke kan angres').click();
  await expectAccessible(page, 'the question whether to erase');
  await inDialog(page).getByRole('button', { name: 'Slett for godt' }).click();
  await heading(page, 'Kvittering for sletting');
  await page.getByText('Dette er borte').waitFor();
  await page.getByText('Innsynsloggen: hvem av de ansatte').waitFor();
  await expectAccessible(page, 'the receipt');
}

test('a person asks for everything, then for erasure', async () => {
  const page = await browser.page();
  await signInAs(page, trondheim, 'leder');
  await page.goto(`${trondheim}/deltakere/${participantId}/historikk`);
  await heading(page, 'Zofia Quist');
  await page.getByRole('region', { name: 'Innsyn: hvem som har lest' }).getByText('Åpnet deltakerens side').first().waitFor();
  await getEverything(page);
  await beErased(page);
  expect(await page.getByText('Zofia').count()).toBe(0);
  await page.goto(`${trondheim}/deltakere/${participantId}`);
  await page.getByText('finnes ikke').first().waitFor();
  await page.goto(`${trondheim}/virksomheten/slettinger`);
  await page.getByRole('link', { name: /Personen har bedt om det/ }).waitFor();
});
