import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import type { Nodes } from 'mdast';
import { describe, expect, it } from 'vitest';
import { readArticle } from '@/lib/format';
import { prepareSource } from '@/lib/markdown/prepare/prepare-source';
import { toMdast, toMdastByRemark } from '@/lib/markdown/to-mdast';
import { realContent } from '../../run/real-content.mjs';
import { DATA } from '../format/reading';

const CORPUS = realContent() ?? '';

/** Of the corpus every so manieth file is read: the slower parser takes half a minute for all. */
const EVERY = 25;

/** A tree without places in the source, which only one of the parsers gives, and blanks behind HTML and code. */
function withoutPositions(node: Nodes): unknown {
  return JSON.parse(JSON.stringify(node), (key, value) => {
    if (key === 'position') return undefined;
    return value?.type === 'html' || value?.type === 'code' ? { ...value, value: value.value.trimEnd() } : value;
  });
}

const ROWS: readonly { readonly title: string; readonly text: string }[] = [
  { title: 'indented code is text', text: 'a\n\n    b\n      c\n\n    d' },
  { title: 'a list indented as code is a list', text: 'a\n    - b\n    - c' },
  { title: 'an item indented as code under an item', text: '- a\n\n        - b\n' },
  { title: 'a fence indented as code', text: '1. a\n\n        ```\n        b\n        ```\n' },
  { title: 'a closing fence indented as code', text: '```\na\n    ```\nb' },
  { title: 'code behind a marker', text: '-     a\n1.\tb\n>     c' },
  { title: 'one tilde is a tilde', text: 'from ~5 min to ~10 min' },
  { title: 'tildes in code, addresses, HTML and beside marks', text: '`~a` [b](/~c) <i title="~">d</i> **e**~ ~*f*' },
  { title: 'two tildes strike out', text: 'a ~~b~~ c' },
  { title: 'task lists are lists', text: '- [ ] a\n- [x] b' },
  { title: 'NUL and single carriage returns', text: 'a\0b\rc\r\nd' },
  { title: 'bare addresses', text: 'see https://a.example/b?c=d&e, www.a.example or a@b.example.' },
  { title: 'tables', text: '| a | b |\n| --- | :-: |\n| c \\| d | `e` |\n' },
  { title: 'definitions and references', text: '[a]: /b "c"\n\n[a] [d][a] ![e][a] [f]' },
  { title: 'HTML', text: '<div>\n*a*\n\n*b*\n</div>\n\nc <br/> <b>d</b>' },
  { title: 'entities and escapes', text: '&amp; &nbsp; &#65; &unknown; \\* \\a' },
  { title: 'hard breaks and blanks', text: 'a  \nb\\\nc   \n\n   d' },
  { title: 'nothing', text: '' },
];

/** Lines of which texts are drawn: each way of indenting, beginning and filling one. */
const INDENTS = ['', '', '', ' ', '  ', '   ', '    ', '      ', '        ', '\t', '> '];
const MARKERS = ['', '', '', '- ', '* ', '1. ', '2) ', '# ', '## ', '> ', '```', '~~~', '---', '===', '-     ', '| '];
const FILLINGS = ['', 'a', 'b c', '*d*', '**e f**', '`g`', '[h](/i)', '![j](/k)', '漢字', 'l | m', '|---|---|', 'n  '];
const HTML = ['<div>', '</div>', '<b>o</b>', '<!-- p -->', '&amp;', 'q\\', '[r]: /s', '[r]', '~t~', '~~u~~', '[ ] v'];

describe('Markdown to a tree', () => {
  it.each(ROWS)('$title', ({ text }) => {
    expect(withoutPositions(toMdast(text))).toEqual(withoutPositions(toMdastByRemark(text)));
  });

  it.skipIf(CORPUS === '')('is the same tree from either parser for real articles', () => {
    const paths = readdirSync(CORPUS, { recursive: true, encoding: 'utf8' }).filter((path) => path.endsWith('.md'));
    for (const path of paths.sort().filter((_, at) => at % EVERY === 0)) {
      const { body } = readArticle(readFileSync(join(CORPUS, path)), path, DATA).article;
      const { text } = prepareSource(body.format === 'markdown' ? body.text : body.preamble);
      expect(withoutPositions(toMdast(text)), path).toEqual(withoutPositions(toMdastByRemark(text)));
    }
  });

  it('is the same tree from either parser for made-up ones', () => {
    const line = fc.tuple(
      fc.constantFrom(...INDENTS),
      fc.constantFrom(...MARKERS),
      fc.constantFrom(...FILLINGS, ...HTML),
    );
    const text = fc.array(line, { maxLength: 12 }).map((lines) => lines.map((parts) => parts.join('')).join('\n'));
    fc.assert(
      fc.property(text, (source) => {
        expect(withoutPositions(toMdast(source))).toEqual(withoutPositions(toMdastByRemark(source)));
      }),
      { numRuns: 2000 },
    );
  });
});
