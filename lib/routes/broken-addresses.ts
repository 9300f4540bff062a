import { articleAddress, decodeSegment, flowAddress, flowIdOf, idAddress, productAddress } from '@/lib/addresses';
import type { ArticleSummary, Catalog, KnownAddress } from '@/lib/catalog';
import type { Route } from './resolve-address';

/** An address that readers may have and that leads nowhere any more, or to something else. */
export interface BrokenAddress {
  /** As readers have it, such as `/articles/old` or `/articles/restore#step-7`. */
  readonly address: string;
  /** What stood there; empty where nobody says. */
  readonly title: string;
  /** The content file that was behind it; empty for none. */
  readonly path: string;
  /** Where it may lead from now on: the address of the nearest article. */
  readonly nearest: string | undefined;
  /** The name of what is there now, where that is something else. */
  readonly now?: string;
}

/** What an address leads to now, and where what was there is to be found. */
type Elsewhere = Pick<BrokenAddress, 'nearest' | 'now'>;

/** What this room cannot tell by itself. */
export interface LookUps {
  /** What a request for an address leads to. */
  readonly resolve: (address: string) => Route;
  /** The article whose title is most like a text. */
  readonly findTitle: (title: string) => ArticleSummary | undefined;
}

/** Broken addresses for which the nearest article is looked up; that takes a millisecond each. */
const MOST_SUGGESTIONS = 500;

/**
 * Which of the addresses that were known lead nowhere in a catalog, or to another article or product than before, old names
 * too. Moved is not broken, and neither is retired: its page says where to go. A link to a step is broken where the article has fewer steps now.
 */
export function brokenAddresses(
  known: Iterable<KnownAddress>,
  catalog: Catalog,
  { resolve, findTitle }: LookUps,
): readonly BrokenAddress[] {
  const broken: BrokenAddress[] = [];
  for (const was of known) {
    const address = addressOf(was);
    const found = resolve(address);
    if (found.kind === 'instead' && found.status === 404) {
      const nearest = broken.length < MOST_SUGGESTIONS ? nearestTo(was, catalog, findTitle) : undefined;
      broken.push({ address, title: was.title, path: was.path, nearest });
      continue;
    }
    const now = found.kind === 'redirect' ? turnedFrom(was, found.to, catalog) : otherAt(found, was, catalog);
    if (now !== undefined) broken.push({ address, title: was.title, path: was.path, ...now });
    else for (const step of brokenSteps(was, address, catalog)) broken.push(step);
  }
  return broken;
}

function otherAt(found: Route, was: KnownAddress, catalog: Catalog): Elsewhere | undefined {
  return found.kind === 'page' ? otherThan(was, catalog) : undefined;
}

/**
 * What an old name leads to now, where that is another article than before. An article that is there no more may be replaced by
 * any other: that is what old names are for.
 */
function turnedFrom({ room, id, path }: KnownAddress, to: string, catalog: Catalog): Elsewhere | undefined {
  const [, slug] = /^\/articles\/([^/?#]+)/.exec(to) ?? [];
  const now = room === 'articles' && slug !== undefined ? catalog.article(decodeSegment(slug)) : undefined;
  if (now === undefined || path === '' || now.path === path) return undefined;
  const byId = id === '' ? undefined : catalog.findArticleId(id);
  const there = byId?.kind === 'article' ? byId : catalog.findFile(path);
  const old = there.kind === 'article' ? there.article : undefined;
  return old === undefined || old.slug === now.slug ? undefined : { now: now.name, nearest: articleAddress(old.slug) };
}

/** What has the address of `was` now, where that is another; and where `was` is to be found. */
function otherThan(was: KnownAddress, catalog: Catalog): Elsewhere | undefined {
  if (was.room === 'products') return otherProduct(was, catalog);
  const now = was.room === 'articles' || was.room === 'flows' ? catalog.article(was.name) : undefined;
  if (now === undefined || was.path === '') return undefined;
  const byId = was.id === '' ? undefined : catalog.findArticleId(was.id);
  const isFoundById = byId?.kind === 'article' || byId?.kind === 'choice';
  if (isFoundById ? sameId(now.articleId, was.id) : now.path === was.path) return undefined;
  const old = byId?.kind === 'article' ? byId.article.slug : undefined;
  const nearest = old && (was.room === 'flows' ? flowAddress(flowIdOf(old)) : articleAddress(old));
  return { now: now.name, nearest };
}

function otherProduct(was: KnownAddress, catalog: Catalog): Elsewhere | undefined {
  const now = catalog.products().find(({ slug }) => slug === was.name);
  if (now === undefined || was.id === '' || now.id === was.id) return undefined;
  const old = catalog.products().find(({ id }) => id === was.id);
  return old && { now: now.name, nearest: productAddress(old.slug) };
}

function sameId(one: string, other: string): boolean {
  return one.trim().toLowerCase() === other.trim().toLowerCase();
}

function brokenSteps(was: KnownAddress, address: string, catalog: Catalog): readonly BrokenAddress[] {
  const article = catalog.article(was.name);
  if (was.stepCount === 0 || article === undefined || article.stepCount >= was.stepCount) return [];
  return Array.from({ length: was.stepCount - article.stepCount }, (_, at) => ({
    address: `${address}#step-${article.stepCount + at + 1}`,
    title: was.title,
    path: was.path,
    nearest: address,
  }));
}

function addressOf({ room, name }: KnownAddress): string {
  if (room === 'articles') return articleAddress(name);
  if (room === 'flows') return flowAddress(flowIdOf(name));
  return room === 'products' ? productAddress(name) : idAddress(room, name);
}

/** A name is looked for by its title too: a renamed file often keeps it. */
function nearestTo(
  { room, name, title }: KnownAddress,
  catalog: Catalog,
  findTitle: LookUps['findTitle'],
): string | undefined {
  if (room === 'p' || room === 'products') return undefined;
  const byTitle = title === '' ? undefined : findTitle(title);
  const article = byTitle?.name === title ? byTitle : (catalog.nearest(name, 1)[0] ?? byTitle);
  if (article === undefined) return undefined;
  return room === 'flows' ? flowAddress(flowIdOf(article.slug)) : articleAddress(article.slug);
}
