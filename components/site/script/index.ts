/**
 * The script of what every page has: the choice of colors.
 * Goal: a select that works as soon as it is there. Not here: the colors before the first paint (app/theme.asset.js).
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
