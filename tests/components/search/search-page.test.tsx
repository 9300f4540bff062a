import { beforeAll, describe, expect, it } from 'vitest';
import { SearchPage } from '@/components/search';
import type { Catalog } from '@/lib/catalog';
import { findPage, type QueryParameters, readSearchRequest } from '@/lib/search';
import { article, catalogOf, drawn, texts } from '../drawing';

const LIST = Array.from({ length: 25 }, (_, at) => `tulip ${at}`);

let catalog: Catalog;
beforeAll(async () => {
  catalog = await catalogOf({
    'data/products.json': JSON.stringify({ 16222: { name: 'Oaks' }, 14749: { name: 'Roses' } }),
    'restore.md': article(
      { articleId: 'id-1', supportTopicIds: '32639968', productPesIds: '16222' },
      `# Restore a server

Text.

## **Recommended Steps**

1. Look for the last copy.
2. Choose **Undo** where \`0x80070005\` is shown.

## **Recommended Documents**

* [Copies](https://docs.microsoft.com/en-us/azure/copies)
`,
    ),
    'restore-mooncake.md': article(
      { articleId: 'id-3', productPesIds: '16222', cloudEnvironments: 'mooncake' },
      '# Restore a server\n\nText for China.\n',
    ),
    'prune.md': article({ articleId: 'id-5', productPesIds: '16222' }, '# Prune an oak\n\nCut the dead wood.\n'),
    'prune-mooncake.md': article(
      { articleId: 'id-6', productPesIds: '16222', cloudEnvironments: 'mooncake' },
      '# 修剪橡树 oak\n\nCut the dead wood.\n',
    ),
    'backup.md': article(
      { articleId: 'id-2', supportTopicIds: '32639968', productPesIds: '16222' },
      '# Back up a server\n\nText.\n',
    ),
    'questions.md': article(
      { articleId: 'id-4', selfHelpType: 'problemScopingQuestions' },
      `# Fallen
---
{ "formTitle": "Fallen", "formElements": [ { "id": "a", "order": 1, "controlType": "textbox", "displayLabel": "Which oak fell?", "required": true } ] }
---
`,
    ),
    ...Object.fromEntries(
      LIST.map((name) => [
        `${name.replace(' ', '-')}.md`,
        article({ productPesIds: '14749' }, `# A ${name}\n\nText.\n`),
      ]),
    ),
  });
});

function draw(parameters: QueryParameters): Document {
  const found = findPage(catalog, readSearchRequest(catalog, parameters));
  return drawn(<SearchPage found={found} products={catalog.products()} clouds={catalog.clouds} />);
}

/** What a result says of its variants. */
const variants = (parameters: QueryParameters) =>
  texts(draw(parameters), 'p.label').filter((text) => /^(?:Also )?for /i.test(text));

it.each([
  ['what it adds to the name that they share', 'restore server', 'Also for Azure China'],
  ['its own name and its cloud', 'prune dead wood', 'For Azure China: 修剪橡树 oak'],
])('names a variant for another cloud by %s', (_, q, expected) => {
  expect(variants({ q })).toEqual([expected]);
});

const hrefs = (page: Document, selector: string) =>
  [...page.querySelectorAll(selector)].map((each) => each.getAttribute('href'));

