import type { Page } from 'playwright-core';
import { DEMO_PASSWORD } from '#local/cognito/demoUsers.ts';

/** Signs in as a person does: the page's one button, the login page, back again. */
export async function signInAs(page: Page, cityUrl: string, login: string): Promise<void> {
  await page.goto(cityUrl);
  await page.getByRole('button', { name: 'Logg inn' }).click();
  await page.locator('input[name=username]').fill(login);
  await page.locator('input[name=password]').fill(DEMO_PASSWORD);
  await page.locator('[type=submit]').first().click();
  await page.getByRole('navigation').first().waitFor();
}
