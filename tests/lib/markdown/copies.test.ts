import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toMarkdown } from '@/lib/markdown/fragments';
import { renderTree } from '@/lib/markdown/parse-markdown';
import { tellPortalPages } from '@/lib/markdown/portal-in-markdown';
import { readSource } from '@/lib/markdown/to-markdown';
import { outline, renderGfm } from './outline';
import { hasRealArticles, REAL_ARTICLES_LIMIT, realArticles } from './real-articles';

function asRead(source: string): readonly string[] {
  const tree = readSource(source);
  if (typeof tree === 'string') return [];
  tellPortalPages(tree, { language: 'en', portal: 'portal.azure.com' });
  return outline(renderTree(tree));
}

function asCopied(source: string): readonly string[] {
  return outline(renderGfm(toMarkdown(source)));
}

/** Marks of notes are told in capitals in a copy. */
function isSame(page: readonly string[], copy: readonly string[]): boolean {
  return page.join('\n').replace(/\[!\w+\]/g, (mark) => mark.toUpperCase()) === copy.join('\n');
}

describe('a copy as Markdown, rendered by remark', () => {
  it.runIf(hasRealArticles)(
    'gives the text and structure of real articles',
    () => {
      const sources = [...realArticles()].map(({ path, body }) => [path, body.text] as const);
      expect(sources.length).toBeGreaterThan(0);
      const wrong = sources.filter(
        ([, text]) => typeof readSource(text) !== 'string' && !isSame(asRead(text), asCopied(text)),
      );
      expect(wrong.map(([path]) => path)).toEqual([]);
    },
    REAL_ARTICLES_LIMIT,
  );

  it.each([
    ['a name in angle brackets', 'Open <YourTray> now'],
    ['a note', '> [!note] Mind this.\n> And that.'],
    ['a note with blocks', '> [!WARNING]\n>\n> * a\n> * b'],
    ['bold beside Chinese', '单击**“保存”**按钮，**要点：**请'],
    ['lone tildes', 'from ~5 to ~10 and ~~not~~ this'],
    ['boxes that are no tasks', '* [ ] a\n* [x] b'],
    ['text indented as code', 'a\n\n    b # c'],
    ['surplus cells', '| a |\n|-|\n| 1 | 2 \\| 3 | 4 |'],
    ['signs at the start of lines', 'a\n\\# b\n\\- c\n1\\. d\n\\> e\n\\+ f'],
    ['addresses beside text', 'see https://a.example/b_c_d. and www.a.example or a@b.example'],
    ['addresses that are no links', '`https://a.example` https\\://a.example a\\@b.example www\\.a.example'],
    ['what looks like a footnote', 'a[^1]\n\n\\[^1]: b'],
    ['what looks like an entity', '&amp;lt; &copy; \\&copy;'],
    ['a fence in a list', '1. a\n\n   ```bash\n   b\n   ```\n2. c'],
    ['HTML', '<ol><li>a **b**</li></ol>\n\nc<br>d <kbd>E</kbd>'],
  ])('gives %s', (_, source) => {
    expect(asCopied(source).join('\n')).toBe(
      asRead(source)
        .join('\n')
        .replace(/\[!\w+\]/g, (mark) => mark.toUpperCase()),
    );
  });

  it('keeps the marks of notes and escapes what looks like a tag', () => {
    expect(toMarkdown('> ![Note] Mind <YourTray>.')).toBe('> [!NOTE]\n> Mind \\<YourTray>.\n');
  });

  it('gives any text', () => {
    const part = fc.constantFrom(
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
    );
    fc.assert(
      fc.property(fc.array(part, { maxLength: 25 }), (parts) => {
        const source = parts.join('');
        if (typeof readSource(source) !== 'string')
          expect(
            isSame(asRead(source), asCopied(source)),
            `${asRead(source).join('\n')}\n---\n${asCopied(source).join('\n')}\n---\n${toMarkdown(source)}`,
          ).toBe(true);
      }),
      { numRuns: 300 },
    );
  });
});
