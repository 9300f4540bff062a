import fc from 'fast-check';
import type { ElementContent, Root, RootContent } from 'hast';
import { describe, expect, it } from 'vitest';
import { type Pieces, renderBody } from '@/lib/markdown';
import { parseHtml } from '@/lib/markdown/parse-markdown';
import { htmlAsMarkdown } from '@/lib/share';
import { articleWithBody, DATA } from '../markdown/article-with-body';
import { outline, renderGfm } from '../markdown/outline';
import { hasRealArticles, REAL_ARTICLES_LIMIT, realArticles } from '../markdown/real-articles';

/** What authors wrote of an article, with its folds open, as the share panel finds it on the page. */
function pageHtml(pieces: Pieces): string {
  const { findingHtml, introHtml, stepsIntroHtml, steps, stepsOutroHtml, documentsHtml, sections } = pieces;
  const list = steps.length === 0 ? '' : `<ol>${steps.map(({ html }) => `<li>${html}</li>`).join('')}</ol>`;
  const texts = sections.filter(({ html }) => html !== '').map(({ html }) => `<hr>${html}`);
  const parts = [findingHtml, introHtml, stepsIntroHtml, list, stepsOutroHtml, documentsHtml, ...texts];
  return parts
    .map((part) => `<div>${part}</div>`)
    .join('')
    .replace(/<\/?details>/g, '')
    .replace(/<(\/?)summary>/g, '<$1p>');
}

const SIGNS = [
  'a',
  'b c',
  ' ',
  '\n',
  '\n\n',
  '* ',
  '1. ',
  '> ',
  '# ',
  '**',
  '*',
  '_',
  '~',
  '~~',
  '`',
  '[',
  ']',
  '(',
  ')',
  '<',
  '>',
  '|',
  '\\',
  '&lt;',
  '请',
  '：',
  '“',
  '-',
  '+',
  '=',
  '!',
  '[^1]',
  '    ',
];

const KINDS = new Set<unknown>(['note', 'tip', 'important', 'warning', 'caution']);

/** A page's tree with notes as the quotations that GFM writes for them. */
function withNotes<T extends Root | RootContent>(node: T): T {
  if (!('children' in node)) return node;
  const children = node.children.map((child) => withNotes(child));
  const kind = node.type === 'element' ? node.properties.dataNote : undefined;
  if (!KINDS.has(kind)) return { ...node, children };
  const mark: ElementContent = { type: 'text', value: `[!${String(kind).toUpperCase()}] ` };
  const [, body, ...rest] = children;
  const isParagraph = body?.type === 'element' && body.tagName === 'p';
  const marked = isParagraph ? { ...body, children: [mark, ...body.children] } : body;
  const lead = marked === undefined || !isParagraph ? [mark, ...(marked ? [marked] : [])] : [marked];
  return { ...node, tagName: 'blockquote', children: [...lead, ...rest] };
}

function page(html: string): string {
  return outline(withNotes(parseHtml(html))).join('\n');
}

/** The text of a tree without white space. */
function wordsOf(node: Root | RootContent): string {
  if ('children' in node) return node.children.map(wordsOf).join('');
  return node.type === 'text' ? node.value.replace(/\s+/g, '') : '';
}

function copy(html: string): string {
  return outline(renderGfm(htmlAsMarkdown(html))).join('\n');
}

describe('a copy of a page as Markdown, rendered by remark', () => {
  it.runIf(hasRealArticles)(
    'gives the text and structure of real articles',
    () => {
      const pages = [...realArticles()].map(
        (article) => [article.path, pageHtml(renderBody(article, DATA).pieces)] as const,
      );
      expect(pages.length).toBeGreaterThan(0);
      expect(pages.filter(([, html]) => page(html) !== copy(html)).map(([path]) => path)).toEqual([]);
    },
    REAL_ARTICLES_LIMIT,
  );

  it.each([
    ['names in angle brackets', 'Open <YourTray> now: `a <b>`'],
    ['notes', '> [!NOTE]\n> Mind **this**.\n\nx\n\n> [!WARNING]\n>\n> * a\n> * b'],
    ['a note in words', 'Important: mind this'],
    ['bold beside Chinese', '单击**“保存”**按钮，**要点：**请 *“保存”*按钮'],
    ['line breaks', 'a<br>b<br><br>c\n\n## x<br>y\n\nz'],
    ['tildes', 'from ~5 to ~10, ~~not~~ this'],
    ['entities', 'write &amp;lt; or &amp;amp;'],
    ['a table', '| a | b |\n|-|-|\n| 1<br>2 | `x\\|y` |\n| | **z** |'],
    ['what looks like a mark', '1\\. a\n\n\\# b\n\n\\> c\n\n\\* d \\_e\\_ \\[f](g) \\`h\\`'],
    ['code in a step', '1. a\n\n   ```bash\n   b\n\n   c\n   ```\n2. d\n   * e\n     f'],
    ['links', 'see https://a.example/b_c and [d (e)](https://f.example/g_(h))'],
  ])('gives %s', (_, body) => {
    const html = pageHtml(renderBody(articleWithBody(body), DATA).pieces);
    expect(copy(html)).toBe(page(html));
  });

  it('keeps every word of any text, and adds none', () => {
    const part = fc.constantFrom(...SIGNS);
    fc.assert(
      fc.property(fc.array(part, { maxLength: 25 }), (parts) => {
        const html = pageHtml(renderBody(articleWithBody(parts.join('')), DATA).pieces);
        const markdown = htmlAsMarkdown(html);
        expect(wordsOf(renderGfm(markdown)), `${html}\n---\n${markdown}`).toBe(wordsOf(parseHtml(html)));
      }),
      { numRuns: 300 },
    );
  });
});
