import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { callApi } from '#local/callApi.ts';
import { signIn } from '#local/signIn.ts';
import { registerParticipant } from '#shared/participants/index.ts';
import { aParticipant } from '#test/support/factories/index.ts';
import { expectAccessible } from './support/accessible.ts';
import { PHONE, testBrowser } from './support/browser.ts';
import { productOverTime } from './support/product.ts';
import { signInAs } from './support/signIn.ts';

const product = await productOverTime();
const browser = await testBrowser();
let record = '';

const shows = (page: Page, text: string | RegExp) => page.getByText(text).first().waitFor();

/** Says when they meet, late in the evening: whatever the time is now, that is ahead. */
async function agreeOn(page: Page, day: string): Promise<void> {
  await page.getByLabel('Dag', { exact: true }).fill(day);
  await page.getByLabel('Klokka').fill('2359');
  await page.getByLabel(/Hvor/).fill('Kafeen på torget');
  await page.getByRole('button', { name: 'Lagre avtalen' }).click();
  await shows(page, 'Avtalen er lagret');
}

test('what is agreed on, and moved, is told when the reminder comes', async () => {
  const url = (await product.on('2026-12-01')).url('trondheim');
  const caller = { url, token: (await signIn(url, 'veileder')).access };
  // any time of the day, so that the story does not depend on when it is told
  const contactRules = { language: 'nb', from: 0, to: 24, leaveMessage: false } as const;
  const { id } = await callApi(caller, registerParticipant, { body: aParticipant({ preferredName: 'Anna Lund', contactRules }) });
  record = `/deltakere/${id}`;

  const page = await browser.page({ viewport: PHONE });
  await signInAs(page, url, 'veileder');
  await page.goto(url + record);
  await page.getByRole('link', { name: 'Ny avtale' }).click();
  await agreeOn(page, '03.12.2026');
  await shows(page, /Påminnelse: SMS ons\. 02\.12\. kl\. 12\.00/);
  await page.getByRole('link', { name: /Flytt eller endre/ }).click();
  await agreeOn(page, '04.12.2026');
  await shows(page, /Påminnelse: SMS tor\. 03\.12\. kl\. 12\.00/);
  await expectAccessible(page, 'a record with an appointment');
});

test('one neutral message is sent, and the appointment that was kept becomes a conversation', async () => {
  const url = (await product.on('2026-12-04')).url('trondheim');
  await product.fire('steg-trondheim-reminders');
  await product.fire('steg-trondheim-reminders');
  const page = await browser.page({ viewport: PHONE });
  await page.goto(`${url}/utboks`);
  expect(await page.getByRole('blockquote').allTextContents()).toEqual([
    'Du har en avtale fredag 4. desember kl. 23.59. Passer det ikke, si fra til den du pleier å snakke med.',
  ]);
  expect(await page.locator('body').textContent()).not.toMatch(/Anna|Steg|Kafeen/);

  await signInAs(page, url, 'veileder');
  await page.getByRole('link', { name: /^Avtale/ }).click();
  await shows(page, /Påminnelse sendt: SMS/);
  await page.getByRole('button', { name: /^Vi møttes/ }).click();
  expect(await page.getByLabel('Når?').inputValue()).toBe('04.12.2026');
  await page.getByRole('button', { name: 'Lagre samtalen' }).click();
  await shows(page, 'Samtale 1');
});
