/** Names behind `--color-` in app/styles/tokens.css; a test holds that none is missing here. */
export const COLORS = [
  'paper',
  'sheet',
  'wash',
  'line',
  'edge',
  'ink',
  'soft',
  'accent',
  'accent-strong',
  'accent-wash',
  'accent-line',
  'on-accent',
  'amber',
  'amber-wash',
  'good',
  'good-wash',
  'info',
  'info-wash',
  'stop',
  'stop-wash',
  'shade',
] as const;

/** Names behind `--text-`, likewise. */
export const TEXT_SIZES = ['tiny', 'small', 'body', 'lead', 'h3', 'h2', 'h1', 'hero'] as const;

/** Names behind `--radius-`, likewise. */
export const RADII = ['soft', 'card'] as const;

/** Names behind `--shadow-`, likewise. */
export const SHADOWS = ['card', 'over'] as const;

/** Multiples of Tailwind’s `--spacing`, 4 px at the usual text size, that pages use most. */
export const SPACES = [1, 2, 3, 4, 6, 8, 10, 12, 16] as const;
