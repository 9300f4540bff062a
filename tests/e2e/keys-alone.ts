import type { Page } from 'playwright';
import { expect } from 'vitest';

/* What somebody does who has a keyboard and nothing else. */

/** What has the focus, as a screen reader calls it; nothing but keys moves it in here. */
export function focused(page: Page): Promise<string> {
  return page.evaluate(() => {
    const element = document.activeElement;
    const labels: NodeListOf<HTMLLabelElement> | null = Reflect.get(element ?? {}, 'labels') ?? null;
    return element?.getAttribute('aria-label') ?? labels?.[0]?.textContent ?? element?.textContent ?? '';
  });
}

/** Presses Tab until something of this name has the focus. @param key `Shift+Tab` to go back */
export async function tabTo(page: Page, name: string, key = 'Tab'): Promise<void> {
  for (let left = 300; left > 0 && (await focused(page)) !== name; left -= 1) await page.keyboard.press(key);
  expect(await focused(page)).toBe(name);
}

/** Chooses in the drop-down that has the focus, with the arrow keys. */
export async function choose(page: Page, value: string): Promise<void> {
  const steps = await page.evaluate((wanted) => {
    const element = document.activeElement;
    if (!(element instanceof HTMLSelectElement)) throw new Error('this is no drop-down');
    return [...element.options].findIndex((option) => option.value === wanted) - element.selectedIndex;
  }, value);
  for (let left = Math.abs(steps); left > 0; left -= 1) await page.keyboard.press(steps > 0 ? 'ArrowDown' : 'ArrowUp');
  await expect.poll(() => page.evaluate(() => Reflect.get(document.activeElement ?? {}, 'value'))).toBe(value);
}

/** Goes to a field, and types over what it holds. */
export async function typeInto(page: Page, name: string, text: string): Promise<void> {
  await tabTo(page, name);
  await page.keyboard.press('Control+a');
  await type(page, text);
}

/** Signs of a text that are typed one by one. */
const ONE_BY_ONE = 8;

/**
 * Types into the field that has the focus. The rest of a long text comes at once, as what is dictated does: after every sign
 * the Studio reads the file and draws its page, and the hundredth sign of a text says no more than the tenth.
 */
export async function type(page: Page, text: string): Promise<void> {
  await page.keyboard.type(text.slice(0, ONE_BY_ONE));
  if (text.length > ONE_BY_ONE) await page.keyboard.insertText(text.slice(ONE_BY_ONE));
}
