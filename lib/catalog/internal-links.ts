import type { Body } from '@/lib/format';
import type { InternalLink } from './compiled-file';

/** Addresses of the site itself that lead to content (DESIGN.md › Addresses). */
const SITE_ADDRESS = /^\/(?:a|t|p|articles|products)\/[^/]/;

/**
 * The links of a body that lead into the content: relative paths and the site's own addresses. Fragments of the same
 * page, schemes, hosts (`//host`, `www.`) and Windows paths are not.
 */
export function internalLinks(body: Body, hrefs: readonly string[]): readonly InternalLink[] {
  const inside = hrefs.filter(isInternal);
  let from = 0;
  return inside.map((href) => {
    const found = body.text.indexOf(href, from);
    const offset = found >= 0 ? found : Math.max(0, body.text.indexOf(href));
    if (found >= 0) from = found + href.length;
    return { href, ...placeIn(body, offset) };
  });
}

/** Whether an href leads into the content folder or to one of the site's own addresses. */
export function isInternal(href: string): boolean {
  if (href.startsWith('/')) return SITE_ADDRESS.test(href);
  if (href === '' || /^[#?]|^[a-z][\w+.-]*:|[\\{}$<>\s]|^www\./i.test(href)) return false;
  return /^\.{1,2}\/|\.md(?:[?#]|$)|^[\w-]+(?:\/[\w.-]+)*(?:[?#]|$)/i.test(href);
}

function placeIn(body: Body, offset: number): { readonly line: number; readonly column: number } {
  const before = body.text.slice(0, offset);
  return { line: body.line + before.split('\n').length - 1, column: offset - before.lastIndexOf('\n') };
}
