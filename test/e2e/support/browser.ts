import Chromium from '@sparticuz/chromium';
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core';
import { afterAll, afterEach, expect } from 'vitest';

/** The two sizes every screen is looked at in. */
export const DESKTOP = { width: 1280, height: 800 };
export const PHONE = { width: 390, height: 844 };

/** No sandbox: tests may run as root, and the browser opens nothing but our own pages. No calls home: there is no network. */
const ARGUMENTS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** Opens pages in a browser of the file's own. */
export interface TestBrowser {
  /** A page in a profile of its own: nobody is signed in. Anything it complains of on the console fails the test. */
  page(options?: BrowserContextOptions): Promise<Page>;
}

/** Starts the browser that came with the dependencies; it ends when the file's tests are over. */
export async function testBrowser(): Promise<TestBrowser> {
  const browser: Browser = await chromium.launch({ executablePath: await Chromium.executablePath(), args: ARGUMENTS, headless: true });
  const complaints: string[] = [];
  afterAll(() => browser.close());
  afterEach(() => {
    const told = complaints.splice(0);
    expect(told, 'complaints on the console that the test did not expect').toEqual([]);
  });
  return {
    async page(options = {}) {
      const context = await browser.newContext({
        locale: 'nb-NO',
        timezoneId: 'Europe/Oslo',
        reducedMotion: 'reduce',
        viewport: DESKTOP,
        ...options,
      });
      const page = await context.newPage();
      // a bound on what hangs, not on what is slow: a busy machine takes several times as long
      page.setDefaultTimeout(45_000);
      page.on('pageerror', (error) => complaints.push(String(error)));
      page.on('console', (message) => {
        // a refusal that the page shows is still written by the browser itself as a failed load
        if (message.type() === 'error' && !message.text().startsWith('Failed to load resource')) complaints.push(message.text());
      });
      return page;
    },
  };
}
