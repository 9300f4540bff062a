/** Where a link leads: an address to follow, a place in the portal, a place on the page, or nowhere a browser may go. */
export type LinkTarget =
  | { readonly kind: 'address'; readonly href: string }
  | { readonly kind: 'fragment'; readonly id: string }
  | { readonly kind: 'portal'; readonly extension: string; readonly blade: string; readonly needsResource: boolean }
  | { readonly kind: 'nowhere' };

const PORTAL = /^(?:data-?blade|button-data-(?:blade|context)):/i;
const BUTTON = /^button-link:/i;
/** `http://https://…`, seven times in the public repository. */
const DOUBLED = /^https?:\/\/(?=https?:\/\/)/i;
const WEB = /^(?:https?:\/\/|mailto:)/i;
/** What browsers skip inside a scheme, so that it must not hide one; blanks inside stay. */
const SKIPPED = /(?! )[\p{Cc}\u00A0\u200B\uFEFF]/gu;
/** Anything before a colon that could be read as a scheme, with the characters that browsers skip inside one. */
const ANY_SCHEME = /^[^/?#]*:/;
const ARTICLE_FILE = /^(?![a-z]+:|\/)(?:[^?#]*\/)?([^/?#]+)\.md(#.*)?$/i;

/**
 * Decides what an author's href may do. The allow-list is http, https, mailto and addresses of this site; portal schemes
 * (FORMAT.md C.4) become a place in the portal; everything else is nowhere, and its text stays.
 */
export function resolveLink(written: string): LinkTarget {
  const href = written.replace(SKIPPED, '').trim();
  if (PORTAL.test(href)) return portalTarget(href.replace(PORTAL, ''));
  const bare = href.replace(BUTTON, '').replace(DOUBLED, '');
  if (WEB.test(bare)) return { kind: 'address', href: bare.replace(/^[a-z]+:/i, (scheme) => scheme.toLowerCase()) };
  if (bare.startsWith('#')) return { kind: 'fragment', id: bare.slice(1) };
  if (bare === '' || bare.startsWith('//') || bare.includes('\\') || ANY_SCHEME.test(bare)) return { kind: 'nowhere' };
  return { kind: 'address', href: articleAddress(bare) };
}

/** `../postgresql/restore.md#step-2` is the address of that article here; other paths of this site stay. */
function articleAddress(path: string): string {
  const file = ARTICLE_FILE.exec(path);
  if (!file?.[1]) return path;
  return `/articles/${slugOfFile(file[1])}${file[2] ?? ''}`;
}

function slugOfFile(stem: string): string {
  return stem
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '');
}

/**
 * ```text
 * Microsoft_Azure_Compute.SerialConsole.resourceId.$resourceId;data-blade-uri:{$domain}/…
 * ^extension              ^blade        ^parameter ^value
 * ```
 */
function portalTarget(rest: string): LinkTarget {
  const [extension = '', blade = '', ...parameter] = (rest.split(';')[0] ?? '').split('.');
  if (!/^\w+$/.test(extension) || !/^\w+$/.test(blade))
    return { kind: 'portal', extension: '', blade: '', needsResource: true };
  return { kind: 'portal', extension, blade, needsResource: parameter.length > 0 || rest.includes('$') };
}
