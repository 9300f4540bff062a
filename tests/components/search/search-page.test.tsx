import { beforeAll, describe, expect, it } from 'vitest';
import { findAnswers } from '@/app/search/find-answers';
import { SearchPage } from '@/components/search';
import type { Catalog } from '@/lib/catalog';
import { article, catalogOf, drawn, texts } from '../drawing';

let catalog: Catalog;
beforeAll(async () => {
  catalog = await catalogOf({
    'restore.md': article(
      { articleId: 'id-1', supportTopicIds: '32639968', productPesIds: '16222' },
      '# Restore a server\n\nText.\n',
    ),
    'backup.md': article(
      { articleId: 'id-2', supportTopicIds: '32639968', productPesIds: '16222' },
      '# Back up a server\n\nText.\n',
    ),
  });
});

function draw(query: string): Document {
  return drawn(<SearchPage answers={findAnswers(catalog, query)} clouds={catalog.clouds} />);
}

describe('the search page', () => {
  it('keeps the query in its box', () => {
    expect(draw('restore').querySelector('input')?.getAttribute('value')).toBe('restore');
  });

  it.each([
    { title: 'finds words of a title', query: 'restore', expected: 'Restore a server' },
    { title: 'finds beginnings of words', query: 'resto', expected: 'Restore a server' },
  ])('$title', ({ query, expected }) => {
    expect(texts(draw(query), '[aria-labelledby=found] a')).toEqual([expected]);
  });

  it.each([
    { title: 'an article by its id', query: 'ID-1', says: 'Article id ID-1', href: '/articles/restore' },
    { title: 'a product by its id', query: '16222', says: 'Product id 16222', href: '/products/' },
    {
      title: 'a support topic by its id',
      query: '32639968',
      says: 'Support topic 32639968, 2 articles',
      href: '/t/32639968',
    },
  ])('names first of all $title', ({ query, says, href }) => {
    const page = draw(query);
    expect(texts(page, '[aria-labelledby=by-id] .label')).toEqual([says]);
    expect(page.querySelector('[aria-labelledby=by-id] a')?.getAttribute('href')).toContain(href);
  });

  it('shows ways on where nothing is found', () => {
    const page = draw('zzzzzz');
    expect(texts(page, 'h2')[0]).toContain('zzzzzz');
    expect(page.querySelector('a[href="/products"]')).not.toBeNull();
  });

  it('greets without a complaint where nothing was asked', () => {
    const page = draw('');
    expect(page.querySelector('[aria-labelledby=nothing]')).toBeNull();
    expect(page.querySelector('a[href="/products"]')).not.toBeNull();
  });

  it('shows a hostile query as text', () => {
    const page = draw('<script>alert(1)</script>');
    expect(page.querySelector('script')).toBeNull();
    expect(page.querySelector('input')?.getAttribute('value')).toBe('<script>alert(1)</script>');
  });
});
