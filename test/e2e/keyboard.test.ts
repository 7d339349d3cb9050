import { beforeAll, test } from 'vitest';
import { callApi } from '#local/callApi.ts';
import { DEMO_PASSWORD } from '#local/cognito/demoUsers.ts';
import { signIn } from '#local/signIn.ts';
import { registerParticipant } from '#shared/participants/index.ts';
import { aParticipant } from '#test/support/factories/index.ts';
import { testBrowser } from './support/browser.ts';
import { chooseBy, pressOn, reach, typeIn } from './support/byKeyboard.ts';
import { runningProduct } from './support/product.ts';

const cloud = await runningProduct();
const browser = await testBrowser();
const trondheim = cloud.url('trondheim');

beforeAll(async () => {
  const caller = { url: trondheim, token: (await signIn(trondheim, 'veileder')).access };
  await callApi(caller, registerParticipant, { body: aParticipant({ preferredName: 'Anna Lund' }) });
});

test('from signing in to a conversation and a volunteer’s week, without touching a mouse', async () => {
  const page = await browser.page();
  const heading = (name: string) => page.getByRole('heading', { level: 1, name }).waitFor();
  await page.goto(trondheim);
  await pressOn(page, page.getByRole('button', { name: 'Logg inn' }));
  await typeIn(page, page.locator('input[name=username]'), 'veileder');
  await typeIn(page, page.locator('input[name=password]'), DEMO_PASSWORD);
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { level: 1 }).waitFor();

  // a slash finds a person from anywhere
  await page.keyboard.press('/');
  await page.keyboard.type('Anna');
  // what was found, and not the line on I dag that was there before
  await page
    .getByRole('search')
    .getByRole('link', { name: /Anna Lund/ })
    .waitFor();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await heading('Anna Lund');

  await pressOn(page, page.getByRole('link', { name: 'Registrer samtale' }).first());
  await heading('Registrer samtale');
  await chooseBy(page, page.getByRole('group', { name: 'Hvordan gikk det?' }), 0);
  await typeIn(page, page.getByLabel(/^Notat/), 'Vi gikk en tur.');
  await pressOn(page, page.getByRole('button', { name: 'Lagre samtalen' }));
  await heading('Anna Lund');
  await page.getByText('Samtale 1').first().waitFor();

  // n is what is new on this screen, and a week is painted with the arrows
  await pressOn(page, page.getByRole('navigation').getByRole('link', { name: 'Tidgivere' }).first());
  await heading('Tidgivere');
  await page.keyboard.press('n');
  await heading('Registrer tidgiver');
  await typeIn(page, page.getByLabel('Navn', { exact: true }), 'Berit Moe');
  await reach(page, page.getByRole('gridcell', { name: /^man\./ }).first());
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Space');
  await page.getByRole('gridcell', { name: /^tir\..*: kan$/ }).waitFor();

  // out of the form, down the list and up again, and what the keys are
  await pressOn(page, page.getByRole('navigation').getByRole('link', { name: 'Deltakere' }).first());
  await heading('Deltakere');
  await page.getByRole('link', { name: /Anna Lund/ }).waitFor();
  await page.keyboard.press('j');
  await page.keyboard.press('Enter');
  await heading('Anna Lund');
  await page.keyboard.press('?');
  await page.getByRole('dialog').waitFor();
  await page.keyboard.press('Escape');
  await page.getByRole('dialog').waitFor({ state: 'hidden' });
});
