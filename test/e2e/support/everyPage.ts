import type { BrowserContextOptions, Page, Request } from 'playwright-core';
import { expect, test } from 'vitest';
import type { Language } from '#shared/kernel/language.ts';
import { expectAccessible } from './accessible.ts';
import { testBrowser } from './browser.ts';
import { PAGES } from './pages.ts';
import { runningProduct } from './product.ts';
import { shownIn } from './shown.ts';
import { signInAs } from './signIn.ts';

/** Questions to the API that have no answer yet. */
function openQuestions(page: Page): ReadonlySet<Request> {
  const open = new Set<Request>();
  page.on('request', (request) => void (request.url().includes('/api/') && open.add(request)));
  page.on('requestfinished', (request) => void open.delete(request));
  page.on('requestfailed', (request) => void open.delete(request));
  return open;
}

/** Waits until the page shows what it is for: its heading, no outline of what is on its way, no question open. */
async function settled(page: Page, open: ReadonlySet<Request>): Promise<void> {
  await page.getByRole('heading', { level: 1 }).first().waitFor();
  await expect
    .poll(async () => open.size + (await page.getByRole('status', { name: /^(Laster|Lastar|Loading)/ }).count()), {
      timeout: 45_000,
      interval: 25,
    })
    .toBe(0);
}

/** Looks at every screen of a city with demo data, as its unit leader who has chosen a language. */
export async function lookAtEveryPage(language: Language, options: BrowserContextOptions): Promise<void> {
  const cloud = await runningProduct();
  const browser = await testBrowser();
  const trondheim = cloud.url('trondheim');
  const ids = await shownIn(cloud, 'trondheim');
  const page = await browser.page(options);
  const open = openQuestions(page);
  await signInAs(page, trondheim, 'leder');
  await page.evaluate((chosen) => localStorage.setItem('steg.language', chosen), language);

  test.each(PAGES)('%s has no serious fault of accessibility and is no wider than the screen', async (path) => {
    await page.goto(`${trondheim}${path.replaceAll(/\{(\w+)\}/g, (_, name: string) => ids.get(name) ?? name)}`);
    await settled(page, open);
    expect(await page.locator('html').getAttribute('lang')).toBe(language);
    await expectAccessible(page, path);
    const overflow = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
    expect(overflow, 'pixels too wide').toBeLessThanOrEqual(0);
  });
}
