/**
 * The script of the Studio, which draws its pages: it is served in development alone.
 * Goal: an article edited beside the page that readers get, a form built of cards and a troubleshooter on its map, beside their flow, every finding with its fix.
 * Not here: what is wrong in a text and what is written to the disk (cli/studio, lib/studio), what readers load (app/page.script.ts).
 */
import { startEditPage } from './edit-page';
import { startFileList } from './file-list';

/** Draws what the address asks for. */
export function startStudio(root: HTMLElement): Promise<void> {
  followTheme();
  const { pathname, searchParams } = new URL(location.href);
  const path = searchParams.get('path');
  return pathname === '/studio/edit' && path !== null
    ? startEditPage(root, path, Number(searchParams.get('line')))
    : startFileList(root);
}

/** The colors that the author chose on the site. */
function followTheme(): void {
  try {
    const theme = localStorage.getItem('stepwise-theme');
    if (theme === 'light' || theme === 'dark') document.documentElement.dataset.theme = theme;
  } catch {
    // Storage may be switched off; the device’s colors then hold.
  }
}
