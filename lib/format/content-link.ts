/** Private-use characters that no body holds when it is rendered (lib/markdown drops them), so that a token is always ours. */
const OPEN = '\uE00E';
const CLOSE = '\uE00F';
const TOKEN = new RegExp(`${OPEN}([tp]?)(\\d+)${CLOSE}`, 'g');

/**
 * What stands in a rendered body for the address of its nth link into the content. Which file a link names, and where
 * that is served, depends on other files: the catalog finds out, and `withAddresses` puts it in.
 */
export function linkToken(at: number): string {
  return `${OPEN}${at}${CLOSE}`;
}

/** What stands for the title of what the nth link into the content leads to, where its author wrote `AUTOTITLE` (FORMAT-LEARN.md 2). */
export function titleToken(at: number): string {
  return `${OPEN}t${at}${CLOSE}`;
}

/** What stands for the `#fragment` of the nth link into the content, where its author wrote one: what it means depends on the other file. */
export function placeToken(at: number): string {
  return `${OPEN}p${at}${CLOSE}`;
}

/** Where a link into the content leads, as the catalog knows it. */
export interface LinkTarget {
  /** Safe in HTML and JSON alike; with the fragment, where the link has one. */
  readonly address: string;
  /** Of the page there; empty where nobody asks for it. */
  readonly title: string;
}

/**
 * Puts addresses and titles in place of all tokens of a JSON text that holds HTML.
 * @param targets of the links in their order; a link without one leads to the page's top
 */
export function withTargets(text: string, targets: readonly LinkTarget[]): string {
  return text.replace(TOKEN, (_, part: string, at: string) => {
    const target = targets[Number(at)];
    if (part === 't') return inJson(target?.title ?? '');
    const { page, place } = partsOf(target?.address ?? '#');
    return part === 'p' ? place : page;
  });
}

function partsOf(address: string): { readonly page: string; readonly place: string } {
  const at = address.indexOf('#', 1);
  return at === -1 ? { page: address, place: '' } : { page: address.slice(0, at), place: address.slice(at) };
}

function inJson(title: string): string {
  const inHtml = title.replace(/&(?=#|\w+;)/g, '&amp;').replaceAll('<', '&lt;');
  return JSON.stringify(inHtml).slice(1, -1);
}

/**
 * The address that a path suggests by itself, for a link that nobody looks up or that leads to no file: the page for what
 * is missing then names what comes near. The name stays as written, so it is never another article's by a rule of ours.
 *
 * @example guessedAddress('../postgres/feed_roller.md') // '/articles/feed_roller'
 */
export function guessedAddress(path: string): string {
  if (path.startsWith('/') && !/\.md$/i.test(path)) return encodePath(path);
  const name = path.replace(/\/+$/, '').split('/').at(-1) ?? '';
  return `/articles/${encodePath(name.replace(/\.md$/i, ''))}`;
}

/**
 * What an address says of the page that it leads to, where nothing else does.
 *
 * @example wordsOfAddress('/actions/about-runners?x=1') // 'About runners'
 */
export function wordsOfAddress(address: string): string {
  const last =
    address
      .replace(/[?#].*$/s, '')
      .split('/')
      .filter(Boolean)
      .at(-1) ?? '';
  const words = last
    .replace(/\.\w+$/, '')
    .replace(/[-_]+/g, ' ')
    .trim();
  return words === '' ? address : words.charAt(0).toUpperCase() + words.slice(1);
}

/** Escapes whatever could mean something in HTML or JSON; escapes that are there stay. */
export function encodePath(path: string): string {
  return path.replace(/\p{Surrogate}/gu, '\ufffd').replace(/[^\w\-.~/%:@!*+,;=()]/gu, encodeURIComponent);
}
