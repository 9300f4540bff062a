import { describe, expect, it } from 'vitest';
import { queryRead, withQueryRead } from '../../../cli/serve/cache-policy';

describe('the address that a page is kept under', () => {
  it.each([
    ['an article', '/articles/a', '?utm=1', '/articles/a'],
    ['a flow', '/flows/a', '?x=1', '/flows/a?x=1'],
    ['a search', '/search', '?q=a+b', '/search?q=a+b'],
    [
      'a search whose query is written otherwise',
      '/search',
      '?utm=1&cloud=public&q=a%20b&q=c&page=',
      '/search?q=a+b&cloud=public',
    ],
    ['a search for nothing', '/search', '?q=', '/search'],
    ['suggestions', '/api/suggest', '?q=%E5%A4%87&x=1', '/api/suggest?q=%E5%A4%87'],
    ['a pasted log', '/search', `?q=${'a'.repeat(9000)}`, `/search?q=${'a'.repeat(2000)}`],
  ])('of %s', (_, path, query, address) => {
    expect(path + queryRead(path, query)).toBe(address);
  });

  it('never fails, whatever the query', () => {
    for (const query of ['?q=%zz', '?q=%00', '?q=%ff%fe', '?&&&=', '?q=\ud83d'])
      expect(() => queryRead('/search', query)).not.toThrow();
  });
});

describe('where a redirect leads from an address with a query', () => {
  it.each([
    ['an article', '/articles/a', '?utm=1&for=engineer&tabs=cli,x%20y', '/articles/a?tabs=cli,x+y&for=engineer'],
    ['in another language', '/de/articles/a', '?tabs=cli', '/de/articles/a?tabs=cli'],
    ['a step', '/articles/a#step-3', '?tabs=cli', '/articles/a?tabs=cli#step-3'],
    ['one that names its own', '/articles/a?tabs=x', '?tabs=cli&for=engineer', '/articles/a?tabs=x&for=engineer'],
    ['a text for machines', '/articles/a.md', '?tabs=cli', '/articles/a.md'],
    ['a product', '/products/a', '?tabs=cli&page=2&kind=', '/products/a?page=2'],
    ['a flow, which names its answers itself', '/flows/a/b?x=1', '?x=2&y=3', '/flows/a/b?x=1'],
    ['the home page', '/', '?tabs=cli', '/'],
    ['elsewhere', 'https://other.example/articles/a', '?tabs=cli', 'https://other.example/articles/a'],
    ['no query', '/articles/a', '', '/articles/a'],
  ])('to %s', (_, to, query, address) => {
    expect(withQueryRead(to, query)).toBe(address);
  });
});
