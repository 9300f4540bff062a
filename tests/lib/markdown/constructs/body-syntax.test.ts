import { describe, expect, it } from 'vitest';
import { withinTime } from '@/lib/compile/pool/within-time';
import type { Dialect } from '@/lib/format';
import { renderBody } from '@/lib/markdown';
import { articleWithBody, DATA } from '../article-with-body';

const piecesOf = (body: string, dialect: Dialect = 'learn') =>
  renderBody(articleWithBody(body, { dialect, path: 'support/vm/restart.md' }), DATA).pieces;

/** The body's HTML before its first heading, without the line feeds between blocks. */
const html = (body: string, dialect?: Dialect): string => piecesOf(body, dialect).introHtml.replace(/\n/g, '');

describe('markers of Learn and azure-content', () => {
  it.each([
    [
      'a next step is its link',
      '> [!div class="nextstepaction"]\n> [Go on](https://example.com/on)',
      '<p><span class="next-step"><a href="https://example.com/on">Go on</a></span></p>',
    ],
    [
      'a video is a link to it',
      '> [!VIDEO https://video.example/embed/1]',
      '<blockquote><p><a href="https://video.example/embed/1">Video</a></p></blockquote>',
    ],
    [
      'a selector is the list below it',
      '> [AZURE.SELECTOR]\n- [A](https://example.com/a)\n- [B](https://example.com/b)',
      '<ul><li><a href="https://example.com/a">A</a></li><li><a href="https://example.com/b">B</a></li></ul>',
    ],
    [
      'a note of the oldest files is a note',
      '[WACOM.NOTE] Wait.',
      '<div class="note" data-note="note"><p class="note-title">Note</p><p>Wait.</p></div>',
    ],
    ['code of a file that is not there is a link', '[!code-csharp[Main](~/x/Program.cs)]', '<p><a href="'],
    [
      'a row has its columns beside each other',
      ':::row:::\n   :::column span="2":::\n      One\n\n      **Two**\n   :::column-end:::\n   :::column:::\n      - Three\n   :::column-end:::\n:::row-end:::',
      '<div class="row"><div class="column column-2"><p>One</p><p><strong>Two</strong></p></div><div class="column"><ul><li>Three</li></ul></div></div>',
    ],
    ['a row that nothing ends is its text', ':::row:::\n:::column:::\nOne\n:::column-end:::', '<p>One</p>'],
    [
      'a box is ticked or not',
      '- [ ] Open\n- [x] Done',
      '<ul><li class="task">☐ Open</li><li class="task">☑ Done</li></ul>',
    ],
    ['a note in bold is one', '> **[!NOTE]**\n> Wait.', 'data-note="note"'],
    ['a note with blanks is one', '> [! NOTE ]\n> Wait.', 'data-note="note"'],
    ['a name that nobody translates is itself', 'At :::no-loc text="Contoso":::.', '<p>At Contoso.</p>'],
    [
      'a description over two lines is one',
      ':::image source="https://a.example/b.png" alt-text="The lid\nand the box":::',
      'Image: The lid and the box</a></p>',
    ],
    [
      'a size of a picture is none of its address',
      '![Lid](https://a.example/b.png =20x)',
      'href="https://a.example/b.png"',
    ],
    ['an API reference in HTML leads to its page', '<a href="xref:System.Int32">x</a>', 'dotnet/api/system.int32"'],
    [
      'an emoji is itself',
      ':heavy_check_mark: Boxes, 10:30:00, :no_such_thing:',
      '<p>✔️ Boxes, 10:30:00, :no_such_thing:</p>',
    ],
    [
      'an API reference leads to its page',
      '<xref:System.String?displayProperty=fullName>',
      '<p><a href="https://learn.microsoft.com/dotnet/api/system.string">System.String</a></p>',
    ],
    [
      'a footnote leads to its text',
      'Wait[^1].\n\n[^1]: Ten minutes.',
      '<p>Wait<sup><a href="#footnote-1">1</a></sup>.</p><p><span id="footnote-1"></span><sup>1</sup> Ten minutes.</p>',
    ],
  ])('%s', (_, body, expected) => {
    expect(html(body)).toContain(expected);
  });

  it('shows tabs one after another with their names; what follows the rule belongs to none', () => {
    expect(html('### [Portal](#tab/portal)\n\nPress.\n\n### [CLI](#tab/cli)\n\nType.\n\n---\n\nThen wait.')).toBe(
      '<div class="tabs" data-tabs="portal=Portal&#x26;cli=CLI">' +
        '<div class="alternative" data-tab="portal"><p class="alternative-name">Portal</p><p>Press.</p></div>' +
        '<div class="alternative" data-tab="cli"><p class="alternative-name">CLI</p><p>Type.</p></div></div>' +
        '<p>Then wait.</p>',
    );
  });

  it('reads a tab however its link is written', () => {
    expect(html('# [ A ]( #tab/a )\n\nOne.\n\n# [B](#tab/b/)\n\nTwo.\n\n---')).toContain('data-tabs="a=A&#x26;b=B"');
  });

  it('gives headings in a zone their places', () => {
    const body = '[go](#lift-it)\n\n::: zone pivot="a"\n\n## Lift it\n\nUp.\n\n::: zone-end';
    expect(html(body)).toContain('<a href="#lift-it">go</a>');
    expect(html(body)).toContain('<h2 id="lift-it">Lift it</h2>');
  });

  it('shows the zone of a pivot with its name', () => {
    expect(html('::: zone pivot="linux"\n\nType.\n\n::: zone-end\n\nWait.')).toBe(
      '<div class="alternative" data-tab="linux"><p class="alternative-name">Linux</p><p>Type.</p></div><p>Wait.</p>',
    );
  });

  it('shows the newest range of versions first; an older one is folded up under its name', () => {
    const body =
      '::: moniker range="<tool-2019"\n\nOld.\n\n::: moniker-end\n\n::: moniker range=">=tool-2019"\n\nNew.\n\n::: moniker-end';
    expect(html(body)).toBe(
      '<div class="version"><p>New.</p></div>' +
        '<details class="version"><summary>Earlier than Tool 2019</summary><p>Old.</p></details>',
    );
  });

  it('leaves all of it alone in a body of Azure self-help', () => {
    expect(html('<xref:a> :heavy_check_mark:', 'azure-self-help')).toBe('<p>&#x3C;xref:a> :heavy_check_mark:</p>');
  });
});

