/** What text stands on: `--color-paper`, `--color-sheet` and `--color-wash` of app/styles/tokens.css, which a test compares. */
export const GROUNDS = {
  light: ['#faf8f3', '#ffffff', '#f2efe7'],
  dark: ['#121413', '#1a1d1c', '#222726'],
} as const;
