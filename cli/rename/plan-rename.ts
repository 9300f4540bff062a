import { existsSync } from 'node:fs';
import path from 'node:path';
import { slugify } from '@/lib/addresses';
import { type ContentFolder, diskPathOf, locate } from '@/lib/compile';
import { type ContentEdits, markdownFiles } from './content-edits';
import { withAlias, withoutAddress } from './rewrite-aliases';
import { withNewProperty, withProperty } from './rewrite-header';
import { type NewId, type NewSlug, rewriteNames } from './rewrite-names';

/** What a rename would do, or why it can’t be done. */
export type RenamePlan =
  | { readonly kind: 'refused'; readonly reason: string }
  | {
      readonly kind: 'plan';
      readonly edits: ContentEdits;
      /** What is done, a line each. */
      readonly lines: readonly string[];
      /** Where the article is served afterwards, and its file in the catalog. */
      readonly slug: string;
      readonly path: string;
    };

/** What a rename has to know of an article. */
export interface KnownArticle {
  readonly path: string;
  readonly slug: string;
  readonly kind: string;
  readonly articleId: string;
  readonly properties: Readonly<Record<string, string>>;
}

/** The names that articles have. */
export interface KnownNames {
  readonly bySlug: (slug: string) => KnownArticle | undefined;
  readonly byId: (id: string) => readonly KnownArticle[];
  /** Whether an address leads to an article that had it once, or is retired. */
  readonly isOldName: (slug: string) => boolean;
  /** Whether an article has an id, or had it once. */
  readonly isTakenId: (id: string) => boolean;
  /** The slug that is nearest to a name that leads nowhere. */
  readonly nearest: (name: string) => string | undefined;
}

/** Where the texts are that are renamed in. */
export interface RenamePlace {
  /** Where aliases are, instead of `data/` beside the article. */
  readonly dataDir: string | undefined;
  /** What a file holds; `undefined` where that isn’t UTF-8. */
  readonly textOf: (file: string) => string | undefined;
}

/** Files whose names say more than the address: cards of a troubleshooter, descriptions of topics, variants for a cloud. */
const NAMED_FOR_A_REASON =
  /(?:^|\/)(?:supporttopics_[^/]*|(?:_?index|readme)|[^/]*[-_](?:public|fairfax|mooncake|blackforest|usnat|ussec|ff|mc))\.md$/i;

