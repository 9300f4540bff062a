import { posix } from 'node:path';
import { fold } from '@/lib/catalog';
import { encodePath, guessedAddress, withoutLanguage } from '@/lib/format/values';
import type { KeyedFacts } from './derived';
import type { ContentFiles } from './find-linked-file';
import type { OldFiles } from './old-files';

/** The slugs that articles have. */
export type LivingSlugs = Pick<ReadonlySet<string>, 'has' | 'keys'>;

/** Looks something up by a name. */
type LookUp<Found> = (name: string) => Found | undefined;

/** Everything a link inside the content may lead to. */
export interface Addresses {
  /** Also what aliases are checked against. */
  readonly slugs: LivingSlugs;
  readonly files: ContentFiles;
  /** Path of an article's file → its slug; other files have no page. */
  readonly slugOfFile: LookUp<string>;
  /** The other way round. */
  readonly fileOfSlug: LookUp<string>;
  /** Folded id → the slug of the article that has it, the first by path of several. */
  readonly slugOfId: LookUp<string>;
  readonly topicIds: ReadonlySet<string>;
  readonly productIds: ReadonlySet<string>;
  readonly productSlugs: ReadonlySet<string>;
  /** Folded name of an alias → where it leads (`DerivedAlias.to`). */
  readonly aliases: ReadonlyMap<string, string | null>;
  readonly oldFiles: OldFiles;
  /** Slug of an original → language → the slug of its translation. */
  readonly translations: ReadonlyMap<string, ReadonlyMap<string, string>>;
}

/**
 * Where a link into the content leads. `address` takes the place of its token on the page; `slug` is the article that it
 * leads to in the end. `file` is the file that it means but does not name just so: in other letters, or by an old name.
 */
export type LinkEnd =
  | { readonly kind: 'article'; readonly address: string; readonly slug: string; readonly file?: string }
  | { readonly kind: 'page'; readonly address: string; readonly slug?: string; readonly file?: string }
  | { readonly kind: 'noPage'; readonly address: string; readonly file: string }
  | { readonly kind: 'nowhere'; readonly address: string };