describe('the search page', () => {
  it('keeps the query in its box', () => {
    expect(draw({ q: 'restore' }).querySelector('input')?.getAttribute('value')).toBe('restore');
  });

  it('repeats a query of 200 words in its links no further than it was read', () => {
    const page = draw({ q: `restore ${'branch '.repeat(200)}`, kind: 'generic' });
    const longest = Math.max(...hrefs(page, 'a').map((href) => href?.length ?? 0));
    expect(longest).toBeGreaterThan(100);
    expect(longest).toBeLessThan(400);
  });

  it('says that a code is in no article, shows few that come near, and ways on', () => {
    const page = draw({ q: 'tulip fails with NoSuchThingErrorXyz' });
    const found = page.querySelector('[aria-labelledby=found]');
    expect(found?.querySelector('h2')?.textContent).toBe('No article mentions “NoSuchThingErrorXyz”');
    expect(found?.textContent).toContain('These articles come closest.');
    expect(page.querySelector('#narrow')).toBeNull();
    expect(found?.querySelectorAll('h3')).toHaveLength(5);
    expect(page.querySelector('#products')).not.toBeNull();
    expect(page.body.textContent).not.toContain('results for');
  });

  it('says that no article is in the language of a query, and shows what its names find', () => {
    const page = draw({ q: 'warum wird meine tulip nicht geladen' });
    const found = page.querySelector('[aria-labelledby=found]');
    expect(found?.querySelector('h2')?.textContent).toBe('No article is in German');
    expect(found?.textContent).toContain('Ask in English');
    expect(found?.querySelectorAll('h3')).toHaveLength(5);
    expect(page.querySelector('#products')).not.toBeNull();
    expect(texts(draw({ q: 'не загружается' }), 'h2')[0]).toBe('No results for “не загружается”');
    expect(draw({ q: 'не загружается' }).body.textContent).toContain('Ask in English');
  });

  it('offers the page of a product whose name was asked for', () => {
    const page = draw({ q: 'oaks' });
    expect(hrefs(page, '[aria-labelledby=by-id] a')).toEqual(['/products/oaks']);
    expect(texts(page, '[aria-labelledby=by-id] .label')).toEqual(['Product']);
  });

  it('names a word that no article holds, and keeps what the others find', () => {
    const page = draw({ q: 'tulip qwertzuiop' });
    expect(texts(page, '#found')).toEqual(['25 results for “tulip qwertzuiop”']);
    expect(page.body.textContent).toContain('No article mentions “qwertzuiop”.');
  });

  it('names no part of a pasted link as a word that no article has', () => {
    const link = 'https://portal.example/#@qwertzuiop/resource/asdfghjkl';
    expect(draw({ q: link }).body.textContent).not.toContain('No article mentions');
    const page = draw({ q: `tulip yxcvbnmm ${link}` });
    expect(page.body.textContent).toContain('No article mentions “yxcvbnmm”');
  });

  it('finds a code in the middle of a pasted log, whatever its length', () => {
    const log = 'connection to the tulip host was closed by its peer. ';
    const page = draw({ q: `${log.repeat(120)} Undo failed with 0x80070005. ${log.repeat(120)}` });
    expect(texts(page, '[aria-labelledby=by-id] a')).toEqual(['Restore a server']);
    expect(texts(page, '[aria-labelledby=found] h3')[0]).toBe('Restore a server');
  });

  it.each([
    { title: 'finds words of a title', q: 'restore', expected: 'Restore a server' },
    { title: 'finds beginnings of words', q: 'resto', expected: 'Restore a server' },
    { title: 'finds words with a slip', q: 'restroe', expected: 'Restore a server' },
  ])('$title', ({ q, expected }) => {
    expect(texts(draw({ q }), '[aria-labelledby=found] h3')).toEqual([expected]);
  });

  it('marks the words in the best passage, and opens the article at that step', () => {
    const page = draw({ q: 'choose undo' });
    expect(texts(page, '.excerpt mark')).toEqual(['Choose', 'Undo']);
    expect(hrefs(page, '.excerpt a')).toEqual(['/articles/restore#step-2']);
  });

  it('leads from a question to the flow that asks it', () => {
    const page = draw({ q: 'which oak fell' });
    expect(hrefs(page, '.excerpt a')).toEqual(['/flows/questions']);
  });

  it('says which words it took for others', () => {
    const said = texts(draw({ q: 'restroe servers' }), '[aria-labelledby=found] > p');
    expect(said).toContain('Showing results for “restore” instead of “restroe”.');
  });

  it('shows the article of another cloud under the first', () => {
    expect(hrefs(draw({ q: 'restore' }), '[aria-labelledby=found] .label a')).toEqual(['/articles/restore-mooncake']);
  });

  it.each([
    { title: 'an article by its id', q: 'ID-1', says: 'Article ID ID-1', href: '/articles/restore' },
    { title: 'a product by its id', q: '16222', says: 'Product ID 16222', href: '/products/oaks' },
    { title: 'a topic by its id', q: '32639968', says: 'Support topic 32639968, 2 articles', href: '/t/32639968' },
    { title: 'an error code', q: 'Error 0x80070005', says: 'Error code 0x80070005', href: '/articles/restore' },
    {
      title: 'an address of this site',
      q: 'https://help.example/articles/restore#step-2',
      says: 'The page at this address',
      href: '/articles/restore',
    },
    {
      title: 'the file of an article elsewhere',
      q: 'https://git.example/owner/content/blob/main/articles/Restore.md',
      says: 'The page at this address',
      href: '/articles/restore',
    },
    {
      title: 'a page that an article leads to, however its address was copied',
      q: 'https://learn.microsoft.com/de-de/azure/copies/?tabs=cli#here',
      says: 'Articles that link to https://learn.microsoft.com/de-de/azure/copies/?tabs=cli#here',
      href: '/articles/restore',
    },
  ])('names first of all $title', ({ q, says, href }) => {
    const page = draw({ q });
    expect(texts(page, '[aria-labelledby=by-id] .label')).toEqual([says]);
    expect(hrefs(page, '[aria-labelledby=by-id] a')).toEqual([href]);
  });

  it('offers narrower searches with their counts, and a way back from each', () => {
    const facet = draw({ q: 'text' }).querySelector('[aria-labelledby=by-product] li');
    expect(facet?.textContent).toBe('Roses25');
    expect(facet?.querySelector('a')?.getAttribute('href')).toBe('/search?q=text&product=roses');
    const narrow = draw({ q: 'text', product: 'roses' });
    expect(texts(narrow, '#found')).toEqual(['25 results for “text”']);
    expect(hrefs(narrow, '[aria-label="Remove Roses"]')).toEqual(['/search?q=text']);
  });

  it('pages through all results, each once, with plain links', () => {
    const seen = [1, 2, 3].flatMap((page) => texts(draw({ q: 'tulip', page: String(page) }), 'h3 > a'));
    expect(new Set(seen).size).toBe(25);
    expect(hrefs(draw({ q: 'tulip', page: '2' }), 'nav a[rel]')).toEqual(['/search?q=tulip', '/search?q=tulip&page=3']);
    expect(texts(draw({ q: 'tulip', page: '99' }), 'h3 > a')).toHaveLength(5);
  });

  it.each([
    ['nothing', { q: 'zzzzzz' }],
    ['nothing in a product', { q: 'restore', product: 'roses' }],
    ['nothing of a kind', { q: 'restore', kind: 'rca', cloud: 'mooncake' }],
  ])('shows ways on where it finds %s', (_, parameters) => {
    const page = draw(parameters);
    expect(texts(page, '#nothing')[0]).toContain(parameters.q);
    expect(page.querySelector('a[href="/products"]')).not.toBeNull();
    if (parameters.q === 'restore') expect(page.querySelector('a[href="/search?q=restore"]')).not.toBeNull();
  });

  it.each([
    ['an unknown product, kind, cloud and page', { product: 'x', kind: 'x', cloud: 'x', page: 'x' }],
    ['repeated parameters, of which the first counts', { q: ['restore', 'roses'], page: ['1', '2'] }],
  ])('shrugs off %s', (_, parameters) => {
    expect(texts(draw({ q: 'restore', ...parameters }), '#found')).toEqual(['1 result for “restore”']);
  });

  it('greets without a complaint where nothing was asked', () => {
    const page = draw({});
    expect(page.querySelector('#nothing')).toBeNull();
    expect(page.querySelector('a[href="/products"]')).not.toBeNull();
  });

  it('shows a hostile query as text', () => {
    const page = draw({ q: '<script>alert(1)</script>' });
    expect(page.querySelector('script')).toBeNull();
    expect(page.querySelector('input')?.getAttribute('value')).toBe('<script>alert(1)</script>');
  });
});
