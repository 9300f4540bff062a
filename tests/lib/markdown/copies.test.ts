import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { JSON_KINDS, readArticle } from '@/lib/format';
import { toMarkdown } from '@/lib/markdown';
import { renderTree } from '@/lib/markdown/parse-markdown';
import { readSource } from '@/lib/markdown/to-markdown';
import { DATA } from './article-with-body';
import { outline, renderGfm } from './outline';

const CORPUS = fileURLToPath(new URL('../../../../shared/corpus/articles/', import.meta.url));
/** Every so manieth file of the corpus; `STEPWISE_COPIES_EVERY=1` takes all. */
const EVERY = Number(process.env.STEPWISE_COPIES_EVERY ?? 40);

function asRead(source: string): readonly string[] {
  const tree = readSource(source);
  return typeof tree === 'string' ? [] : outline(renderTree(tree));
}

function asCopied(source: string): readonly string[] {
  return outline(renderGfm(toMarkdown(source)));
}

/** Marks of notes are told in capitals in a copy. */
function isSame(page: readonly string[], copy: readonly string[]): boolean {
  return page.join('\n').replace(/\[!\w+\]/g, (mark) => mark.toUpperCase()) === copy.join('\n');
}

describe('a copy as Markdown, rendered by remark', () => {
  it.runIf(existsSync(CORPUS))('gives the text and structure of real articles', () => {
    const names = readdirSync(CORPUS, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.md'));
    const wrong: string[] = [];
    let count = 0;
    names.sort().forEach((name, at) => {
      if (at % EVERY !== 0) return;
      const { article } = readArticle(readFileSync(CORPUS + name), name, DATA);
      if (JSON_KINDS.has(article.kind)) return;
      const source = article.body.text;
      const tree = readSource(source);
      if (typeof tree === 'string') return;
      count++;
      if (!isSame(asRead(source), asCopied(source))) wrong.push(name);
    });
    expect(count).toBeGreaterThan(0);
    expect(wrong).toEqual([]);
  });

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
