import type { Page } from 'playwright-core';
import { DEMO_PASSWORD } from '#local/cognito/demoUsers.ts';

/** Fills in the login page and waits for the product. */
export async function enterLogin(page: Page, login: string): Promise<void> {
  await page.locator('input[name=username]').fill(login);
  await page.locator('input[name=password]').fill(DEMO_PASSWORD);
  await page.locator('[type=submit]').first().click();
  await page.getByRole('navigation').first().waitFor();
}

/** Signs in as a person does: the page's one button, the login page, back again. */
export async function signInAs(page: Page, cityUrl: string, login: string): Promise<void> {
  await page.goto(cityUrl);
  await page.getByRole('button', { name: 'Logg inn' }).click();
  await enterLogin(page, login);
}
