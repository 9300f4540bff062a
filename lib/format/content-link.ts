/** Private-use characters that no body holds when it is rendered (lib/markdown drops them), so that a token is always ours. */
const OPEN = '\uE00E';
const CLOSE = '\uE00F';
const TOKEN = new RegExp(`${OPEN}(\\d+)${CLOSE}`, 'g');

/**
 * What stands in a rendered body for the address of its nth link into the content. Which file a link names, and where
 * that is served, depends on other files: the catalog finds out, and `withAddresses` puts it in.
 */
export function linkToken(at: number): string {
  return `${OPEN}${at}${CLOSE}`;
}

/**
 * Puts addresses in place of all tokens of a text.
 * @param addresses of the links in their order, safe in HTML and JSON alike; a link without one leads to the page's top
 */
export function withAddresses(text: string, addresses: readonly string[]): string {
  return text.replace(TOKEN, (_, at: string) => addresses[Number(at)] ?? '#');
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

/** Escapes whatever could mean something in HTML or JSON; escapes that are there stay. */
export function encodePath(path: string): string {
  return path.replace(/\p{Surrogate}/gu, '\ufffd').replace(/[^\w\-.~/%:@!*+,;=()]/gu, encodeURIComponent);
}
