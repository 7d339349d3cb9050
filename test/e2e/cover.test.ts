import type { Page } from 'playwright-core';
import { beforeAll, expect, test } from 'vitest';
import { callApi } from '#local/callApi.ts';
import { signIn } from '#local/signIn.ts';
import { registerParticipant } from '#shared/participants/index.ts';
import { signIn as tellSignIn } from '#shared/team/index.ts';
import { aParticipant } from '#test/support/factories/index.ts';
import { expectAccessible } from './support/accessible.ts';
import { PHONE, testBrowser } from './support/browser.ts';
import { runningProduct } from './support/product.ts';
import { signInAs } from './support/signIn.ts';

const cloud = await runningProduct();
const browser = await testBrowser();
const trondheim = cloud.url('trondheim');
const PARTICIPANT = 'Anna Lund';

const caller = async (login: string) => ({ url: trondheim, token: (await signIn(trondheim, login)).access });

beforeAll(async () => {
  const counsellor = await caller('veileder');
  await callApi(counsellor, tellSignIn, { body: {} });
  await callApi(await caller('veileder2'), tellSignIn, { body: {} });
  await callApi(counsellor, registerParticipant, { body: aParticipant({ preferredName: PARTICIPANT }) });
});

const line = (page: Page) => page.getByRole('link', { name: PARTICIPANT });
const dialog = (page: Page) => page.getByRole('dialog');

async function today(login: string): Promise<Page> {
  const page = await browser.page();
  await signInAs(page, trondheim, login);
  await page.getByRole('heading', { level: 1 }).waitFor();
  await page.waitForLoadState('networkidle');
  return page;
}

test('a counsellor falls ill: the unit leader lets a colleague cover in a few taps, and undoes it later', async () => {
  const leader = await browser.page({ viewport: PHONE });
  await signInAs(leader, trondheim, 'leder');
  await leader.goto(`${trondheim}/virksomheten/fordeling`);
  const ill = leader.getByRole('region', { name: 'Marit Solbakk' });
  await ill.getByText('1 deltakere').waitFor();
  await expectAccessible(leader, 'Fordeling');
  // three taps: cover, who, done
  await ill.getByRole('button', { name: 'Dekk', exact: true }).click();
  await dialog(leader).getByText('Sindre Aune').click();
  await expectAccessible(leader, 'the dialog of a cover');
  await dialog(leader).getByRole('button', { name: 'Dekk', exact: true }).click();
  await leader.getByRole('heading', { name: 'Hvem dekker for hvem' }).waitFor();

  const colleague = await today('veileder2');
  await colleague.getByRole('heading', { name: /^For Marit Solbakk/ }).waitFor();
  await line(colleague).first().waitFor();
  await expectAccessible(colleague, 'I dag with a cover');
  const away = await today('veileder');
  await away.getByText('Sindre Aune dekker for deg').waitFor();
  expect(await line(away).count()).toBe(0);

  // later the same day: it was only a cold
  await leader.getByRole('button', { name: 'Avslutt', exact: true }).click();
  await leader.getByText('Dekningen er avsluttet.').waitFor();
  await away.reload();
  await line(away).first().waitFor();
  await colleague.reload();
  await colleague.getByText('Ingen venter på deg akkurat nå.').or(colleague.getByText('Tre steg til den første koblingen')).waitFor();
  expect(await line(colleague).count()).toBe(0);
});

test('a line is put off with a reason, stands among what was put off, and is taken back', async () => {
  const page = await today('veileder');
  await page.getByRole('button', { name: 'Utsett' }).first().click();
  await dialog(page).getByText('Fikk ikke tak i').click();
  await dialog(page).getByRole('button', { name: 'Utsett', exact: true }).click();
  const folded = page.locator('details', { hasText: 'Utsatt' });
  await folded.locator('summary').click();
  await folded.getByText('Fikk ikke tak i').waitFor();
  await expectAccessible(page, 'I dag with a line put off');
  await folded.getByRole('button', { name: 'Ta tilbake' }).click();
  await page.getByText('Den står på listen igjen.').waitFor();
  await folded.waitFor({ state: 'detached' });
});
