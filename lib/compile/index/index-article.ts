import { addField, byteOf, FIELD_WEIGHTS, packPassages } from '@/lib/catalog';
import { type Article, readableText } from '@/lib/format';
import type { Pieces } from '@/lib/markdown';
import {
  addressWord,
  type CompoundSplitter,
  compoundSplitter,
  hasLanguageWords,
  languageOfWords,
  languageWords,
  splitWords,
  stemOf,
} from '@/lib/words';
import type { Facts, IndexedArticle } from '../content/compiled-file';
import { passagesOf } from './passages-of';
import { packWords } from './word-list';

const GUID = /^[\da-f]{8}-[\da-f]{4}-/i;

/** Characters of a body that are indexed; what stands behind them is log output and tables. */
const MOST_BODY = 60_000;

/** Reads everything that search needs of one article. */
export function indexArticle(article: Article, pieces: Pieces | null, facts: Facts): IndexedArticle {
  const titles = titlesOf(article).map(splitWords);
  const description = splitWords(article.description);
  const headings = splitWords(headingsOf(pieces));
  const documents = splitWords(pieces?.documents.map(({ title }) => title).join('\n') ?? '');
  const body = splitWords(bodyOf(article, pieces));
  const language = languageOfWords(article.language);
  const own = hasLanguageWords(language) ? ownWords(language) : undefined;
  const sums = new Map<string, number>();
  addField(sums, titles.flat(), FIELD_WEIGHTS.titles);
  addField(sums, description, FIELD_WEIGHTS.description);
  addField(sums, headings, FIELD_WEIGHTS.headings);
  addField(sums, documents, FIELD_WEIGHTS.documents);
  addField(sums, body, FIELD_WEIGHTS.body);
  if (own !== undefined) {
    addField(sums, titlesOf(article).flatMap(own), FIELD_WEIGHTS.titles);
    addField(sums, own(article.description), FIELD_WEIGHTS.description);
    addField(sums, own(headingsOf(pieces)), FIELD_WEIGHTS.headings);
    addField(sums, own(bodyOf(article, pieces)), FIELD_WEIGHTS.body);
  }
  // The article's own words say how its file name and its labels are taken apart.
  const split = compoundSplitter(sums);
  const slug = slugWords(article.path, split);
  const place = placeWords(article, facts, split);
  addField(sums, slug.flat(), FIELD_WEIGHTS.slug);
  addField(sums, place, FIELD_WEIGHTS.place);
  for (const word of linkedAddresses(pieces)) sums.set(word, 1);
  return {
    heads: headLines(
      own === undefined ? titles.map(stems) : titlesOf(article).map((title) => titleStems(title, language)),
      stems(description),
      stems(slug.flatMap((parts) => (parts.length > 1 ? parts.slice(1) : parts))),
    ),
    words: packWords([...sums].map(([word, sum]) => [word, byteOf(sum)] as const)),
    passages: packPassages(passagesOf(article, pieces)),
  };
}

/** Pages of other sites that the article leads to; no word of a text looks like them. */
function linkedAddresses(pieces: Pieces | null): ReadonlySet<string> {
  const words = new Set(pieces?.links.map(addressWord));
  words.delete('');
  return words;
}

/** Name, H1 and `pageTitle` all count, for authors put the problem into the one and the product into the other. */
function titlesOf({ name, title, properties }: Article): readonly string[] {
  return [name, title, properties.pageTitle ?? ''];
}

/** Each word of the file name, glued ones followed by their parts. */
function slugWords(path: string, split: CompoundSplitter): readonly (readonly string[])[] {
  const file = path.slice(path.lastIndexOf('/') + 1).replace(/\.\w+$/, '');
  return GUID.test(file) ? [] : splitWords(file).map((word) => withParts(word, split));
}

/** Where the article belongs: folder, service, resource, owner, tags, and what it applies to. */
function placeWords({ path, properties, metadata }: Article, facts: Facts, split: CompoundSplitter): readonly string[] {
  const folder = splitWords(path.slice(0, Math.max(0, path.lastIndexOf('/')))).flatMap((word) =>
    withParts(word, split),
  );
  const { ownerService, service, resource, resourceTags } = facts;
  const labels = [
    ownerService,
    service,
    resource,
    ...resourceTags,
    metadata.subProduct,
    ...metadata.appliesTo,
    properties.searchTags ?? '',
    properties.category ?? '',
  ];
  return [...folder, ...new Set(labels.flatMap(splitWords).flatMap((word) => withParts(word, split)))];
}

function withParts(word: string, split: CompoundSplitter): readonly string[] {
  const parts = split(word);
  return parts.length > 1 ? [word, ...parts] : parts;
}

function headLines(
  titles: readonly (readonly string[])[],
  description: readonly string[],
  slug: readonly string[],
): string {
  return [...titles, description, slug].map((words) => words.join(' ')).join('\n');
}

function stems(words: readonly string[]): readonly string[] {
  return words.map(stemOf);
}

function headingsOf(pieces: Pieces | null): string {
  return pieces?.sections.map(({ heading }) => heading).join('\n') ?? '';
}

function bodyOf(article: Article, pieces: Pieces | null): string {
  return (pieces?.text ?? readableText(article)).slice(0, MOST_BODY);
}

/** The stems of a text in its own language, and of the parts of its compounds; what is in every sentence is left out. */
function ownWords(language: string): (text: string) => readonly string[] {
  return (text) =>
    languageWords(text, language).flatMap(({ stems: found, parts, isFiller }) =>
      isFiller ? [] : [...found, ...parts],
    );
}

/** The words of a title as a query in its language has them: by their stems there, names and codes as anywhere. */
function titleStems(title: string, language: string): readonly string[] {
  const words = new Map(languageWords(title, language).map((each) => [each.word, each]));
  return splitWords(title).flatMap((word) => {
    const found = words.get(word);
    if (found === undefined) return [stemOf(word)];
    return found.isFiller ? [] : found.stems.slice(0, 1);
  });
}
