import { posix } from 'node:path';
import { nearestNames } from '@/lib/catalog';
import type { Diagnostic } from '@/lib/format';
import { encodePath, wordsOfAddress } from '@/lib/format/values';
import { findPlace } from '@/lib/markdown/places';
import type { InternalLink } from '../content/compiled-file';
import { deadLink, deadLinkFragment, linkSlip, linkWithoutPage } from '../rules/names';
import type { DerivedLink, DerivedMention, KeyedFacts } from './derived';
import { type Addresses, followLink, type LinkEnd } from './follow-link';

/** Dead links that get a suggestion; comparing a name with all others takes a millisecond in a big catalog. */
const MOST_SUGGESTIONS = 200;

/** A link of an article, followed. */
export interface FollowedLink {
  readonly article: KeyedFacts;
  readonly link: InternalLink;
  /** Of the link among those of its article, from 0. */
  readonly place: number;
  readonly end: LinkEnd;
  readonly fragment: LinkFragment;
}

/**
 * Where on its page a link leads: `id` with its sign, safe in HTML and JSON, empty for the top. `dead` is what was written where
 * the page has no such place, with the places that it has.
 */
interface LinkFragment {
  readonly id: string;
  readonly dead?: { readonly written: string; readonly places: readonly string[] };
}

/** Follows every link into the content, once: pages, findings and mentions are made of what this gives. */
export function followLinks(
  articles: readonly KeyedFacts[],
  addresses: Addresses,
  slugs: ReadonlyMap<number, string>,
): readonly FollowedLink[] {
  const bySlug = new Map(articles.map((article) => [slugs.get(article.key), article]));
  return articles.flatMap((article) =>
    article.links.map((link, place) => {
      const end = followLink(link.href, article, addresses);
      return { article, link, place, end, fragment: followFragment(link.href, bySlug.get(slugOf(end))) };
    }),
  );
}

/** As written where nothing is known of the places there. */
function followFragment(href: string, target: KeyedFacts | undefined): LinkFragment {
  const at = href.indexOf('#');
  const written = at === -1 ? '' : decode(href.slice(at + 1));
  if (written === '') return { id: '' };
  const places = target?.places;
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
export function linkTargets(
  articles: readonly KeyedFacts[],
  followed: readonly FollowedLink[],
  slugs: ReadonlyMap<number, string>,
): readonly DerivedLink[] {
  const names = new Map(articles.flatMap(({ key, name }) => (name === undefined ? [] : [[slugs.get(key), name]])));
  return followed.map(({ article, link, place, end, fragment }) => {
    const known = names.get(slugOf(end));
    const title = article.name === undefined ? '' : (known ?? wordsOfAddress(link.href));
    return { key: article.key, place, address: `${end.address}${fragment.id}`, title };
  });
}

/** Reports links that lead nowhere, and those that lead somewhere only by our leave. */
export function linkFindings(followed: readonly FollowedLink[], addresses: Addresses): readonly Diagnostic[] {
  const found = followed.filter(({ end }) => end.kind === 'nowhere' || 'file' in end);
  return [
    ...found.map((each, at) => diagnosticOf(each, addresses, at < MOST_SUGGESTIONS)),
    ...followed.flatMap(fragmentFinding),
  ];
}

/** The link still opens its page, at the top. */
function fragmentFinding({ article, link, fragment: { dead } }: FollowedLink): readonly Diagnostic[] {
  if (dead === undefined) return [];
  const { line, column } = link;
  const [nearest] = nearestNames(dead.written, dead.places, 1);
  return [deadLinkFragment.at({ path: article.path, line, column }, dead.written, nearest)];
}

function diagnosticOf({ article, link, end }: FollowedLink, addresses: Addresses, isSuggested: boolean): Diagnostic {
  const { href, line, column } = link;
  const place = { path: article.path, line, column };
  if (end.kind === 'nowhere')
    return deadLink.at(place, href, isSuggested ? suggestion(href, article, addresses) : undefined);
  const file = end.file ?? '';
  if (end.kind === 'noPage') return linkWithoutPage.at(place, href, file);
  return linkSlip.at(place, href, file, pathTo(file, article), end.kind === 'page');
}

/** A file of the same name elsewhere, else the address most like what was written. */
function suggestion(href: string, article: KeyedFacts, { files, paths, slugs }: Addresses): string | undefined {
  const [name = ''] = href
    .replace(/[?#].*$/s, '')
    .split('/')
    .slice(-1);
  const file = /\.md$/i.test(name) ? files.named(name) : undefined;
  if (file !== undefined && paths.has(file)) return pathTo(file, article);
  const [nearest] = nearestNames(name.replace(/\.md$/i, ''), slugs, 1);
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
export function findMentions(
  articles: readonly KeyedFacts[],
  followed: readonly FollowedLink[],
  { articleIds, slugs: alive }: Addresses,
  slugs: ReadonlyMap<number, string>,
): readonly DerivedMention[] {
  const linked = followed.map(({ article, link, end }) => ({ article, slug: slugOf(end), line: link.line }));
  const named = articles.flatMap((article) =>
    article.namedIds.map((id) => ({ article, slug: articleIds.get(id), line: 0 })),
  );
  const mentions = new Map<string, DerivedMention>();
  for (const { article, slug, line } of [...linked, ...named]) {
    if (slug === undefined || !alive.has(slug) || slug === slugs.get(article.key)) continue;
    const name = `${slug}\n${article.key}`;
    if (!mentions.has(name)) mentions.set(name, { slug, by: article.key, line });
  }
  return [...mentions.values()];
}

function slugOf(end: FollowedLink['end']): string | undefined {
  return 'slug' in end ? end.slug : undefined;
}
