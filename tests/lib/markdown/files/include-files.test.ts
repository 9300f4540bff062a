import { describe, expect, it } from 'vitest';
import { includeFiles, NO_FILES, renderBody } from '@/lib/markdown';
import { articleWithBody, DATA } from '../article-with-body';

/** What an article at `support/vm/restart.md` becomes in a folder of these files. */
function include(text: string, files: Readonly<Record<string, string>>) {
  const article = articleWithBody(text, { path: 'support/vm/restart.md', body: { format: 'markdown', text, line: 5 } });
  return includeFiles(article, { ...NO_FILES, text: (path) => files[path] });
}

const textOf = (text: string, files: Readonly<Record<string, string>>): string =>
  include(text, files).article.body.text;

describe('an include', () => {
  const contact = { 'support/includes/contact.md': '\nWrite to us.\n' };

  it.each([
    ['Learn', '[!INCLUDE [contact](../includes/contact.md)]'],
    ['Learn without a blank', '[!INCLUDE[](../includes/contact.md)]'],
    ['azure-content', '[AZURE.INCLUDE [contact](../includes/contact.md)]'],
    ['Windows Azure', '[WACOM.INCLUDE [contact](../includes/contact.md)]'],
    ['with a title', '[!INCLUDE [contact](../includes/contact.md "Contact")]'],
    ['from the root of the repository', '[!INCLUDE [contact](~/includes/contact.md)]'],
    ['with the other slash', '[!INCLUDE [contact](..\\includes\\contact.md)]'],
  ])('is the text of the file: %s', (_, written) => {
    expect(textOf(`Before.\n\n${written}\n\nAfter.`, contact)).toBe('Before.\n\nWrite to us.\n\nAfter.');
  });

  it('takes in includes of the included file, from its own folder', () => {
    const files = { 'support/includes/a.md': 'A\n\n[!INCLUDE [b](more/b.md)]', 'support/includes/more/b.md': 'B' };
    expect(textOf('[!INCLUDE [a](../includes/a.md)]', files)).toContain('A\n\nB');
  });

  it('keeps the indentation and the mark of its line for every line that it brings', () => {
    const files = { 'support/includes/a.md': 'One\n\nTwo' };
    expect(textOf('1. Do\n\n   [!INCLUDE [a](../includes/a.md)]\n', files)).toContain('\n   One\n   \n   Two');
    expect(textOf('> [!NOTE]\n> [!INCLUDE [a](../includes/a.md)]\n', files)).toContain('\n> One\n> \n> Two');
  });

  it('is one line inside a table', () => {
    const files = { 'support/includes/a.md': 'One\n\nTwo' };
    expect(textOf('| A | [!INCLUDE [a](../includes/a.md)] |', files)).toBe('| A | One Two |');
  });

  it('leads where the included file led', () => {
    const files = { 'support/includes/a.md': '[x](x.md#y) ![k](./media/k.png) [z](/z)\n\n[r]: ../r.md' };
    expect(textOf('[!INCLUDE [a](../includes/a.md)]', files).trim()).toBe(
      '[x](../includes/x.md#y) ![k](../includes/media/k.png) [z](/z)\n\n[r]: ../r.md',
    );
  });

  it('brings definitions that count', () => {
    const { article } = include('See [docs][d].\n\n[!INCLUDE [a](../includes/a.md)]', {
      'support/includes/a.md': '[d]: https://example.com/d',
    });
    expect(renderBody(article, DATA).pieces.links).toEqual(['https://example.com/d']);
  });

  it('is text in code and in a comment', () => {
    const text = '`[!INCLUDE [a](a.md)]`\n\n```\n[!INCLUDE [a](a.md)]\n```\n\n<!-- [!INCLUDE [a](a.md)] -->';
    expect(include(text, { 'support/vm/a.md': 'A' }).article.body.text).toBe(text);
  });
});

