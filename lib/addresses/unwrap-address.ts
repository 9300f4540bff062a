/** Wrappings inside one another that are taken off: a protected link in a Markdown link between brackets has three. */
const MOST_WRAPPINGS = 5;

/** Characters that are looked at; protected links take some hundred of their own. */
const LONGEST_WRAPPED = 4000;

/** Signs that a text puts around an address. */
const OPENING = /^[\s\p{Cf}<‹«"'“‘`([{,;]+/u;
const CLOSING = /[\s\p{Cf}>›»"'”’`)\]},;.:!?*|]/u;

/** `[Restore](https://… "title")`, `[1]: https://…`, and Slack's `<https://…|Restore>`. */
const WRITTEN_LINKS: readonly RegExp[] = [
  /^!?\[[^\]]*\]\(\s*<?([^\s<>]+)/,
  /^\[[^\]]*\]:\s*<?([^\s<>]+)>?/,
  /^<((?:https?:\/\/|\/)[^\s|<>]+)\|[^<>]*>$/i,
];

/** Services that send a reader on to the address in one of their parameters: host, path, parameters by preference. */
const REDIRECTS: readonly (readonly [host: RegExp, path: RegExp, parameters: readonly string[]])[] = [
  [/(?:^|\.)safelinks\.protection\.(?:outlook\.com|office365\.us|partner\.outlook\.cn)$/, /./, ['url']],
  [/(?:^|\.)(?:teams\.(?:microsoft|live)\.com|teams\.cdn\.office\.net)$/, /safelinks|\/url/i, ['url']],
  [/^(?:www\.)?google\.[a-z]{2,3}(?:\.[a-z]{2})?$/, /^\/url$/, ['q', 'url']],
  [/^slack-redir\.net$/, /^\/link$/, ['url']],
  [/^linkprotect\.cudasvc\.com$/, /^\/url$/, ['a']],
  [/^urldefense(?:\.proofpoint)?\.com$/, /^\/v1\/url$/, ['u']],
];

/**
 * The address inside what people paste: Markdown links, brackets and quotes, and the links that mail and chat programs
 * wrap around others (Outlook and Teams Safe Links, Proofpoint's URL Defense, Google's redirects). Any other text comes
 * back as it is.
 *
 * @example unwrapAddress('<https://www.google.com/url?q=https%3A%2F%2Fhelp.example%2Farticles%2Frestore>') // 'https://help.example/articles/restore'
 */
export function unwrapAddress(text: string): string {
  let inner = text.slice(0, LONGEST_WRAPPED).trim();
  for (let wrapping = 0; wrapping < MOST_WRAPPINGS; wrapping++) {
    const next = unwrapOnce(inner);
    if (next === inner) return wrapping === 0 ? text : inner;
    inner = next;
  }
  return inner;
}

function unwrapOnce(text: string): string {
  const link = WRITTEN_LINKS.map((each) => each.exec(text)?.[1]).find((each) => each !== undefined);
  if (link !== undefined && isAddress(link)) return withoutEnd(link);
  const opened = text.replace(OPENING, '');
  if (!isAddress(opened) || /\s/.test(opened.trim())) return text;
  const v3 = urlDefense3(opened);
  if (v3 !== undefined) return v3;
  const bare = withoutEnd(opened);
  return (URL.canParse(bare) ? sentOn(new URL(bare)) : undefined) ?? bare;
}

function isAddress(text: string): boolean {
  return /^(?:https?:\/\/|\/)[^\s/]/i.test(text);
}

/** A closing bracket that the address itself opened stays. */
function withoutEnd(address: string): string {
  let end = address.length;
  while (end > 0 && CLOSING.test(address.charAt(end - 1))) end--;
  const bare = address.slice(0, end);
  const isOpen = bare.lastIndexOf('(') > bare.lastIndexOf(')');
  return isOpen && address.startsWith(`${bare})`) ? `${bare})` : bare;
}

function sentOn({ hostname, pathname, searchParams }: URL): string | undefined {
  const row = REDIRECTS.find(([host, path]) => host.test(hostname) && path.test(pathname));
  const target = row?.[2].map((name) => searchParams.get(name)).find((value) => value && isAddress(value));
  if (target) return target;
  const isV2 = /^urldefense(?:\.proofpoint)?\.com$/.test(hostname) && pathname === '/v2/url';
  return isV2 ? urlDefense2(searchParams.get('u') ?? '') : undefined;
}

/** Version 2 writes `/` as `_` and percent signs as `-`: `https-3A__help.example_t_1`. */
function urlDefense2(written: string): string | undefined {
  try {
    const address = decodeURIComponent(written.replaceAll('_', '/').replace(/-(?=[\da-f]{2})/gi, '%'));
    return isAddress(address) ? address : undefined;
  } catch {
    return undefined;
  }
}

/** Lengths of runs in version 3, from 2 on. */
const RUNS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';

/**
 * Version 3 keeps the address readable, with a star for each character that it moved to the base64 behind it, and two
 * stars and a letter for a run of them:
 *
 *     https://urldefense.com/v3/__https://help.example/a*b__;Iw!!token$
 *                                 ^ address              ^ moved: "#"
 */
function urlDefense3(text: string): string | undefined {
  const found = /^https?:\/\/urldefense(?:\.proofpoint)?\.com\/v3\/__(.+?)__;([\w-]*)!/i.exec(text);
  if (found === null) return undefined;
  const [, written = '', moved = ''] = found;
  const characters = [...Buffer.from(moved, 'base64url').toString('utf8')];
  let at = 0;
  const address = written.replace(/\*\*([\w-])|\*/g, (_, run: string | undefined) => {
    const from = at;
    at += run === undefined ? 1 : RUNS.indexOf(run) + 2;
    return characters.slice(from, at).join('');
  });
  return address.replace(/^(https?:\/)(?=[^/])/i, '$1/');
}