describe('links of a dialect', () => {
  it.each([
    ['learn', 'Read [how](/azure/box/open).', ['https://learn.microsoft.com/azure/box/open']],
    ['learn', 'Read [how](/azure/box/open?tabs=cli#lid).', ['https://learn.microsoft.com/azure/box/open?tabs=cli#lid']],
    ['azure-content', '[how](/en-us/documentation/x/)', ['https://azure.microsoft.com/en-us/documentation/x/']],
    ['azure-self-help', '[how](/azure/box/open)', ['/azure/box/open']],
  ] as const)('are whole in %s: %s', (dialect, body, links) => {
    expect(piecesOf(body, dialect).links).toEqual(links);
  });

  it('to a file beside the article are looked up, whichever way their slashes lean', () => {
    const { contentLinks } = piecesOf('[a](../box/open.md#lid) [b](..\\box\\open.md)');
    expect(contentLinks).toEqual(['../box/open.md#lid', '../box/open.md']);
  });
});

describe('a heading in HTML', () => {
  it('ends with its line, and what follows is Markdown', () => {
    const { sections } = piecesOf('<h2>Stop it</h2>\nUse the [portal](https://example.com/p).');
    expect(sections.map(({ heading, html: inside }) => [heading, inside])).toEqual([
      ['Stop it', '<p>Use the <a href="https://example.com/p">portal</a>.</p>'],
    ]);
  });
});

