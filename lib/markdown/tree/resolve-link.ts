import type { BodySyntax } from '../constructs/body-syntax';

/**
 * Where a link leads: an address to follow, a file or page of the content (which the catalog looks up; `rest` is what
 * stands behind its path), a place in the portal, a place on the page, or nowhere a browser may go.
 */
export type LinkTarget =
  | { readonly kind: 'address'; readonly href: string }
  | { readonly kind: 'content'; readonly path: string; readonly rest: string }
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
/** Addresses of the site itself that lead to content (DESIGN.md › Addresses), and files by their path from its root. */
const CONTENT_FROM_ROOT = /^\/(?:(?:a|t|p|articles|products)\/[^/]|.*\.md$)/i;
/** Pages of this site that are no content; any other address from the root of a repository in plain Markdown is a page of that. */
const OWN_PAGE = /^\/(?:$|(?:search|products|flows|pictures|desk|healthz|api\/v1|llms\.txt)(?:\/|$))/i;
/** A file beside the article, with or without `.md`. Placeholders (`{domain}/x`) and hosts (`www.`) are none. */
const CONTENT_FROM_HERE =
  /^(?!www\.|.*[{}$<>])(?:\.{1,2}\/|.*\.md$|[\p{L}\p{N}\p{M}_-]+(?:\/[\p{L}\p{N}\p{M}_.-]+)*$)/iu;

/** An address without its scheme, such as `www.example.com/x`. Its ending is none of a file. */
const HOST = /^(?:www\.[^/\s]+|(?:[a-z\d-]+\.)+(?:com|cn|net|org|io|gov|edu|us|de|uk|ms))(?=[/?#]|$)/i;
/** Text that stands for a path. */
const PLACEHOLDER = /[{}$<>]/;

/** The site that an author writes for: where its links from the root lead, and whether slashes may lean the other way. */
type Site = Pick<BodySyntax, 'origin' | 'isCommonMark'>;

const HERE: Site = { origin: '', isCommonMark: false };

/**
 * Decides what an author's href may do. The allow-list is http, https, mailto and addresses of this site; portal schemes
 * (FORMAT.md C.4) become a place in the portal; everything else is nowhere, and its text stays.
 * @param site of the author, where that is not this one: a link from its root that names no file leads there
 */
export function resolveLink(written: string, { origin, isCommonMark }: Site = HERE): LinkTarget {
  const plain = written.replace(SKIPPED, '').trim();
  const href = isCommonMark && !ANY_SCHEME.test(plain) ? plain.replaceAll('\\', '/') : plain;
  if (PORTAL.test(href)) return portalTarget(href.replace(PORTAL, ''));
  const bare = href.replace(BUTTON, '').replace(DOUBLED, '');
  if (WEB.test(bare)) return openable(bare.replace(/^[a-z]+:/i, (scheme) => scheme.toLowerCase()));
  if (bare.startsWith('#')) return { kind: 'fragment', id: bare.slice(1) };
  if (bare === '' || bare.startsWith('//') || bare.includes('\\') || ANY_SCHEME.test(bare)) return { kind: 'nowhere' };
  const [, path = '', rest = ''] = /^([^?#]*)(.*)$/s.exec(bare) ?? [];
  if (isCommonMark && HOST.test(bare)) return openable(`https://${bare}`);
  // What is named from the file that it stands in can only be another file.
  if (isCommonMark && path !== '' && !path.startsWith('/'))
    return PLACEHOLDER.test(path) ? { kind: 'nowhere' } : { kind: 'content', path, rest };
  const isContent = (path.startsWith('/') ? CONTENT_FROM_ROOT : CONTENT_FROM_HERE).test(path);
  const isFromRoot = isCommonMark && origin === '' && path.startsWith('/');
  if (isFromRoot) return OWN_PAGE.test(path) ? { kind: 'address', href: bare } : { kind: 'content', path, rest };
  if (origin !== '' && /^\/(?!.*\.md$)/i.test(path)) return { kind: 'address', href: `${origin}${bare}` };
  if (isContent) return { kind: 'content', path, rest };
  return path === '' || path.startsWith('/') ? { kind: 'address', href: bare } : besideNothing(bare, path, rest);
}

/** What is no file by its form and has no scheme: a host, or what is told to its author as a file that isn't there. */
function besideNothing(bare: string, path: string, rest: string): LinkTarget {
  if (HOST.test(bare)) return openable(`https://${bare}`);
  return PLACEHOLDER.test(path) ? { kind: 'nowhere' } : { kind: 'content', path, rest };
}

/** A whole address, unless no browser takes it, such as `https://<your-server>/x` and `https://learn.example:port/`. */
function openable(href: string): LinkTarget {
  return URL.canParse(href) ? { kind: 'address', href } : { kind: 'nowhere' };
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

/** A page of the Azure portal as a `data-blade:` link names it (FORMAT.md C.4). */
export interface PortalPage {
  readonly extension: string;
  readonly blade: string;
  /** It opens on a resource of the reader's own. */
  readonly needsResource: boolean;
}

/** The portal page that a target names; for any other target one that can only be told in words. */
export function portalPage(target: string): PortalPage {
  const link = resolveLink(target);
  if (link.kind !== 'portal') return { extension: '', blade: '', needsResource: true };
  return { extension: link.extension, blade: link.blade, needsResource: link.needsResource };
}
