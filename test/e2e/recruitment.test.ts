import type { BrowserContextOptions, Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { expectAccessible } from './support/accessible.ts';
import { PHONE, testBrowser } from './support/browser.ts';
import { runningProduct } from './support/product.ts';
import { signInAs } from './support/signIn.ts';

const cloud = await runningProduct();
const browser = await testBrowser();
const trondheim = cloud.url('trondheim');

const heading = (page: Page, name: string) => page.getByRole('heading', { level: 1, name }).waitFor();
const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click();
const choose = (page: Page, group: string, name: string) =>
  page.getByRole('group', { name: group }).getByText(name, { exact: true }).click();
const onPhone = (options: BrowserContextOptions = {}) => browser.page({ viewport: PHONE, hasTouch: true, isMobile: true, ...options });

async function expectReadable(page: Page, what: string): Promise<void> {
  await expectAccessible(page, what);
  const overflow = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
  expect(overflow, `${what} is so many pixels too wide`).toBeLessThanOrEqual(0);
}

async function fillIn(page: Page): Promise<void> {
  await page.getByLabel('Navn', { exact: true }).fill('Nora Vik');
  await page.getByLabel('Hvilket år er du født?').fill('1988');
  await page.getByLabel('Jeg har fylt 18 år').check();
  await page.getByLabel('E-post').fill('nora@soker.example');
  await choose(page, 'Hvor kan du møte noen? (valgfritt)', 'Midtbyen');
  await choose(page, 'Hva liker du å gjøre? (valgfritt)', 'Gå tur');
  await page.getByLabel('Hvorfor vil du bli tidgiver?').fill('Jeg har tid å gi.');
}

test('recruitment is opened, somebody applies on a phone, and a counsellor takes them in', { timeout: 240_000 }, async () => {
  const visitor = await onPhone({ colorScheme: 'dark' });
  const leader = await browser.page();

  // while it is closed there is nothing to fill in
  await visitor.goto(`${trondheim}/bli-tidgiver`);
  await heading(visitor, 'Vi tar ikke imot søknader nå');
  await visitor.getByText('Velkommen tilbake litt senere').waitFor();
  expect(await visitor.getByRole('textbox').count()).toBe(0);
  await expectReadable(visitor, 'the closed page');

  await signInAs(leader, trondheim, 'leder');
  await leader.goto(`${trondheim}/virksomheten/rekruttering`);
  await leader.getByText('Ingen har åpnet ennå.').waitFor();
  await choose(leader, 'Tar vi imot søknader?', 'Ja, siden er åpen');
  await press(leader, 'Lagre');
  await leader.getByText('Rekrutteringen er åpen.').waitFor();
  await expectReadable(leader, 'the page where recruitment is decided');

  // what is wrong is said at the field, and what is typed survives a reload
  await visitor.reload();
  await heading(visitor, 'Bli tidgiver');
  await visitor.getByLabel('Navn', { exact: true }).fill('Nora Vik');
  await press(visitor, 'Send søknaden');
  await visitor.getByText('Rett dette før du lagrer').waitFor();
  await visitor.getByText('Skriv telefonnummer eller e-post, så vi kan svare.').first().waitFor();
  await visitor.getByText(/^Utkast lagret/).waitFor();
  await visitor.reload();
  await visitor.getByText(/^Utkastet ditt fra/).waitFor();
  expect(await visitor.getByLabel('Navn', { exact: true }).inputValue()).toBe('Nora Vik');
  expect(visitor.url()).toBe(`${trondheim}/bli-tidgiver`);
  await expectReadable(visitor, 'the form');
  await fillIn(visitor);

  // sent soon after the reload: the page waits for them, and nobody is refused for being quick
  await press(visitor, 'Send søknaden');
  await heading(visitor, 'Takk, søknaden er sendt');
  expect(visitor.url()).toBe(`${trondheim}/bli-tidgiver/takk`);
  expect(await visitor.locator('body').textContent()).not.toMatch(/Nora|soker\.example/);
  await expectReadable(visitor, 'the thanks');
  await visitor.goto(`${trondheim}/bli-tidgiver`);
  await heading(visitor, 'Bli tidgiver');
  expect(await visitor.getByLabel('Navn', { exact: true }).inputValue()).toBe('');

  const counsellor = await onPhone();
  await signInAs(counsellor, trondheim, 'veileder');
  await counsellor.getByText('Én ny søknad venter på svar.').waitFor();
  await counsellor.getByRole('link', { name: 'Les søknadene' }).click();
  await counsellor.getByRole('link', { name: /Nora Vik/ }).click();
  await heading(counsellor, 'Nora Vik');
  await counsellor.getByText('Jeg har tid å gi.').waitFor();
  await expectReadable(counsellor, 'the application');
  await press(counsellor, 'Ta inn');
  await counsellor.waitForURL(/\/tidgivere\/[0-9a-f-]{36}/);
  await heading(counsellor, 'Nora Vik');
  await counsellor.getByText('Søkt', { exact: true }).first().waitFor();
});
