/**
 * The script of what every page has: the choice of colors and of the language.
 * Goal: a select that works as soon as it is there, and languages that keep the place. Not here: the colors before the first paint (app/theme.asset.js).
 */
const KEY = 'stepwise-theme';

type Theme = 'system' | 'light' | 'dark';

/** Lets the reader choose the colors; app/theme.asset.js applies the choice before the next page is painted. */
export function startThemeChoice(): void {
  const select = document.querySelector<HTMLSelectElement>('select[data-theme-switch]');
  if (select === null) return;
  select.value = themeOf(document.documentElement.dataset.theme);
  select.addEventListener('change', () => applyTheme(themeOf(select.value)));
}

function themeOf(value: string | undefined): Theme {
  return value === 'light' || value === 'dark' ? value : 'system';
}

function applyTheme(theme: Theme): void {
  const root = document.documentElement;
  if (theme === 'system') delete root.dataset.theme;
  else root.dataset.theme = theme;
  try {
    if (theme === 'system') localStorage.removeItem(KEY);
    else localStorage.setItem(KEY, theme);
  } catch {
    // Storage may be switched off; the choice then lasts as long as the page.
  }
}

/** The path of the page without the language that it begins with: what is kept or counted of a page is so in all of them. */
export function plainPath(): string {
  const { prefix = '' } = document.documentElement.dataset;
  return location.pathname.slice(prefix.length) || '/';
}

/** A choice of another language leads to the same part of the page. */
export function startLanguages(): void {
  document.querySelector('[data-languages]')?.addEventListener('click', ({ target }) => {
    if (target instanceof HTMLAnchorElement) target.hash = location.hash;
  });
}
