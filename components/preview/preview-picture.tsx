import { PREVIEW_SIZE } from '@/lib/addresses';
import { fontStack, type Latin } from '@/lib/fonts';
import { directionIn } from '@/lib/text';
import type { PictureWords } from './picture-words';

/** The site's light colors (app/styles/tokens.css); a picture cannot ask for the reader's theme. */
const COLOURS = { paper: '#fcfbf8', ink: '#1d1c1a', soft: '#56524a', accent: '#0b5a62', line: '#ddd8cd' } as const;

/** How high the mark is, and the widest that a logo may be, in pixels. */
const [MARK_HEIGHT, LOGO_WIDTH] = [48, 264];

/** What a site's own brand puts into its pictures. */
export interface PictureBrand {
  /** `#rrggbb` that stands out from light grounds; empty for Stepwise’s own. */
  readonly accent: string;
  /** A `data:` address and the size in pixels; `undefined` for Stepwise’s own mark. */
  readonly logo: { readonly src: string; readonly width: number; readonly height: number } | undefined;
}

/**
 * A link's picture: the site's mark, where the page belongs, its title, and what it is, from the side where its language begins.
 * Drawn by Takumi, which knows flexbox and inline styles.
 */
export function PreviewPicture({ words, brand }: { readonly words: PictureWords; readonly brand: PictureBrand }) {
  const { site, place, title, facts, language } = words;
  const accent = brand.accent || COLOURS.accent;
  const direction = directionIn(language);
  const [sans, serif] = [familyList('Source Sans', language), familyList('Source Serif', language)];
  return (
    <div
      lang={language}
      style={{
        ...PREVIEW_SIZE,
        display: 'flex',
        flexDirection: 'column',
        justifyContent: 'space-between',
        padding: '64px 80px 60px',
        backgroundColor: COLOURS.paper,
        color: COLOURS.ink,
        fontFamily: sans,
        fontWeight: 600,
        direction,
        [direction === 'ltr' ? 'borderLeft' : 'borderRight']: `16px solid ${accent}`,
      }}
    >
      <Mark site={site} family={serif} accent={accent} logo={brand.logo} />
      <div style={{ display: 'flex', flexDirection: 'column' }}>
        {place !== '' && <div style={{ fontSize: 34, color: accent, marginBottom: 18, lineClamp: 1 }}>{place}</div>}
        <Title {...title} />
      </div>
      <div
        style={{
          display: 'flex',
          alignItems: 'baseline',
          gap: 20,
          borderTop: `2px solid ${COLOURS.line}`,
          paddingTop: 26,
          fontSize: 32,
          color: COLOURS.soft,
        }}
      >
        {facts.flatMap((fact, at) => [at > 0 && <div key={`${fact} dot`}>·</div>, <div key={fact}>{fact}</div>])}
      </div>
    </div>
  );
}

/** Three lines at most, from the side where the title's own language begins. */
function Title({ text, language, direction }: PictureWords['title']) {
  return (
    <div
      lang={language}
      style={{
        fontFamily: familyList('Source Serif', language),
        fontSize: sizeOf(text),
        lineHeight: heightOf(text),
        direction,
        textAlign: 'start',
        // Korean has blanks between words; what is longer than a line is broken all the same.
        wordBreak: /\p{Script=Hangul}/u.test(text) ? 'keep-all' : 'normal',
        overflowWrap: 'anywhere',
        textWrap: 'balance',
        lineClamp: 3,
      }}
    >
      {text}
    </div>
  );
}

function familyList(first: Latin, language: string): string {
  return fontStack(first, language)
    .map((family) => `"${family}"`)
    .join(', ');
}

/** Longer titles in smaller letters, so that three lines hold what matters; a Chinese character is as wide as two others. */
function sizeOf(title: string): number {
  const width = [...title].reduce((sum, character) => sum + ((character.codePointAt(0) ?? 0) > 0x2e80 ? 2 : 1), 0);
  if (width <= 40) return 84;
  return width <= 75 ? 70 : 60;
}

/** Lines of Arabic need room for the dots below and the vowels above; so do, a little, lines of characters without ascenders. */
function heightOf(title: string): number {
  if (/\p{Script=Arabic}/u.test(title)) return 1.4;
  return /[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}]/u.test(title) ? 1.28 : 1.16;
}

interface MarkProps extends PictureBrand {
  readonly site: string;
  readonly family: string;
}

/** The site's logo, else three rising steps, and its name, as in the header of a page. */
function Mark({ site, family, accent, logo }: MarkProps) {
  return (
    <div style={{ display: 'flex', alignItems: 'center', gap: 18 }}>
      {logo === undefined ? (
        <svg viewBox="0 0 24 24" width={MARK_HEIGHT} height={MARK_HEIGHT} aria-hidden="true">
          <path d="M2 20h6v-5h6v-5h6V4" fill="none" stroke={accent} strokeWidth="3" />
        </svg>
      ) : (
        // biome-ignore lint/performance/noImgElement: this is drawn by Takumi, not by a browser.
        <img src={logo.src} alt="" style={logoSize(logo)} />
      )}
      <div style={{ fontFamily: family, fontSize: 38 }}>{site}</div>
    </div>
  );
}

/** As high as the mark; a wide logo is as wide as it may be, and lower. */
function logoSize({ width, height }: { readonly width: number; readonly height: number }) {
  const scale = Math.min(MARK_HEIGHT / height, LOGO_WIDTH / width);
  return { width: Math.round(width * scale), height: Math.round(height * scale) };
}
