import { describe, expect, it } from 'vitest';
import { renderFragment } from '@/lib/markdown/fragments';

describe('a list', () => {
  it.each([
    [
      'goes on after text between two items',
      '<ol><li>a</li><p>b</p>c<li>d</li></ol>',
      '<ol><li>a<p>b</p>c</li><li>d</li></ol>',
    ],
    ['begins with the text before its first item', '<ul><p>a</p><li>b</li></ul>', '<ul><li><p>a</p>b</li></ul>'],
    ['of text alone has one item', '<ul><p>a</p>b</ul>', '<ul><li><p>a</p>b</li></ul>'],
    [
      'holds a list between items in the item before',
      '<ul><li>a</li><ul><li>b</li></ul></ul>',
      '<ul><li>a<ul><li>b</li></ul></li></ul>',
    ],
    ['of items stays as it is', '<ol><li>a</li>\n<li>b</li></ol>', '<ol><li>a</li>\n<li>b</li></ol>'],
  ])('%s', (_, written, expected) => {
    expect(renderFragment(written).replaceAll('\n', '')).toBe(expected.replaceAll('\n', ''));
  });
});

describe('a table', () => {
  it('has no heading of nothing', () => {
    const html = renderFragment('<table><tr><th></th><th>Plan</th></tr><tr><th> <b></b></th><td>x</td></tr></table>');
    expect(html.match(/<th\b/g)).toHaveLength(1);
    expect(html.match(/<td\b/g)).toHaveLength(3);
  });
});
