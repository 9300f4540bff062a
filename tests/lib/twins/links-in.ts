import type { Nodes } from 'mdast';
import { remark } from 'remark';
import remarkGfm from 'remark-gfm';
import { decodeSegment, markdownTwin } from '@/lib/addresses';
import { type Catalog, PICTURE_PREFIX } from '@/lib/catalog';
import { textAt } from '@/lib/twins';

/** Where all links and pictures of a Markdown text lead, in order, read by a parser that is not ours. */
export function linksIn(markdown: string): readonly string[] {
  return addressesOf(remark().use(remarkGfm).parse(markdown));
}

function addressesOf(node: Nodes): readonly string[] {
  const own = node.type === 'link' || node.type === 'image' || node.type === 'definition' ? [node.url] : [];
  return 'children' in node ? [...own, ...node.children.flatMap(addressesOf)] : own;
}

/** Whether a link leads to another site, or to a page or a picture of this one that is there. @param origin of the site; empty for paths */
export function isAlive(catalog: Catalog, link: string, origin: string): boolean {
  if (!link.startsWith(`${origin}/`)) return /^(?:https?|mailto):/i.test(link);
  const { pathname, search } = new URL(link, 'https://help.example');
  if (pathname.startsWith(PICTURE_PREFIX)) return catalog.pictures().has(pathname.slice(PICTURE_PREFIX.length));
  const twin = /\.(?:md|txt)$/.test(pathname) ? pathname : markdownTwin(pathname);
  const slug = /^\/articles\/([^/]+)\.md$/.exec(twin ?? '')?.[1];
  // To draw a whole article only to ask whether it is there took a fifth of the tests that ask.
  if (slug !== undefined && catalog.article(decodeSegment(slug)) !== undefined) return true;
  return twin !== undefined && textAt(catalog, twin + search).status < 400;
}
