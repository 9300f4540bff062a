import { posix } from 'node:path';
import { nearestNames } from '@/lib/catalog';
import type { Diagnostic } from '@/lib/format';
import { encodePath, wordsOfAddress } from '@/lib/format/values';
import { findPlace } from '@/lib/markdown/places';
import type { InternalLink } from '../content/compiled-file';
import { deadLink, deadLinkFragment, linkSlip, linkWithoutPage } from '../rules/names';
import type { Articles } from './articles';
import type { DerivedLink, DerivedMention, KeyedFacts } from './derived';
import { type Addresses, followLink, type LinkEnd } from './follow-link';

/** Dead links that get a suggestion; comparing a name with all others takes a millisecond in a big catalog. */
const MOST_SUGGESTIONS = 200;

/** A link of an article, followed. */
interface FollowedLink {
  readonly link: InternalLink;
  readonly end: LinkEnd;
  readonly fragment: LinkFragment;
}

/** An article with its links, in their order. */
export interface FollowedArticle {
  readonly article: KeyedFacts;
  readonly links: readonly FollowedLink[];
}

/**
 * Where on its page a link leads: `id` with its sign, safe in HTML and JSON, empty for the top. `dead` is what was written where
 * the page has no such place, with the places that it has.
 */
interface LinkFragment {
  readonly id: string;
  readonly dead?: { readonly written: string; readonly places: readonly string[] };
}

/**
 * Follows every link into the content: pages, findings and mentions are made of what this gives.
 * @param holders slug → key of its article
 */
export function* followLinks(
  articles: Articles,
  addresses: Addresses,
  holders: ReadonlyMap<string, number>,
): IterableIterator<FollowedArticle> {
  for (const article of articles) {
    if (article.links.length === 0 && article.namedIds.length === 0) continue;
    const links = article.links.map((link): FollowedLink => {
      const end = followLink(link.href, article, addresses);
      const target = () => articles.of(holders.get(slugOf(end) ?? '') ?? -1);
      return { link, end, fragment: followFragment(link.href, target) };
    });
    yield { article, links };
  }
}

/** As written where nothing is known of the places there. */
function followFragment(href: string, targetOf: () => KeyedFacts | undefined): LinkFragment {
  const at = href.indexOf('#');
  const written = at === -1 ? '' : decode(href.slice(at + 1));
  if (written === '') return { id: '' };
  const places = targetOf()?.places;
  const id = places === undefined ? written : findPlace(places, written);
  if (id !== undefined) return { id: `#${encodePath(id)}` };
  return { id: '', dead: { written, places: places?.ids ?? [] } };
}

function decode(fragment: string): string {
  try {
    return decodeURIComponent(fragment);
  } catch {
    return fragment;
  }
}

/**
 * What takes the place of each link's tokens. The title is for links that ask for it (`AUTOTITLE`); where nothing is known of the page,
 * the words of its address.
 */
export function* linkTargets(
  followed: Iterable<FollowedArticle>,
  articles: Articles,
  holders: ReadonlyMap<string, number>,
): IterableIterator<DerivedLink> {
  for (const { article, links } of followed)
    for (const [place, { link, end, fragment }] of links.entries()) {
      const isTitled = article.name !== undefined;
      const known = isTitled ? articles.of(holders.get(slugOf(end) ?? '') ?? -1)?.name : undefined;
      const title = isTitled ? (known ?? wordsOfAddress(link.href)) : '';
      yield { key: article.key, place, address: `${end.address}${fragment.id}`, title };
    }
}

/** Reports links that lead nowhere, and those that lead somewhere only by our leave. */
export function linkFindings(followed: Iterable<FollowedArticle>, addresses: Addresses): readonly Diagnostic[] {
  const ofLinks: Diagnostic[] = [];
  const ofFragments: Diagnostic[] = [];
  for (const { article, links } of followed)
    for (const each of links) {
      const isTold = each.end.kind === 'nowhere' || 'file' in each.end;
      if (isTold) ofLinks.push(diagnosticOf(article, each, addresses, ofLinks.length < MOST_SUGGESTIONS));
      for (const finding of fragmentFinding(article, each)) ofFragments.push(finding);
    }
  return [...ofLinks, ...ofFragments];
}

/** The link still opens its page, at the top. */
function fragmentFinding({ path }: KeyedFacts, { link, fragment: { dead } }: FollowedLink): readonly Diagnostic[] {
  if (dead === undefined) return [];
  const { line, column } = link;
  const [nearest] = nearestNames(dead.written, dead.places, 1);
  return [deadLinkFragment.at({ path, line, column }, dead.written, nearest)];
}

function diagnosticOf(
  article: KeyedFacts,
  { link, end }: FollowedLink,
  addresses: Addresses,
  isSuggested: boolean,
): Diagnostic {
  const { href, line, column } = link;
  const place = { path: article.path, line, column };
  if (end.kind === 'nowhere')
    return deadLink.at(place, href, isSuggested ? suggestion(href, article, addresses) : undefined);
  const file = end.file ?? '';
  if (end.kind === 'noPage') return linkWithoutPage.at(place, href, file);
  return linkSlip.at(place, href, file, pathTo(file, article), end.kind === 'page');
}

/** A file of the same name elsewhere, else the address most like what was written. */
function suggestion(href: string, article: KeyedFacts, { files, slugOfFile, slugs }: Addresses): string | undefined {
  const [name = ''] = href
    .replace(/[?#].*$/s, '')
    .split('/')
    .slice(-1);
  const file = /\.md$/i.test(name) ? files.named(name) : undefined;
  if (file !== undefined && slugOfFile(file) !== undefined) return pathTo(file, article);
  const [nearest] = nearestNames(name.replace(/\.md$/i, ''), slugs.keys(), 1);
  return nearest === undefined ? undefined : `/articles/${nearest}`;
}

/** A path as a link from one file to another writes it. */
function pathTo(file: string, article: KeyedFacts): string {
  return encodeURI(posix.relative(posix.dirname(article.path), file)).replace(/[#?]/g, encodeURIComponent);
}

/**
 * Finds which article mentions which: by a link of its text (also one by id or by an old name), or by an id in its JSON.
 * The first place counts; what an article says of itself does not.
 */
export function* findMentions(
  followed: Iterable<FollowedArticle>,
  { slugOfId, slugs: alive }: Addresses,
  slugs: ReadonlyMap<number, string>,
): IterableIterator<DerivedMention> {
  for (const { article, links } of followed) {
    const linked = links.map(({ link, end }) => ({ slug: slugOf(end), line: link.line }));
    const named = article.namedIds.map((id) => ({ slug: slugOfId(id), line: 0 }));
    const mentioned = new Set([undefined, slugs.get(article.key)]);
    for (const { slug, line } of [...linked, ...named]) {
      if (slug === undefined || mentioned.has(slug) || !alive.has(slug)) continue;
      mentioned.add(slug);
      yield { slug, by: article.key, line };
    }
  }
}

function slugOf(end: LinkEnd): string | undefined {
  return 'slug' in end ? end.slug : undefined;
}
