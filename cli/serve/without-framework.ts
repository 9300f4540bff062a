/** A tag with its attributes, whose values may hold anything. */
const TAG = /<[a-z](?:"[^"]*"|'[^']*'|[^'">])*>/iy;

/** Scripts that are not the framework's: the two of the page itself, and data for search engines. */
const OWN_SCRIPT =
  /^<script (?:type="application\/ld\+json"|[^>]*src="\/_next\/static\/(?:script(?:-[a-z-]+)?|media)\/)/;

const PRELOADED_SCRIPT = /^<link\b[^>]*\bas="script"/;

/** What a page says whose components need the framework in the browser: metadata `other: { 'stepwise-framework': 'needed' }`. */
const NEEDS_FRAMEWORK = '<meta name="stepwise-framework" content="needed"/>';

/** Whether a page asks for the framework's script. None of the site's own does. */
export function needsFramework(html: string): boolean {
  return html.slice(0, html.indexOf('</head>')).includes(NEEDS_FRAMEWORK);
}

/**
 * A drawn page without what only the framework's script in the browser would read: its files, the copy of the page as data,
 * and the comments that part texts (docs/decisions/0067-no-framework-in-the-browser.md). A page that says it needs the
 * framework stays as it is.
 */
export function withoutFramework(html: string): string {
  if (needsFramework(html)) return html;
  const kept: string[] = [];
  let at = 0;
  for (let start = html.indexOf('<'); start >= 0; ) {
    const end = endOf(html, start);
    if (isFrameworks(html.slice(start, end))) {
      kept.push(html.slice(at, start));
      at = end;
    }
    start = html.indexOf('<', end);
  }
  kept.push(html.slice(at));
  return kept.join('').replace('<body><div hidden=""></div>', '<body>');
}

/**
 * The end of the piece that begins at `start`: a comment, a script with what is in it, or a tag; the end of the page where it
 * does not end. What an author wrote is sanitized before and holds no script; in the text of a page `<` is written `&lt;`.
 */
function endOf(html: string, start: number): number {
  if (html.startsWith('<!--', start)) return after(html, '-->', start);
  if (html.startsWith('<script', start)) return after(html, '</script>', start);
  if (html.startsWith('</', start) || html.startsWith('<!', start)) return after(html, '>', start);
  TAG.lastIndex = start;
  return TAG.test(html) ? TAG.lastIndex : html.length;
}

function after(html: string, end: string, start: number): number {
  const found = html.indexOf(end, start);
  return found < 0 ? html.length : found + end.length;
}

function isFrameworks(piece: string): boolean {
  if (piece.startsWith('<!--')) return true;
  if (piece.startsWith('<script')) return !OWN_SCRIPT.test(piece);
  return PRELOADED_SCRIPT.test(piece);
}
