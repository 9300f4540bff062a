import type { Preview } from './preview-of';

/** The size that sites with large previews ask for, in pixels. */
export const PREVIEW_SIZE = { width: 1200, height: 630 } as const;

/** The site's light colors (app/styles/tokens.css); a picture cannot ask for the reader's theme. */
const COLOURS = { paper: '#fcfbf8', ink: '#1d1c1a', soft: '#56524a', accent: '#0b5a62', line: '#ddd8cd' } as const;

const SERIF = 'Serif, Chinese';
const SANS = 'Sans, Chinese';

/**
 * A link's picture: the site's mark, where the page belongs, its title, and what it is. Drawn by Satori, which knows
 * flexbox and inline styles alone.
 */
export function PreviewPicture({ place, title, facts, site }: Preview & { readonly site: string }) {
  return (
    <div
      style={{
        ...PREVIEW_SIZE,
        display: 'flex',
        flexDirection: 'column',
        justifyContent: 'space-between',
        padding: '64px 80px 60px',
        backgroundColor: COLOURS.paper,
        color: COLOURS.ink,
        fontFamily: SANS,
        borderLeft: `16px solid ${COLOURS.accent}`,
      }}
    >
      <Mark site={site} />
      <div style={{ display: 'flex', flexDirection: 'column' }}>
        {place !== '' && (
          <div style={{ ...ONE_LINE, fontSize: 34, color: COLOURS.accent, marginBottom: 18 }}>{place}</div>
        )}
        <div style={{ ...THREE_LINES, fontFamily: SERIF, fontSize: sizeOf(title), lineHeight: 1.16 }}>{title}</div>
      </div>
      <div
        style={{
          display: 'flex',
          borderTop: `2px solid ${COLOURS.line}`,
          paddingTop: 26,
          fontSize: 32,
          color: COLOURS.soft,
        }}
      >
        {facts.join('  ·  ')}
      </div>
    </div>
  );
}

const ONE_LINE = { display: 'block', lineClamp: 1 } as const;
const THREE_LINES = { display: 'block', lineClamp: 3, letterSpacing: '-0.01em' } as const;

/** Longer titles in smaller letters, so that three lines hold what matters; a Chinese character is as wide as two others. */
function sizeOf(title: string): number {
  const width = [...title].reduce((sum, character) => sum + ((character.codePointAt(0) ?? 0) > 0x2e80 ? 2 : 1), 0);
  if (width <= 40) return 84;
  return width <= 75 ? 70 : 60;
}

/** Three rising steps and the site's name, as in the header of a page. */
function Mark({ site }: { readonly site: string }) {
  return (
    <div style={{ display: 'flex', alignItems: 'center' }}>
      <svg viewBox="0 0 24 24" width="48" height="48" aria-hidden="true">
        <path d="M2 20h6v-5h6v-5h6V4" fill="none" stroke={COLOURS.accent} strokeWidth="3" />
      </svg>
      <div style={{ display: 'flex', marginLeft: 18, fontFamily: SERIF, fontSize: 38 }}>{site}</div>
    </div>
  );
}
