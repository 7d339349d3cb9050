import { readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { expectAccessible } from './support/accessible.ts';
import { testBrowser } from './support/browser.ts';
import { runningProduct } from './support/product.ts';
import { signInAs } from './support/signIn.ts';

const cloud = await runningProduct();
const browser = await testBrowser();
const trondheim = cloud.url('trondheim');

/** As a spreadsheet on Windows would have saved it. */
const fileOf = (...lines: string[]) => ({ name: 'tidgivere.csv', mimeType: 'text/csv', buffer: Buffer.from(lines.join('\r\n'), 'latin1') });

test('a list from a spreadsheet is looked through, taken in, mended and taken in again', async () => {
  const page = await browser.page();
  await signInAs(page, trondheim, 'veileder');
  await page.getByRole('navigation').first().getByRole('link', { name: 'Tidgivere' }).click();
  await page.getByRole('link', { name: 'Hent inn fra en liste' }).click();
  const file = page.locator('input[type=file]');
  await file.setInputFiles(fileOf('Fullt navn;Født;Tlf', 'Åse Bjørnø;3.5.1971;99999901', 'Øyvind Ås;i fjor;99999902', 'Tor Dal;1980;12'));
  await page.getByText('rader: 3 · kolonner: 3').waitFor();
  await page.getByText('Klare til å hentes inn: 1').waitFor();
  const faults = page.getByRole('row');
  await faults.filter({ hasText: 'Fødselsår: Verdien kan ikke brukes her.' }).getByRole('rowheader', { name: '3' }).waitFor();
  await faults.filter({ hasText: 'Telefon:' }).getByRole('rowheader', { name: '4' }).waitFor();
  await expectAccessible(page, 'a list that is looked through');

  await page.getByRole('button', { name: 'Hent inn 1' }).click();
  await page.getByText('1 er hentet inn').waitFor();
  const [saved] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Last ned radene med feil' }).click(),
  ]);
  const failed = await readFile(await saved.path(), 'utf8');
  expect(failed).toContain('Øyvind Ås;i fjor;99999902;');

  const mended = Buffer.from(failed.replace('i fjor', '1975').replace(';12;', ';99999903;'));
  await file.setInputFiles({ name: 'rettet.csv', mimeType: 'text/csv', buffer: mended });
  await page.getByRole('button', { name: 'Hent inn 2' }).click();
  await page.getByText('2 er hentet inn').waitFor();
  await page.getByRole('main').getByRole('link', { name: 'Tidgivere' }).click();
  for (const name of ['Åse Bjørnø', 'Øyvind Ås', 'Tor Dal']) await page.getByRole('link', { name: new RegExp(name) }).waitFor();

  // and out again, as the list is narrowed: the log of each says so
  await page.getByRole('searchbox', { name: 'Søk etter navn' }).fill('Åse');
  await page.getByText('Viser 1 av').waitFor();
  await page.getByRole('button', { name: 'Last ned listen' }).click();
  await page.getByRole('radio', { name: /CSV/ }).check();
  await expectAccessible(page, 'a list on its way out');
  const [out] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: 'Last ned', exact: true }).click()]);
  const lines = (await readFile(await out.path(), 'utf8')).split('\r\n');
  expect(lines).toHaveLength(3);
  expect(lines[1]).toMatch(/^Åse Bjørnø;1971;Ikke oppgitt;99 99 99 01;/);

  // what one wants to find again is kept by name, and survives a reload
  await page.getByRole('searchbox', { name: 'Søk etter navn' }).fill('');
  await page.getByRole('radio', { name: /^Søkt/ }).check();
  await page.getByRole('button', { name: 'Visninger' }).click();
  await page.getByLabel('Navn på visningen').fill('Nye søkere');
  await expectAccessible(page, 'the views of a list');
  await page.getByRole('button', { name: 'Lagre visningen' }).click();
  await page.getByRole('radio', { name: 'Alle' }).check();
  await page.reload();
  await page.getByRole('button', { name: 'Visninger' }).click();
  await page.getByRole('button', { name: 'Nye søkere', exact: true }).click();
  await page.waitForURL(/stadium=applied/);
  await page.goBack();
  await page.getByText('Viser 3 av 3').waitFor();
});