describe('places on a page', () => {
  it.each([
    ["Learn's slugs", "[go](#cause-1-it-cant-open)\n\n## Cause 1: It can't open", '#cause-1-it-can-t-open'],
    ["Learn's slugs of numbers", '[go](#use-v12)\n\n## Use V1.2', '#use-v1-2'],
    ['an anchor inside a heading', '[go](#lock)\n\n## <a name="lock"></a>How', '#how'],
    ['an id behind a heading', '[go](#my-id)\n\n## Fixed {#my-id}', '#fixed'],
    ['an id of an HTML heading', '[go](#x1)\n\n<h2 id="x1">How</h2>\n', '#how'],
    ['an anchor in text', '[go](#Here)\n\nWait <a id="Here"></a>here.', '#Here'],
    ['an anchor that is called like a part of ours', '[go](#steps)\n\nWait <a id="steps"></a>here.', '#steps-1'],
  ])('lead to %s', (_, body, href) => {
    expect(html(body)).toContain(`<a href="${href}">go</a>`);
    expect(piecesOf(body).text).not.toContain('{#');
  });

  it('have their ids', () => {
    expect(html('[go](#Here)\n\nWait <a id="Here"></a>here.')).toContain('<p>Wait <span id="Here"></span>here.</p>');
  });
});

describe('code that is marked by its indentation', () => {
  const body = 'Do:\n\n    # stop the box\n    sudo cp lid-`date`.img /tmp/a_b_c';

  it.each(['learn', 'azure-content', 'plain'] as const)('is code in %s, letter for letter', (dialect) => {
    expect(html(body, dialect)).toBe(
      '<p>Do:</p><pre tabindex="0"><code># stop the boxsudo cp lid-`date`.img /tmp/a_b_c</code></pre>',
    );
  });

  it('is text in Azure self-help', () => {
    expect(html(body, 'azure-self-help')).toContain('<p>sudo cp');
  });

  it('is code in an item and in a quotation', () => {
    expect(html('1. Do:\n\n        a **b**\n\n> x\n>\n>     c_d_e')).toContain(
      '<code>    a **b**</code>'.replace('    ', ' '),
    );
    expect(html('> x\n>\n>     c_d_e_ *f*')).toContain('<code>c_d_e_ *f*</code>');
  });

  it('is no code where it goes on with a table in HTML', () => {
    const table = (cell: string) => `<table>\n  <tr>\n    <td>A</td>\n    <td>\n${cell}\n    </td>\n  </tr>\n</table>`;
    for (const cell of ['      <p>One</p>\n\n      <p>Two</p>', '    One\n\n    Two']) {
      expect(html(table(cell))).not.toContain('<code>');
      expect(piecesOf(table(cell)).text).toBe('A\nOne\nTwo');
    }
    expect(html(`${table('B')}\n\nLike this:\n\n    <p>One</p>`)).toContain('<code>&#x3C;p>One');
  });

  it('is no code where it is a picture or a note', () => {
    expect(html('1. Do:\n\n   \t\t![Lid](https://example.com/lid.png)')).toContain('Image: Lid</a>');
    expect(html('Do:\n\n    > [!NOTE]\n    > Wait.')).toContain('data-note="note"');
  });
});

describe('a table', () => {
  it('keeps lists, bars of code, and escaped bars in their cells', () => {
    const table = '| A | B |\n| --- | --- |\n| Lid | <ul><li>Lift</li><li>Hold</li></ul> |\n| `a \\| b` | c \\| d |';
    const got = html(table);
    expect(got).toContain('<td>Lid</td><td><ul><li>Lift</li><li>Hold</li></ul></td>');
    expect(got).toContain('<td><code>a | b</code></td><td>c | d</td>');
    expect(html('| A | B |\n| - | - |\n| `a | b` | c |')).toContain('<td><code>a | b</code></td><td>c</td>');
    expect(html('Not `a | b` in a table.')).toContain('<code>a | b</code>');
  });
});

describe('templates of plain Markdown', () => {
  it('are branches with names, notes, and nothing where only their site knows', () => {
    const body =
      '{% mac %}Press A.{% endmac %}{% windows %}Press B.{% endwindows %}\n\n{{< admonition type="note" >}}Careful.{{< /admonition >}}\n\nOn {{ site.name }}.';
    const { text } = piecesOf(body, 'plain');
    expect(text).toBe('macOS\nPress A.\nWindows\nPress B.\nNote\nCareful.\nOn .');
    expect(html(body, 'plain')).toContain('<div class="note" data-note="note">');
    const { diagnostics } = renderBody(articleWithBody(body, { dialect: 'plain' }), DATA);
    expect(diagnostics).toMatchObject([{ code: 'template-tag', line: 1, column: 1 }]);
    expect(diagnostics[0]?.message).toContain('"{% mac %}" is a template tag (one of 7 in this file)');
  });
});

