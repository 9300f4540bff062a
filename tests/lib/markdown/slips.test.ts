import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Diagnostic } from '@/lib/format';
import { renderBody } from '@/lib/markdown';
import { articleWithBody, DATA } from './article-with-body';

function found(body: string): readonly Diagnostic[] {
  return renderBody(articleWithBody(body, { body: { format: 'markdown', text: body, line: 10 } }), DATA).diagnostics;
}

describe('a slip in a body', () => {
  const rows: readonly (readonly [title: string, body: string, places: readonly (readonly (string | number)[])[]])[] = [
    ['of a heading', 'a\n\n##Cause\n\nb', [['heading-without-blank', 12, 1]]],
    ['of a step behind a tab', 'Do:\n\n\t1. a\n\t2. b\n', [['indented-block', 12, 2]]],
    ['of a Windows path', 'See ![x](C:\\a b\\c.png).', [['unshown-image', 10, 5]]],
    ['of a file address in HTML', 'a\n<img alt="x" src="file:///c.png">', [['unshown-image', 11, 1]]],
    ['of an image beside the file', '![x](media/a.png)', [['unshown-image', 10, 1]]],
    ['of a note', 'a\n\n> ![Warning] b', [['note-mark', 12, 3]]],
    ['of a second cell too many', '| a |\n|-|\n| 1 |\n| 2 | x | y |', [['surplus-cells', 13, 7]]],
    ['of a row in a quotation', '> | a |\n> |-|\n> | 2 | x |', [['surplus-cells', 12, 9]]],
    ['of bars in code in a row', '| a |\n|-|\n| `1|2` |', [['surplus-cells', 12, 6]]],
    [
      'of a doubled heading',
      '## A\n\nx\n\n## A\n\ny\n\n## A\n\nz',
      [
        ['duplicate-heading', 14, 1],
        ['duplicate-heading', 18, 1],
      ],
    ],
    ['of a link in HTML', 'a\n\n<a href="#gone">b</a>', [['dead-fragment', 12, 1]]],
    [
      'of a step that is not there',
      '## Recommended Steps\n\n* [a](#step-1)\n* [b](#step-3)',
      [['dead-fragment', 13, 3]],
    ],
    [
      'beside a comment and a blank',
      '<!-- c --><!--$n-->[n]<!--/$n-->\n[x] (https://a.example)',
      [['broken-link', 11, 1]],
    ],
    ['of a bare name', 'Open\n<your server> now', [['bare-angle', 11, 1]]],
  ];

  it.each(rows)('%s has its line and column', (_, body, places) => {
    expect(found(body).map(({ code, line, column }) => [code, line, column])).toEqual(places);
  });

  it.each([
    ['in a fence', '```\n##Cause\n[a] (https://a.example) <name>\n| a |\n|-|\n| 1 | 2 |\n```'],
    ['in a code span', '`##Cause ** a ** <name>`'],
    ['in a comment', '<!-- ##Cause\n[a] (https://a.example) <name> -->\na'],
  ])("is nobody's %s", (_, body) => {
    expect(found(body)).toEqual([]);
  });

  it.each([
    ['an item of an item', '* a\n\n\t* b\n\n\t\tc'],
    ['bold beside Chinese signs', '**要点：**请'],
    [
      'a link to what GitHub calls a heading',
      "[a](#whats-new) [b](#whats-new-1)\n\n## What's new?\n\nx\n\n### Whats new\n\ny",
    ],
    ['a link to the title', '# Restore a server\n\n[up](#restore-a-server)'],
    ['a comparison', 'a < b, c > d and x<y'],
    ['a trailing bar', '| a |\n|-|\n| 1 | |'],
    ['a line break', 'a<br>b<br/>c<br />d'],
    ['an insight', '<insight><executionText>We check.</executionText></insight>'],
  ])('is not %s', (_, body) => {
    expect(found(body).filter(({ code }) => code !== 'duplicate-heading')).toEqual([]);
  });

  it('is named with what to write instead', () => {
    expect(found('[x] (https://a.example)').map(({ message, fix }) => [message, fix])).toEqual([
      ['the syntax of this link is broken: "[x] (https://a.example)"', 'Write "[x](https://a.example)".'],
    ]);
  });

  it('is told fifty times at most, with how many more there are', () => {
    const hits = found('<name>\n\n'.repeat(200));
    expect(hits).toHaveLength(50);
    expect(hits.at(-1)?.message).toContain('150 more');
  });

  it('has a place inside the body for any text', () => {
    const part = fc.constantFrom(
      '##a',
      '\n',
      '\n\n',
      '\t1. b',
      '| a | b |',
      '|-|',
      '![x](C:\\y)',
      '**a **b',
      '<n>',
      '`',
      '```',
      '<!--',
      '-->',
      '[a](#b)',
      '> ![NOTE]',
      '\u0001',
      'word',
    );
    fc.assert(
      fc.property(fc.array(part, { maxLength: 40 }), (parts) => {
        const body = parts.join('');
        const lines = body.split('\n');
        for (const { line, column } of found(body)) {
          expect(line).toBeGreaterThanOrEqual(10);
          expect(column).toBeLessThanOrEqual((lines[line - 10] ?? '').length + 1);
        }
      }),
    );
  });
});

describe('cells that a row has beyond its header', () => {
  const text = (body: string): string => renderBody(articleWithBody(body), DATA).pieces.introHtml.replace(/\n/g, '');
  it('are kept in its last cell', () => {
    expect(text('| a | b |\n|-|-|\n| 1 | 2 | **3** | 4 |')).toContain('<td>1</td><td>2 | <strong>3</strong> | 4</td>');
    expect(text('| a |\n|-|\n| | 2 |')).toContain('<td>2</td>');
  });
});

describe('emphasis beside letters of scripts without blanks', () => {
  it.each([
    ['a colon before Chinese', '**要点：**请', '<p><strong>要点：</strong>请</p>'],
    ['brackets between Chinese', '单击**“保存”**按钮', '<p>单击<strong>“保存”</strong>按钮</p>'],
    ['a stop before Japanese', '**重要。**ここ', '<p><strong>重要。</strong>ここ</p>'],
    ['a bracket before a Korean particle', '**서버(DB)**는', '<p><strong>서버(DB)</strong>는</p>'],
    ['one star', '*“保存”*按钮', '<p><em>“保存”</em>按钮</p>'],
    ['three stars', '***要点：***请', '<p><em><strong>要点：</strong></em>请</p>'],
    ['tildes', '~~旧：~~新', '<p><del>旧：</del>新</p>'],
    ['Chinese signs before Latin', '**要点：**Azure', '<p><strong>要点：</strong>Azure</p>'],
    ['a rare sign outside the first plane', '**“𠮷”**𠮷', '<p><strong>“𠮷”</strong>𠮷</p>'],
  ])('is read without a blank: %s', (_, body, html) => {
    expect(renderBody(articleWithBody(body), DATA).pieces.introHtml).toBe(html);
  });
});
