import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { expect } from 'vitest';

const SERIOUS = ['serious', 'critical'];

/** Expects no serious fault in what the page shows now (WCAG 2.2 AA and axe's own best practices). */
export async function expectAccessible(page: Page, what: string): Promise<void> {
  // our pages embed none of others, so that nothing needs gathering in a page of its own, which takes as long again
  const { violations } = await new AxeBuilder({ page }).setLegacyMode().analyze();
  const serious = violations
    .filter(({ impact }) => SERIOUS.includes(impact ?? ''))
    .map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`);
  expect(serious, `what axe finds serious in ${what}`).toEqual([]);
}
