import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { read, readWith } from './reading';

/** The links of a body that begins on the first line of a file. */
function linksOf(body: string): readonly (readonly [target: string, line: number, column: number])[] {
  return read(body, 'a/b.md').article.links.map(({ target, line, column }) => [target, line, column]);
}

describe('the links of an article', () => {
  it.each([
    { title: 'in its text', body: 'See [this](x.md).', links: [['x.md', 1, 12]] },
    { title: 'with a title', body: '[this]( x.md "X (old)")', links: [['x.md', 1, 9]] },
    { title: 'with brackets inside', body: '[this](x_(old).md)', links: [['x_(old).md', 1, 8]] },
    { title: 'between angle brackets', body: '[this](<Other Name.md>)', links: [['Other Name.md', 1, 9]] },
    { title: 'by reference', body: '[this][1]\n\n[1]: ../x.md', links: [['../x.md', 3, 6]] },
    { title: 'in HTML', body: `<a class="y" href='x.md'>this</a>`, links: [['x.md', 1, 20]] },
    {
      title: 'in the order of the text, also of one target',
      body: '[a](x.md)\n[b](y.md) [c](x.md)\n',
      links: [
        ['x.md', 1, 5],
        ['y.md', 2, 5],
        ['x.md', 2, 15],
      ],
    },
    { title: 'but not without a target', body: '[this]() and [that]', links: [] },
  ])('are found $title', ({ body, links }) => {
    expect(linksOf(body)).toEqual(links);
  });

  it('count lines from the top of the file', () => {
    const { article } = readWith({ pageTitle: 'T' }, '# H\n\n[this](x.md)\n');
    const [link] = article.links;
    const lines = `${'\n'.repeat(article.body.line - 1)}${article.body.text}`.split('\n');
    expect(lines[(link?.line ?? 0) - 1]?.slice((link?.column ?? 0) - 1)).toBe('x.md)');
  });

  it('stand where they say, in any text', () => {
    const part = fc.constantFrom('[', '](', ')', '<', '>', 'x.md', ' ', '\n', ']: ', 'href="', '"', '(', '\r\n');
    fc.assert(
      fc.property(fc.array(part, { maxLength: 60 }), (parts) => {
        const { links, body } = read(parts.join(''), 'a/b.md').article;
        const lines = `${'\n'.repeat(body.line - 1)}${body.text}`.split('\n');
        for (const { target, line, column } of links)
          expect(lines[line - 1]?.slice(column - 1, column - 1 + target.length)).toBe(target);
      }),
      { numRuns: 500 },
    );
  });

  it('are found in time that grows with the length alone', () => {
    for (const piece of ['](', '[a]:', 'href=', '](<', '[', '](('])
      expect(linksOf(piece.repeat(50_000)).length).toBeLessThan(50_001);
  });
});

it('are found in one line of millions of them, whose end is looked for once', () => {
  const { links } = readWith({ pageTitle: 'T' }, '[](a)'.repeat(1_500_000)).article;
  expect(links).toHaveLength(1_500_000);
  expect(links.at(-1)?.column).toBe(5 * 1_499_999 + 4);
});

describe('the places of properties', () => {
  it('are those of their names', () => {
    const text = '<properties\n  selfHelpType="generic"\n  slug="x" articleid="a" />\n# H\n';
    expect(read(text).article.propertyPlaces).toEqual({ selfHelpType: [2, 3], slug: [3, 3], articleId: [3, 12] });
  });

  it('are known of YAML too', () => {
    expect(read('---\ntitle: T\nslug: x\n---\n# H\n').article.propertyPlaces).toMatchObject({ slug: [3, 1] });
  });
});
