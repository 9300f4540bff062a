import type { Element } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { expect, it } from 'vitest';
import { writeHtml } from '@/lib/markdown/write-html';

function pre(value: string): Element {
  return { type: 'element', tagName: 'pre', properties: { tabIndex: 0 }, children: [{ type: 'text', value }] };
}

const SIGNS = '\na < b && c > "d" \'e\' &amp; </pre><script> \u00a0é 語\n\n';

it.each([
  ['short', 1],
  ['long', 5000],
])('writes %s text as the serializer does, sign for sign', (_, times) => {
  const node = pre(SIGNS.repeat(times));
  expect(writeHtml([node])).toBe(toHtml(node));
  const before: Element = { type: 'element', tagName: 'p', properties: {}, children: [{ type: 'text', value: 'a<' }] };
  expect(writeHtml([before, node, before])).toBe(toHtml([before, node, before]));
});