describe('code of another file', () => {
  const files = { 'support/code/box.sh': '# <open>\nlift\n# </open>\n```\nhold\n' };

  it.each([
    [
      'all of it',
      ':::code language="bash" source="../code/box.sh":::',
      '````bash\n# <open>\nlift\n# </open>\n```\nhold\n````',
    ],
    ['some lines', ':::code language="bash" source="~/code/box.sh" range="2,5-":::', '```bash\nlift\nhold\n```'],
    ['a named part', ':::code source="../code/box.sh" id="open":::', '```\nlift\n```'],
    ['a marker with lines', '[!code-bash[Open](../code/box.sh?range=2)]', '```bash\nlift\n```'],
    ['a marker with a part', '[!code-bash[Open](../code/box.sh#open)]', '```bash\nlift\n```'],
    ['a marker with lines as a fragment', '[!code[Open](../code/box.sh#L2-L2)]', '```\nlift\n```'],
  ])('is a block: %s', (_, written, block) => {
    expect(textOf(written, files).trim()).toBe(block);
  });

  it('stays where it is, and is told of, where there is no such file', () => {
    const { article, failed } = include(':::code source="../x.sh":::', files);
    expect(article.body.text).toBe(':::code source="../x.sh":::');
    expect(failed).toMatchObject([{ target: '../x.sh', reason: 'missing' }]);
  });
});

describe('an include that cannot be taken in', () => {
  it('is told of with its place, and its name stays', () => {
    const { article, failed, uses } = include('One\n\nSee [!INCLUDE [contact](../includes/contact.md)].', {});
    expect(failed).toEqual([{ line: 7, column: 5, target: '../includes/contact.md', reason: 'missing' }]);
    expect(article.body.text).toBe('One\n\nSee contact.');
    expect([...uses]).toEqual(['support/includes/contact.md']);
  });

  it('is a file that includes itself, at whatever distance', () => {
    const files = { 'support/vm/a.md': 'A [!INCLUDE [b](b.md)]', 'support/vm/b.md': 'B [!INCLUDE [a](a.md)]' };
    const { article, failed } = include('[!INCLUDE [a](a.md)]', files);
    expect(article.body.text).toBe('A B a');
    expect(failed).toEqual([{ line: 5, column: 1, target: 'a.md', reason: 'cycle' }]);
  });

  it('is a bomb, which stops at a bound', () => {
    const double = (at: number) => `[!INCLUDE [x](${at}.md)] [!INCLUDE [x](${at}.md)]`;
    const files = Object.fromEntries(
      Array.from({ length: 9 }, (_, at) => [`support/vm/${at}.md`, `${'words '.repeat(900)}${double(at + 1)}`]),
    );
    const { article, failed } = include(double(0), { ...files, 'support/vm/9.md': 'end' });
    expect(article.body.text.length).toBeLessThan(600_000);
    expect(new Set(failed.map(({ reason }) => reason))).toEqual(new Set(['excess']));
  });

  it('leads out of the folder', () => {
    const { failed, uses } = include('[!INCLUDE [x](../../../etc/passwd)]', {});
    expect(failed).toHaveLength(1);
    expect([...uses]).toEqual([]);
  });
});

describe('places in a body with included text', () => {
  it('are right behind one that is missing, too', () => {
    const { article } = include('A [!INCLUDE [x](x.md)]\n\nB\n\n[!INCLUDE [a](a.md)]', {
      'support/vm/a.md': '[c](#c)',
    });
    expect(renderBody(article, DATA).diagnostics).toMatchObject([{ line: 9, column: 1 }]);
  });

  const files = { 'support/includes/a.md': 'One\n\n[gone](#nowhere)\n\n[far](../far.md)' };
  const { article } = include('Top\n\n[!INCLUDE [a](../includes/a.md)]\n\n[low](#lower) [own](own.md)', files);

  it('are those of the include for what it brought, and of the file for its own lines', () => {
    const found = renderBody(article, DATA).diagnostics.map(({ line, column, message }) => [line, column, message]);
    expect(found).toEqual([
      [7, 1, 'no heading on this page matches "#nowhere"'],
      [9, 1, 'no heading on this page matches "#lower"'],
    ]);
  });

  it('hold for links', () => {
    const places = article.links.map(({ target, line, column }) => [target, line, column]);
    expect(places).toEqual([
      ['#nowhere', 7, 1],
      ['../far.md', 7, 1],
      ['#lower', 9, 7],
      ['own.md', 9, 21],
    ]);
  });
});
