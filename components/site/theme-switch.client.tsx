'use client';

import { useEffect, useState } from 'react';

const KEY = 'stepwise-theme';

type Theme = 'system' | 'light' | 'dark';

interface Props {
  readonly label: string;
  readonly names: Readonly<Record<Theme, string>>;
}

/** The choice of colours, kept on the device; app/theme.asset.js applies it before the next page is painted. */
export function ThemeSwitch({ label, names }: Props) {
  const [theme, setTheme] = useState<Theme>('system');
  useEffect(() => setTheme(chosenTheme()), []);
  return (
    <label className="needs-script flex items-center gap-2">
      {label}
      <select
        className="field w-auto px-2"
        value={theme}
        onChange={(event) => {
          const chosen = themeOf(event.target.value);
          setTheme(chosen);
          applyTheme(chosen);
        }}
      >
        <option value="system">{names.system}</option>
        <option value="light">{names.light}</option>
        <option value="dark">{names.dark}</option>
      </select>
    </label>
  );
}

function themeOf(value: string | undefined): Theme {
  return value === 'light' || value === 'dark' ? value : 'system';
}

function chosenTheme(): Theme {
  return themeOf(document.documentElement.dataset.theme);
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
