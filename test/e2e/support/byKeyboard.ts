import type { Locator, Page } from 'playwright-core';
import { expect } from 'vitest';

/** More stops than any screen has: whatever is not reached by then cannot be reached. */
const MOST_STOPS = 150;

const hasFocus = (target: Locator): Promise<boolean> => target.evaluate((element) => element === document.activeElement);

/** Goes on with Tab alone until something has focus, and expects that the focus can be seen there. */
export async function reach(page: Page, target: Locator): Promise<void> {
  await target.waitFor();
  for (let stop = 0; stop < MOST_STOPS && !(await hasFocus(target)); stop += 1) await page.keyboard.press('Tab');
  expect(await hasFocus(target), `${target} is reached with Tab`).toBe(true);
  expect(await showsFocus(target), `${target} shows that it has focus`).toBe(true);
}

/** Whether what has focus looks different from what has not: a line or a shadow around it, or around what it is drawn by. */
const showsFocus = (target: Locator): Promise<boolean> =>
  target.evaluate((element) => {
    const marked = (one: Element, pseudo?: string): boolean => {
      const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(one, pseudo);
      return (outlineStyle !== 'none' && outlineWidth !== '0px') || boxShadow !== 'none';
    };
    const drawnBy = [element, element.nextElementSibling, element.parentElement].filter((one) => one !== null);
    return drawnBy.some((one) => marked(one) || marked(one, '::before') || marked(one, '::after'));
  });

/** Reaches something and presses it. */
export async function pressOn(page: Page, target: Locator): Promise<void> {
  await reach(page, target);
  await page.keyboard.press('Enter');
}

/** Reaches a field and types. */
export async function typeIn(page: Page, field: Locator, text: string): Promise<void> {
  await reach(page, field);
  await page.keyboard.type(text);
}

/** Reaches a group of choices, and goes to one of them with the arrows. */
export async function chooseBy(page: Page, group: Locator, at: number): Promise<void> {
  await reach(page, group.getByRole('radio').first());
  await page.keyboard.press('Space');
  for (let step = 0; step < at; step += 1) await page.keyboard.press('ArrowDown');
  expect(await group.getByRole('radio').nth(at).isChecked()).toBe(true);
}
