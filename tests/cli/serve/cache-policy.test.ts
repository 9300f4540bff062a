import { describe, expect, it } from 'vitest';
import { queryRead } from '../../../cli/serve/cache-policy';

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
