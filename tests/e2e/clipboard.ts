import type { Page } from 'playwright';

/** What a page may do so that a test can read what it copied. */
export const CLIPBOARD = { permissions: ['clipboard-read', 'clipboard-write'] };

/** What lies on the clipboard, by type. */
export async function clipboardOf(page: Page): Promise<Readonly<Record<string, string>>> {
  const read: unknown = await page.evaluate(`navigator.clipboard.read().then(([item]) =>
    Promise.all(item.types.map((type) => item.getType(type).then((blob) => blob.text()).then((text) => [type, text]))))`);
  return Array.isArray(read) ? Object.fromEntries(read) : {};
}
