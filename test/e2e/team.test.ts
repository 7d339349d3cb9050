import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { PHONE, testBrowser } from './support/browser.ts';
import { runningProduct } from './support/product.ts';
import { signInAs } from './support/signIn.ts';

const cloud = await runningProduct();
const browser = await testBrowser();
const trondheim = cloud.url('trondheim');
const EMAIL = 'nina.nyansatt@trondheim.example';
const OWN_PASSWORD = 'Mitt-eget-passord-7';

const heading = (page: Page, name: string) => page.getByRole('heading', { level: 1, name }).waitFor();
const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click();
const follow = (page: Page, name: string | RegExp) => page.getByRole('link', { name }).first().click();

/** Opens the login page, as somebody who is not signed in. */
async function loginPage(page: Page): Promise<void> {
  await page.goto(trondheim);
  await press(page, 'Logg inn');
  await page.locator('input[name=username]').waitFor();
}

/** The password in the newest letter the sign-in has sent. */
async function passwordSent(page: Page): Promise<string> {
  await loginPage(page);
  await page.goto(new URL('/outbox', page.url()).href);
  const letter = await page.locator('blockquote').first().innerHTML();
  return /Midlertidig passord: ([^<\s]+)/.exec(letter)?.[1] ?? '';
}

/** Signs in by address. */
async function enter(page: Page, password: string): Promise<void> {
  await page.locator('input[name=username]').fill(EMAIL);
  await page.locator('input[name=password]').fill(password);
  await page.locator('[type=submit]').first().click();
}

test('a unit leader invites a colleague, who comes to work by phone, gets a new role, and is let go', async () => {
  const leader = await browser.page();
  await signInAs(leader, trondheim, 'leder');
  await follow(leader, 'Virksomheten');
  await follow(leader, /^Ansatte/);
  await heading(leader, 'Ansatte');
  await follow(leader, 'Inviter ansatt');
  await leader.getByLabel('Navn', { exact: true }).fill('Nina Nyansatt');
  await leader.getByLabel('E-post').fill(EMAIL);
  await leader.getByRole('group', { name: 'Roller' }).getByText('Veileder', { exact: true }).click();
  await press(leader, 'Send invitasjon');
  await heading(leader, 'Nina Nyansatt');
  await leader.getByText('Invitert', { exact: true }).first().waitFor();

  const nina = await browser.page({ viewport: PHONE });
  const password = await passwordSent(nina);
  await loginPage(nina);
  await enter(nina, password);
  await nina.locator('input[name=new_password]').fill(OWN_PASSWORD);
  const told = nina.waitForResponse((response) => response.url().endsWith('/api/team/sign-ins'));
  await nina.locator('[type=submit]').click();
  await nina.getByRole('navigation').first().waitFor();
  await told;

  await leader.reload();
  await leader.getByText('Arbeider her', { exact: true }).first().waitFor();
  await follow(leader, 'Endre roller og tjenester');
  await leader.getByRole('group', { name: 'Roller' }).getByText('Sosionom', { exact: true }).click();
  await press(leader, 'Lagre endringer');
  await leader.getByText('Veileder, Sosionom').waitFor();

  await press(leader, 'Ta bort tilgangen');
  await leader.getByRole('dialog').getByRole('button', { name: 'Ta bort tilgangen' }).click();
  await leader.getByText('Uten tilgang', { exact: true }).first().waitFor();
  await press(leader, 'Gi tilgang igjen');
  await leader.getByText('Arbeider her', { exact: true }).first().waitFor();
  await press(leader, 'Ta bort tilgangen');
  await leader.getByRole('dialog').getByRole('button', { name: 'Ta bort tilgangen' }).click();
  await leader.getByText('Uten tilgang', { exact: true }).first().waitFor();

  const again = await browser.page({ viewport: PHONE });
  await loginPage(again);
  await enter(again, OWN_PASSWORD);
  await again.getByText('Innloggingen ble ikke fullført').waitFor();
});

test('a unit leader decides where people can meet, and it can be chosen at once', async () => {
  const page = await browser.page({ viewport: PHONE });
  await signInAs(page, trondheim, 'leder');
  await page.goto(`${trondheim}/virksomheten/omrader`);
  await page.getByLabel('Nytt område').fill('Spongdal');
  await page.getByLabel('Nytt område').press('Enter');
  await press(page, 'Slutt å bruke Ranheim');
  await page.getByLabel('Reisetid fra').selectOption('Spongdal');
  await page.getByLabel('Minutter til Byåsen').fill('25');
  expect(await page.getByLabel('Minutter til Ranheim').count()).toBe(0);
  await press(page, 'Lagre områder');
  await page.getByText('Områder endret').waitFor();

  await page.goto(`${trondheim}/tidgivere/ny`);
  const areas = page.getByRole('group', { name: 'Områder det passer å møtes i' });
  await areas.getByText('Spongdal', { exact: true }).waitFor();
  expect(await areas.getByText('Ranheim', { exact: true }).count()).toBe(0);
});
