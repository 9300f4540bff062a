import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { ArticleRecord, Catalog, Destination } from '@/lib/catalog';
import { type DirectAnswer, search } from '@/lib/search';
import { largeCatalog } from './large-catalog';

/** A text that a reader pastes, and whether an answer is the one it names. */
interface Pasted {
  readonly text: string;
  readonly isMeant: (answer: DirectAnswer) => boolean;
}

/** What can be pasted of an article, by the sort of id. */
const SORTS: Readonly<Record<string, (article: ArticleRecord, catalog: Catalog) => readonly Pasted[]>> = {
  'article id': ({ articleId, key }) =>
    articleId === '' ? [] : [{ text: articleId, isMeant: (answer) => isId(answer, 'a') && leadsTo(answer, key) }],
  'support topic id': ({ topics, key }) =>
    topics.map(({ id }) => ({ text: id, isMeant: (answer) => isId(answer, 't') && leadsTo(answer, key) })),
  'product id': ({ products }) =>
    products.map(({ id }) => ({ text: id, isMeant: (answer) => isId(answer, 'p') && productOf(answer) === id })),
  address: ({ slug, key }) =>
    [`/articles/${slug}`, `https://help.example.org/articles/${encodeURIComponent(slug)}.md?x=1#step-1`].map(
      toArticle(key),
    ),
  'address of its file': ({ path, key }) =>
    [
      path,
      `https://git.example/owner/help/blob/main/articles/${path.split('/').map(encodeURIComponent).join('/')}`,
    ].map(toArticle(key)),
  // Where an article bears its id in its address, it is that id.
  'name in its address': ({ slug, key }) =>
    /^\w+([-.]\w+)+$/.test(slug) ? [{ text: slug, isMeant: (answer) => leadsTo(answer, key) }] : [],
  'error code in its title': ({ name, title, key }) =>
    codesIn(`${name} ${title}`).map((text) => ({
      text,
      isMeant: (answer) => answer.kind === 'code' && (answer.articles.length > 4 || holds(answer.articles, key)),
    })),
};

function toArticle(key: number): (text: string) => Pasted {
  return (text) => ({ text, isMeant: (answer) => answer.kind === 'address' && leadsTo(answer, key) });
}

function isId(answer: DirectAnswer, space: string): boolean {
  return answer.kind === 'id' && answer.space === space;
}

function leadsTo(answer: DirectAnswer, key: number): boolean {
  if (!('destination' in answer)) return false;
  const { destination } = answer;
  return destination.kind === 'choice' ? holds(destination.articles, key) : articleIn(destination) === key;
}

function articleIn(destination: Destination): number | undefined {
  return destination.kind === 'article' ? destination.article.key : undefined;
}

function productOf(answer: DirectAnswer): string | undefined {
  return 'destination' in answer && answer.destination.kind === 'product' ? answer.destination.product.id : undefined;
}

function holds(articles: readonly { readonly key: number }[], key: number): boolean {
  return articles.some((article) => article.key === key);
}

function codesIn(text: string): readonly string[] {
  return (
    text.match(/(?<![\p{L}\p{N}_])(?:0x[\da-f]{4,16}|[A-Z\d]+(?:_[A-Z\d]+)+|UserError\w+)(?![\p{L}\p{N}_])/gu) ?? []
  );
}

/** First, behind no answer but those that bear the very same id in another space. */
function comesFirst(catalog: Catalog, { text, isMeant }: Pasted): boolean {
  const { answers } = search(catalog, { q: text, limit: 1 });
  const at = answers.findIndex(isMeant);
  return at === 0 || (at > 0 && answers.slice(0, at).every((answer) => answer.kind === 'id' && answer.id === text));
}

describe('over a large repository, the exact one comes first of all answers for every', () => {
  let catalog: Catalog;
  let close: () => void;
  beforeAll(async () => {
    ({ catalog, close } = await largeCatalog());
  }, 300_000);
  afterAll(() => close());

  test.each(Object.keys(SORTS))(
    '%s',
    (sort) => {
      const missed: string[] = [];
      let count = 0;
      for (const { slug } of catalog.articles()) {
        const article = catalog.article(slug);
        for (const pasted of article ? (SORTS[sort]?.(article, catalog) ?? []) : []) {
          count++;
          if (!comesFirst(catalog, pasted)) missed.push(`${pasted.text} of ${slug}`);
        }
      }
      console.info(`measured: ${count - missed.length} of ${count} pasted first by ${sort}`);
      expect(missed).toEqual([]);
    },
    300_000,
  );

  test('product address', () => {
    for (const { id, slug } of catalog.products()) {
      const [answer] = search(catalog, { q: `https://help.example.org/products/${slug}`, limit: 1 }).answers;
      expect(answer && productOf(answer), slug).toBe(id);
    }
  });
});