describe('hostile text', () => {
  it.each([
    ['directives that nothing ends', ':::image a="'.repeat(20_000)],
    ['directives on one line', ':::zone pivot="a" '.repeat(10_000)],
    ['ranges', '::: moniker range="a-1"\n'.repeat(8000)],
    ['tabs', '# [a](#tab/a)\n'.repeat(1900)],
    ['footnotes', '[^1]'.repeat(1900)],
    ['footnote texts', '[^a]: b\n'.repeat(1900)],
    ['markers', '[!div class="'.repeat(20_000)],
    ['templates', '{% if '.repeat(30_000)],
    ['admonitions', '{{< note '.repeat(20_000)],
    ['references', '<xref:'.repeat(30_000)],
    ['names', ':a'.repeat(50_000)],
    ['formulas', '$x^2$ $$y_1$$ '.repeat(8000)],
    ['dollars', '$'.repeat(50_000)],
    ['formulas that nothing ends', '$$x '.repeat(30_000)],
    ['columns', ':::column:::\n'.repeat(8000)],
    ['zones', '::: zone pivot="a"\nA\n::: zone-end\n'.repeat(3000)],
    ['headings in HTML', '<h2>x</h2>\n'.repeat(20_000) + '<h2>'.repeat(50_000)],
    ['ids', `# ${'{#a'.repeat(50_000)}`],
    ['indented code', 'a\n\n    b\n\n'.repeat(3000)],
    ['pictures that look like code', 'a\n\n    ![b](c)\n\n'.repeat(700)],
    ['HTML blocks', '<ul><li>**a**</li></ul>\n\n'.repeat(700)],
    ['anchors', '<a name="a"></a> '.repeat(1900)],
  ])('does not take the square of its length: many %s', (_, body) => {
    for (const dialect of ['learn', 'plain'] as const)
      expect(() => withinTime(20_000, () => renderBody(articleWithBody(body, { dialect }), DATA))).not.toThrow();
  });
});

describe('code in a quotation', () => {
  it('is what stands before its end, though its author quoted the first line alone', () => {
    const body = '> For example:\n>\n>`````\nsend({\n    to: 1\n});\n`````\n\n## Next\n\nText.';
    const { introHtml, sections } = piecesOf(body);
    expect(introHtml).toContain('<pre tabindex="0"><code>send({\n    to: 1\n});\n</code></pre>\n</blockquote>');
    expect(sections.map(({ heading }) => heading)).toEqual(['Next']);
  });

  it('is read as it stands where it is quoted, or nothing ends it', () => {
    expect(html('> ```\n> a\n> ```\n\nText.')).toContain('<code>a</code></pre></blockquote><p>Text.</p>');
    expect(html('> ```\n\nText.')).toContain('</blockquote><p>Text.</p>');
    const two = '> ```\n> a\n> ```\n\nText.\n\n```\nb\n```\n\nMore.';
    expect(html(two)).toMatch(/<\/blockquote><p>Text\.<\/p><pre [^>]*><code>b<\/code><\/pre><p>More\.<\/p>$/);
  });
});

describe('a picture that is not there', () => {
  const findings = (body: string, dialect: Dialect) =>
    renderBody(articleWithBody(body, { dialect, path: 'a/b.md' }), DATA).diagnostics.map(({ code, line, column }) => [
      code,
      line,
      column,
    ]);

  it('is told of, however it is written', () => {
    const body = 'A\n:::image type="content" source="media/key.png" alt-text="The key":::\n![Lid](media/lid.png)';
    expect(findings(body, 'learn')).toEqual([
      ['unshown-image', 2, 1],
      ['unshown-image', 3, 1],
    ]);
    expect(findings(':::image source="media/key.png":::', 'azure-self-help')).toEqual([]);
  });
});
