import { expect, test } from 'vitest';
import { expectAccessible } from './support/accessible.ts';
import { PHONE, testBrowser } from './support/browser.ts';
import { runningProduct } from './support/product.ts';
import { signInAs } from './support/signIn.ts';

const cloud = await runningProduct();
const browser = await testBrowser();

test.each([
  ['desktop', {}],
  ['phone', { viewport: PHONE }],
])('a counsellor signs in and sees the city and what to do (%s)', async (_size, options) => {
  const page = await browser.page(options);
  await page.goto(cloud.url('trondheim'));
  await page.getByRole('button', { name: 'Logg inn' }).waitFor();
  await expectAccessible(page, 'the sign-in page');
  await signInAs(page, cloud.url('trondheim'), 'veileder');
  await page.getByRole('heading', { level: 1 }).waitFor();
  expect(await page.getByText('Trondheim').first().isVisible()).toBe(true);
  await expectAccessible(page, 'I dag');
});