/** Plans what gives an article another address or another id. @param place where the texts are that are renamed in */
export function planRename(
  names: KnownNames,
  folders: readonly ContentFolder[],
  [from, to]: readonly [from: string, to: string],
  place: RenamePlace,
): RenamePlan {
  const old = from.replace(/^\/(?:articles|a)\//, '');
  const article = from.startsWith('/a/') ? undefined : names.bySlug(old);
  if (article !== undefined) return planSlug(names, folders, article, to, place);
  const [named, ...others] = names.byId(old);
  if (named === undefined) return refused(`no article has the address or the ID "${old}"${nearest(names, old)}`);
  if (others.length > 0)
    return refused(
      `several articles have the ID "${old}": ${[named, ...others].map(({ slug }) => slug).join(', ')}. Change it in one of them by hand`,
    );
  return planId(names, folders, named, to, place);
}

function nearest(names: KnownNames, name: string): string {
  const near = names.nearest(name);
  return near === undefined ? '' : `; the nearest is "${near}"`;
}

function refused(reason: string): RenamePlan {
  return { kind: 'refused', reason };
}

function planSlug(
  names: KnownNames,
  folders: readonly ContentFolder[],
  article: KnownArticle,
  to: string,
  place: RenamePlace,
): RenamePlan {
  if (to === '' || slugify(to) !== to)
    return refused(`"${to}" can’t be an address; write it "${slugify(to) || 'like-this'}"`);
  const holder = names.bySlug(to);
  if (holder !== undefined) return refused(`"${to}" is taken by ${holder.path}`);
  if (names.isOldName(to)) return refused(`"${to}" is already an old name; remove it from aliases.json first`);
  const file = diskPathOf(folders, article.path);
  const text = place.textOf(file);
  if (text === undefined) return refused(`${file} isn’t UTF-8; save it as UTF-8 first`);
  const staysThere = article.kind.startsWith('TSG_') || NAMED_FOR_A_REASON.test(article.path);
  const written = article.properties.slug;
  const inHeader =
    written !== undefined
      ? withProperty(text, 'slug', written, to)
      : staysThere
        ? withNewProperty(text, 'slug', to)
        : text;
  if (inHeader === undefined) return refused(`the header of ${file} couldn’t be changed; write slug="${to}" there`);
  const renamed = inHeader === text ? path.join(path.dirname(file), `${to}.md`) : undefined;
  if (renamed !== undefined && existsSync(renamed)) return refused(`${renamed} already exists`);
  const name: NewSlug = {
    kind: 'slug',
    from: article.slug,
    to,
    path: renamed === undefined ? undefined : article.path,
  };
  const head = renamed === undefined ? `${file}: its slug is "${to}" now` : `${file} is ${renamed} now`;
  const catalogPath =
    renamed === undefined ? article.path : path.posix.join(path.posix.dirname(article.path), `${to}.md`);
  return plan(folders, { article, file, text: inHeader, renamed, name, head, slug: to, path: catalogPath, place });
}

function planId(
  names: KnownNames,
  folders: readonly ContentFolder[],
  article: KnownArticle,
  to: string,
  place: RenamePlace,
): RenamePlan {
  if (!/^[\w.-]+$/.test(to)) return refused(`"${to}" can’t be an ID: use letters, digits, and . _ -`);
  if (names.isTakenId(to)) return refused(`the ID "${to}" is taken by another article`);
  const file = diskPathOf(folders, article.path);
  const text = place.textOf(file);
  if (text === undefined) return refused(`${file} isn’t UTF-8; save it as UTF-8 first`);
  const inHeader = withProperty(text, 'articleId', article.articleId, to);
  if (inHeader === undefined)
    return refused(`the header of ${file} couldn’t be changed; write articleId="${to}" there`);
  const name: NewId = { kind: 'id', from: article.articleId, to };
  const head = `${file}: its articleId is "${to}" now`;
  return plan(folders, {
    article,
    file,
    text: inHeader,
    renamed: undefined,
    name,
    head,
    slug: article.slug,
    path: article.path,
    place,
  });
}

interface Change {
  readonly article: KnownArticle;
  readonly file: string;
  /** The article’s text with the new name in its header. */
  readonly text: string;
  readonly renamed: string | undefined;
  readonly name: NewSlug | NewId;
  readonly head: string;
  readonly slug: string;
  readonly path: string;
  readonly place: RenamePlace;
}

/** The change of the article’s own file, of the aliases, and of every file that names it. */
function plan(folders: readonly ContentFolder[], change: Change): RenamePlan {
  const { article, file, name, slug, head, place } = change;
  const own = locate(folders, article.path)?.folder ?? folders[0];
  const aliases = path.join(place.dataDir ?? path.join(own?.dir ?? '', 'data'), 'aliases.json');
  const texts = new Map([[aliases, withAlias(aliases, name.from, slug)]]);
  const lock = path.join(folders[0]?.dir ?? '', 'data', 'addresses.json');
  const freed = name.kind === 'slug' ? withoutAddress(lock, name.from) : undefined;
  if (freed !== undefined) texts.set(lock, freed);
  const lines = [head, `${aliases}: "${name.from}" leads to "${slug}"`];
  for (const folder of folders) {
    for (const other of markdownFiles(folder.dir)) {
      const isOwn = path.resolve(other) === path.resolve(file);
      const text = isOwn ? change.text : place.textOf(other);
      if (text === undefined) continue;
      const inCatalog = path.posix.join(folder.mount, path.relative(folder.dir, other).split(path.sep).join('/'));
      const rewritten = rewriteNames(text, inCatalog, name);
      if (rewritten.count > 0)
        lines.push(
          `${other}: ${rewritten.count === 1 ? 'one place names' : `${rewritten.count} places name`} it by the new name`,
        );
      if (isOwn) texts.set(change.renamed ?? file, rewritten.text);
      else if (rewritten.count > 0) texts.set(other, rewritten.text);
    }
  }
  const removed = change.renamed === undefined ? undefined : file;
  return { kind: 'plan', edits: { texts, removed }, lines, slug, path: change.path };
}
