import { slugOfFlow } from '@/lib/addresses';
import type { Catalog, Destination } from '@/lib/catalog';
import { splitLanguage } from '@/lib/text';
import { addressWord } from '@/lib/words';
import type { DirectAnswer } from './direct-answer';

/** Characters of the longest address that is looked at. */
const LONGEST_ADDRESS = 800;

/** Articles named for one address of another site. */
const MOST_FOR_LINK = 5;

/**
 * An address of this site by its path, whatever the host: `https://help.example/t/32639968`, `/articles/restore.md#step-2`,
 * `/engineer/articles/restore`, `/flows/restore/summary?q=1`.
 */
const OWN =
  /^(?:https?:\/\/[^\s/]+)?\/(?:(?:engineer\/)?(articles|a|t|p|products)\/([^\s/?#]+?)(?:\.md)?|(flows)\/([^\s/?#]+)(?:\/[^\s?#]*)?)\/?(?:[?#]\S*)?$/i;

/** An article's file where it is kept: `https://git.example/owner/repository/blob/main/articles/backup/restore.md`. */
const FILE = /^(?:https?:\/\/)?[^\s?#]*?([^\s/?#]+)\.md(?:[?#]\S*)?$/i;

/** The last part of an address alone: `restore-deleted-vm`. A word without any sign in it is a word. */
const SLUG = /^[\p{L}\p{N}]+(?:[-_.][\p{L}\p{N}]+)+$/u;

/** Folders of a path that are looked at, from its end. */
const MOST_FOLDERS = 12;

/**
 * What a pasted address leads to: a page of this site, an article by its file elsewhere, or the articles that send their
 * readers to that address. None where the text is no address.
 * @param findId finds the answer for an id of one sort
 */
export function pastedAddress(
  catalog: Catalog,
  text: string,
  findId: (id: string, space: string) => readonly DirectAnswer[],
): readonly DirectAnswer[] {
  if (text.length > LONGEST_ADDRESS) return [];
  if (/\s/.test(text)) return answerOf(text, catalog.findFile(text));
  const [, page, name, flows, flow] = OWN.exec(withoutLanguage(text)) ?? [];
  const room = page ?? flows ?? '';
  const id = flows === undefined ? decode(name ?? '') : slugOfFlow(decode(flow ?? ''));
  if (/^[atp]$/i.test(room)) return findId(id, room.toLowerCase());
  if (/^products$/i.test(room)) return answerOf(id, findProduct(catalog, id));
  const own = room === '' ? fileOrSlug(catalog, text) : answerOf(id, findSlug(catalog, id));
  return own.length > 0 ? own : linkTo(catalog, text);
}

/** The same address without the language that its path may begin with (`/de/articles/restore`). */
function withoutLanguage(text: string): string {
  const [, origin = '', path = ''] = /^(https?:\/\/[^\s/]+)?(\/.*)$/is.exec(text) ?? [];
  return path === '' ? text : origin + splitLanguage(path).address;
}

/** An article by the end of its file's address, which is its path in the content folder; else by a name that is a slug. */
function fileOrSlug(catalog: Catalog, text: string): readonly DirectAnswer[] {
  const parts = decode(text.replace(/[?#].*$/, ''))
    .split('/')
    .slice(-MOST_FOLDERS);
  for (const at of parts.keys()) {
    const path = parts.slice(at).join('/');
    const found = catalog.findFile(path);
    if (found.kind !== 'nothing') return answerOf(path, found);
  }
  const slug = decode(FILE.exec(text)?.[1] ?? SLUG.exec(text)?.[0] ?? '');
  return slug === '' ? [] : answerOf(slug, findSlug(catalog, slug));
}

function answerOf(slug: string, destination: Destination): readonly DirectAnswer[] {
  return destination.kind === 'nothing' ? [] : [{ kind: 'address', slug, destination }];
}

/** Slugs are folded file names. */
function findSlug(catalog: Catalog, slug: string): Destination {
  const article = catalog.article(slug) ?? catalog.article(slug.toLowerCase());
  return article ? { kind: 'article', article } : catalog.findOldSlug(slug);
}

function findProduct(catalog: Catalog, slug: string): Destination {
  const product = catalog.products().find((each) => each.slug === slug.toLowerCase());
  return product ? { kind: 'product', product } : { kind: 'nothing' };
}

function linkTo(catalog: Catalog, address: string): readonly DirectAnswer[] {
  const word = addressWord(address);
  const index = catalog.searchIndex;
  const keys = word === '' ? [] : index.wordsOfStem(word).flatMap((each) => [...each.keys]);
  const articles = keys.flatMap((key) => index.summary(key) ?? []);
  const first = articles.toSorted((a, b) => Number(b.stepCount > 0) - Number(a.stepCount > 0)).slice(0, MOST_FOR_LINK);
  return first.length === 0 ? [] : [{ kind: 'link', address, articles: first }];
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
