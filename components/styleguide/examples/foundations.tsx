import type { Family } from '../example';
import { COLORS, RADII, SHADOWS, SPACES, TEXT_SIZES } from '../samples/tokens';

/** Colors, type, and room, by the names of `app/styles/tokens.css`. */
export const FOUNDATIONS: Family = {
  id: 'foundations',
  name: 'Colors, type, and spacing',
  examples: [
    {
      name: 'Colors',
      use: 'Use a color by its name; each is made for both themes.',
      drawn: (
        <ul className="guide-swatches">
          {COLORS.map((color) => (
            <li key={color}>
              <svg viewBox="0 0 48 32" width="48" height="32" aria-hidden="true">
                <rect width="48" height="32" fill={`var(--color-${color})`} />
              </svg>
              {color}
            </li>
          ))}
        </ul>
      ),
    },
    {
      name: 'Type scale',
      use: 'Use the display family for titles, and sizes by name.',
      drawn: TEXT_SIZES.map((size) => (
        <p key={size} className={`guide-type-${size}`}>
          {size}: Restore a server
        </p>
      )),
    },
    {
      name: 'Families of type',
      use: 'Use the mono family for what people type or compare.',
      drawn: (
        <>
          <p className="guide-font-sans">Sans: Restore a server</p>
          <p className="guide-font-display">Display: Restore a server</p>
          <p className="guide-font-mono">Mono: az postgres flexible-server restore</p>
        </>
      ),
    },
    {
      name: 'Spacing',
      use: 'Use steps of a quarter of the text size of the browser.',
      drawn: (
        <ul className="guide-spaces">
          {SPACES.map((space) => (
            <li key={space}>
              <svg width={space * 4} height="16" aria-hidden="true">
                <rect width="100%" height="16" fill="var(--color-accent)" />
              </svg>
              {`${space} (${space * 4} px)`}
            </li>
          ))}
        </ul>
      ),
    },
    {
      name: 'Corners and shadows',
      use: 'Use a shadow only for what is pressed or opens above the page.',
      drawn: (
        <ul className="guide-boxes">
          {[...RADII.map((name) => `radius-${name}`), ...SHADOWS.map((name) => `shadow-${name}`)].map((name) => (
            <li key={name} className={`guide-box guide-${name}`}>
              {name}
            </li>
          ))}
        </ul>
      ),
    },
  ],
};
