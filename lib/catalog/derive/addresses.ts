import { posix } from 'node:path';
import { fold } from '../fold';
import type { KeyedFacts } from './derived';

/** Everything a link inside the content may lead to. */
export interface Addresses {
  /** Slug → itself; also what aliases are checked against. */
  readonly slugs: ReadonlySet<string>;
  /** Path of a content file → its slug; empty for a file that is no article. */
  readonly paths: ReadonlyMap<string, string>;
  readonly articleIds: ReadonlySet<string>;
  readonly topicIds: ReadonlySet<string>;
  readonly productIds: ReadonlySet<string>;
  readonly productSlugs: ReadonlySet<string>;
  /** Folded names of the aliases that lead somewhere. */
  readonly aliases: ReadonlySet<string>;
}

/** Where a link leads: to an article of ours, to another page of ours, or nowhere. */
export type Target =
  | { readonly kind: 'article'; readonly slug: string }
  | { readonly kind: 'page' }
  | { readonly kind: 'nowhere' };

const PAGE: Target = { kind: 'page' };
const NOWHERE: Target = { kind: 'nowhere' };

/** Finds where an href of `article` leads. Query and fragment do not matter; percent escapes are read. */
export function resolveLink(href: string, article: KeyedFacts, addresses: Addresses): Target {
  const address = decode(href.replace(/[?#].*$/s, ''));
  const [, room, name = ''] = /^\/(a|t|p|articles|products)\/([^/]+)\/?$/.exec(address) ?? [];
  switch (room) {
    case 'a':
      return pageIf(addresses.articleIds.has(fold(name)) || addresses.aliases.has(fold(name)));
    case 't':
      return pageIf(addresses.topicIds.has(fold(name)));
    case 'p':
      return pageIf(addresses.productIds.has(fold(name)));
    case 'products':
      return pageIf(addresses.productSlugs.has(name));
    case 'articles':
      return slugTarget(name.replace(/\.md$/, ''), addresses);
    default:
      return address.startsWith('/') ? NOWHERE : relativeTarget(address, article, addresses);
  }
}

function pageIf(exists: boolean): Target {
  return exists ? PAGE : NOWHERE;
}

function slugTarget(slug: string, addresses: Addresses): Target {
  if (addresses.slugs.has(slug)) return { kind: 'article', slug };
  return pageIf(addresses.aliases.has(fold(slug)));
}

/** A path relative to the article's file, with or without `.md`; else a bare slug, as it works in a browser. */
function relativeTarget(address: string, article: KeyedFacts, addresses: Addresses): Target {
  const file = posix.normalize(posix.join(posix.dirname(article.path), address));
  const slug = addresses.paths.get(file) ?? addresses.paths.get(`${file}.md`);
  if (slug !== undefined) return slug === '' ? PAGE : { kind: 'article', slug };
  return /^(\.\/)?[^/]+$/.test(address) ? slugTarget(posix.basename(address, '.md'), addresses) : NOWHERE;
}

function decode(address: string): string {
  try {
    return decodeURIComponent(address);
  } catch {
    return address;
  }
}
