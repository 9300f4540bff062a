import { posix } from 'node:path';
import { fold } from '../fold';
import type { KeyedFacts } from './derived';

/** Everything a link inside the content may lead to. */
export interface Addresses {
  /** Slug → itself; also what aliases are checked against. */
  readonly slugs: ReadonlySet<string>;
  /** Path of a content file → its slug; empty for a file that is no article. */
  readonly paths: ReadonlyMap<string, string>;
  /** Folded id → the slug of the article that has it, the first by path of several. */
  readonly articleIds: ReadonlyMap<string, string>;
  readonly topicIds: ReadonlySet<string>;
  readonly productIds: ReadonlySet<string>;
  readonly productSlugs: ReadonlySet<string>;
  /** Folded name of an alias → where it leads (`DerivedAlias.to`). */
  readonly aliases: ReadonlyMap<string, string | null>;
}

/** Where a link leads: to an article of ours, to another page of ours, or nowhere. `slug` is where that page leads on to. */
export type Target =
  | { readonly kind: 'article'; readonly slug: string }
  | { readonly kind: 'page'; readonly slug?: string }
  | { readonly kind: 'nowhere' };

const PAGE: Target = { kind: 'page' };
const NOWHERE: Target = { kind: 'nowhere' };

/** Finds where an href of `article` leads. Query and fragment do not matter; percent escapes are read. */
export function resolveLink(href: string, article: KeyedFacts, addresses: Addresses): Target {
  const address = decode(href.replace(/[?#].*$/s, ''));
  const [, room, name = ''] = /^\/(a|t|p|articles|products)\/([^/]+)\/?$/.exec(address) ?? [];
  switch (room) {
    case 'a':
      return addresses.articleIds.has(fold(name))
        ? { kind: 'page', slug: addresses.articleIds.get(fold(name)) ?? '' }
        : aliasTarget(name, addresses);
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
  return aliasTarget(slug, addresses);
}

function aliasTarget(name: string, { aliases }: Addresses): Target {
  const to = aliases.get(fold(name));
  return to === undefined ? NOWHERE : { kind: 'page', slug: to ?? '' };
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