/** Finds where an href of `article` leads. Query and fragment do not matter; percent escapes are read. */
export function followLink(href: string, article: KeyedFacts, addresses: Addresses): LinkEnd {
  // A file with a slash behind it, as of a folder.
  const path = href.replace(/[?#].*$/s, '').replace(/(?<=[^./])\/+$/, '');
  const written = decode(path);
  const [, room = '', name = ''] = /^\/(a|t|p|articles|products)\/([^/]+)\/?$/.exec(written) ?? [];
  const nowhere: LinkEnd = { kind: 'nowhere', address: guessedAddress(path) };
  if (room === '') return followPath(path, written, article, addresses) ?? nowhere;
  const end = followAddress(room, name, encodePath(path), addresses);
  return end ?? (/\.md$/i.test(written) ? followPath(path, written, article, addresses) : undefined) ?? nowhere;
}

/** One of the site's own addresses, which stays as it is. */
function followAddress(room: string, name: string, address: string, addresses: Addresses): LinkEnd | undefined {
  const { slugOfId, topicIds, productIds, productSlugs } = addresses;
  const slug = room === 'a' ? slugOfId(fold(name)) : undefined;
  if (slug !== undefined) return { kind: 'page', address, slug };
  switch (room) {
    case 'a':
      return followName(name, address, addresses);
    case 't':
      return topicIds.has(fold(name)) ? { kind: 'page', address } : undefined;
    case 'p':
      return productIds.has(fold(name)) ? { kind: 'page', address } : undefined;
    case 'products':
      return productSlugs.has(name) ? { kind: 'page', address } : undefined;
    default:
      return followSlug(name.replace(/\.md$/, ''), addresses);
  }
}

/**
 * A file by its path, from the content folder (`/`) or from the article's own. A name alone may also be an old name, or
 * without `.md` a bare slug, as it works in a browser; a file's name is not taken for a slug.
 */
function followPath(path: string, written: string, article: KeyedFacts, addresses: Addresses): LinkEnd | undefined {
  const from = written.startsWith('/') ? '' : posix.dirname(article.path);
  const found = [written, path]
    .map((each) => addresses.files.find(posix.join(from, each).replace(/^\//, '')))
    .find(({ kind }) => kind === 'file');
  if (found?.kind === 'file') return inLanguageOf(article, endAtFile(found.path, found.isExact, addresses), addresses);
  const original = originalFile(posix.join(from, written).replace(/^\//, ''), addresses);
  if (original !== undefined) return endAtFile(original, true, addresses);
  if (article.dialect === 'plain') {
    const page = followPage(written, article.path, addresses);
    if (page !== undefined) return page;
  }
  const moved = addresses.oldFiles.get(fold(posix.join(from, written).replace(/^\//, '')))?.slug;
  if (typeof moved === 'string')
    return { ...endAtArticle(moved), kind: 'page', file: addresses.fileOfSlug(moved) ?? '' };
  if (!/^(?:\.\/)?[^/]+$/.test(written)) return undefined;
  const name = posix.basename(written).replace(/\.md$/i, '');
  if (name === posix.basename(written)) return followSlug(name, addresses);
  const old = followName(name, `/articles/${encodePath(name)}`, addresses);
  return old?.slug === undefined ? old : { ...old, file: addresses.fileOfSlug(old.slug) ?? '' };
}

/**
 * A page of the author's own site. Beside another page it is named as browsers see both, so `../box/` in `docs/lid.md` is
 * `docs/box.md`. From the root: what is said to have been at that address (`redirect_from`), else the one file whose path ends
 * like it, for such sites have their content in a folder of its own (`/admin/backup` is `content/admin/backup.md`).
 */
function followPage(written: string, from: string, addresses: Addresses): LinkEnd | undefined {
  if (!written.startsWith('/')) {
    const beside = addresses.files.find(posix.join(from.replace(/(?:\/_?index)?\.md$/i, ''), written));
    return beside.kind === 'file' ? endAtFile(beside.path, beside.isExact, addresses) : undefined;
  }
  const old = addresses.aliases.get(fold(written));
  if (typeof old === 'string' && addresses.slugs.has(old)) return endAtArticle(old);
  const bare = written.replace(/\.html?$/i, '');
  const file = addresses.files.endingIn(/^\/[a-z]{2}(?:-[a-z]{2})?\//.test(bare) ? bare.replace(/^\/[^/]+/, '') : bare);
  return file === undefined ? undefined : endAtFile(file, true, addresses);
}

/** In a folder of translations not every file has one: the link leads to the original then. */
function originalFile(path: string, { files }: Addresses): string | undefined {
  const bare = withoutLanguage(path);
  const found = bare === path ? undefined : files.find(bare);
  return found?.kind === 'file' ? found.path : undefined;
}

/** A link of a translation to an original leads to that one's translation, where it has one. */
function inLanguageOf({ language }: KeyedFacts, end: LinkEnd, { translations }: Addresses): LinkEnd {
  const slug = end.kind === 'article' ? translations.get(end.slug)?.get(language) : undefined;
  return slug === undefined ? end : { ...end, ...endAtArticle(slug) };
}

function endAtFile(path: string, isExact: boolean, { slugOfFile }: Addresses): LinkEnd {
  const slug = slugOfFile(path);
  if (slug === undefined) return { kind: 'noPage', address: guessedAddress(path), file: path };
  return { ...endAtArticle(slug), ...(isExact ? {} : { file: path }) };
}

function endAtArticle(slug: string) {
  return { kind: 'article' as const, address: `/articles/${encodePath(slug)}`, slug };
}

function followSlug(slug: string, addresses: Addresses): LinkEnd | undefined {
  if (addresses.slugs.has(slug)) return endAtArticle(slug);
  return followName(slug, `/articles/${encodePath(slug)}`, addresses);
}

/** An old name: what it leads to now, or the page that says what became of it. */
function followName(name: string, address: string, { aliases }: Addresses) {
  const to = aliases.get(fold(name));
  if (to === undefined) return undefined;
  return { kind: 'page' as const, address, ...(to === null ? {} : { slug: to }) };
}

function decode(address: string): string {
  try {
    return decodeURIComponent(address);
  } catch {
    return address;
  }
}
