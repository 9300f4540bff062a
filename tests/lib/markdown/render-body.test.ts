import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { withinTime } from '@/lib/compile/pool/within-time';
import { type Pieces, renderBody } from '@/lib/markdown';
import { renderFragment } from '@/lib/markdown/fragments';
import { articleWithBody, DATA } from './article-with-body';

function pieces(body: string, changes = {}): Pieces {
  return renderBody(articleWithBody(body, changes), DATA).pieces;
}

describe('the parts of an article', () => {
  const body = `# Restore a server

A word first.

<!--issueDescription-->
Server **<!--$Name-->[Name]<!--/$Name-->** stopped.
<!--/issueDescription-->

## **Recommended Steps**

1. Stop writes
2. Restore

## Background

It takes a while.

## **Recommended Documents**

* [Backup](https://docs.example/backup)<br>
* [Restore](https://docs.example/restore) explains it all
`;

  it('come apart at their headings', () => {
    const got = pieces(body);
    expect(got.introHtml).toBe('<p>A word first.</p>');
    expect(got.findingHtml).toBe(
      '<p>Server <strong><span class="blank" data-blank="Name">Name</span></strong> stopped.</p>',
    );
    expect(got.steps.map((step) => [step.id, step.text])).toEqual([
      ['step-1', 'Stop writes'],
      ['step-2', 'Restore'],
    ]);
    expect(got.sections.map(({ id, role }) => [id, role])).toEqual([
      ['recommended-steps', 'steps'],
      ['background', 'text'],
      ['recommended-documents', 'documents'],
    ]);
    expect(got.documents).toEqual([
      { title: 'Backup', href: 'https://docs.example/backup', site: 'docs.example', noteHtml: '' },
      { title: 'Restore', href: 'https://docs.example/restore', site: 'docs.example', noteHtml: 'explains it all' },
    ]);
    expect(got.links).toEqual(['https://docs.example/backup', 'https://docs.example/restore']);
    expect(got.blanks).toEqual([{ name: 'Name', defaultText: 'Name' }]);
  });

  it('keep every word in the plain text, each once', () => {
    const text = pieces(body).text;
    for (const word of [
      'Restore a server',
      'A word first.',
      'Server Name stopped.',
      'Stop writes',
      'It takes a while.',
      'explains it all',
    ]) {
      expect(text.split(word).length, word).toBe(2);
    }
  });
});

describe('steps', () => {
  const rows: readonly (readonly [title: string, section: string, steps: readonly string[]])[] = [
    ['are bullets', '* one\n* two', ['one', 'two']],
    ['are numbers', '1. one\n2. two', ['one', 'two']],
    ['are paragraphs', 'one\n\ntwo', ['one', 'two']],
    [
      'are headings that say so',
      '### Step 1: one\n\nfirst\n\n### Step 2: two\n\nsecond',
      ['Step 1: one\nfirst', 'Step 2: two\nsecond'],
    ],
    ['are lines of links', '[one](https://a.example)<br>\n[two](https://b.example)<br>', ['one', 'two']],
    [
      'go on after a code block that interrupts the numbers',
      '1. one\n\n```\ncode\n```\n\n2. two',
      ['one\ncode', 'two'],
    ],
    [
      'go on after a paragraph that interrupts the numbers',
      '1. one\n\nmore of one\n\n2. two',
      ['one\nmore of one', 'two'],
    ],
    ['go on where every number is 1', '1. one\n\ntext\n\n1. two', ['one\ntext', 'two']],
    ['keep bullets under a number as its details', '1. one\n\n* detail\n\n2. two', ['one\ndetail', 'two']],
    ['are found in list items without a blank', '1.Open the tool\n2.Close it', ['Open the tool', 'Close it']],
    ['are found in hand-made bullets', '• one\n• two', ['one', 'two']],
    ['are found in a quotation', '> * one\n> * two', ['one', 'two']],
    ['are found in HTML lists', '<ol>\n<li>one <b>bold</b></li>\n<li>two</li>\n</ol>', ['one bold', 'two']],
    ['leave empty items out', '* one\n*\n* two', ['one', 'two']],
    ['lose the line break that ends an item', '* one<br>\n* two</br>\n* three<BR/>', ['one', 'two', 'three']],
  ];

  it.each(rows)('%s', (_, section, steps) => {
    const got = pieces(`# T\n\n## **Recommended Steps**\n\n${section}\n`);
    expect(got.steps.map((step) => step.text)).toEqual(steps);
  });

  it('stand in the groups that headings and bold lines make', () => {
    const got = pieces('# T\n\n## Recommended Steps\n\nFirst of all.\n\n### Windows\n\n* a\n\n**Linux**\n\n* b\n* c\n');
    expect(got.stepsIntroHtml).toBe('<p>First of all.</p>');
    expect(got.steps.map((step) => [step.group, step.text])).toEqual([
      ['Windows', 'a'],
      ['Linux', 'b'],
      ['Linux', 'c'],
    ]);
  });

  it('keep what leads in and what follows apart from the steps', () => {
    const got = pieces('# T\n\n## Recommended Steps\n\nDo this:\n\n1. one\n2. two\n\nThat is all.\n');
    expect([got.stepsIntroHtml, got.steps.length, got.stepsOutroHtml]).toEqual([
      '<p>Do this:</p>',
      2,
      '<p>That is all.</p>',
    ]);
  });

  const headings = [
    '## **Recommended Steps**',
    '##**Recommended steps**',
    '### Recommended Steps:',
    '# Recommended Steps',
    '**Recommended Steps**',
    '## **Recommended Step** <br>',
    '## Reccommended Steps',
    '## **Recommended Steps** - Internal',
    '## 建议的步骤',
  ];
  it.each(headings)('begin under %s', (heading) => {
    expect(pieces(`# T\n\n${heading}\n\n* one\n`).steps.length).toBe(1);
  });
});

describe('documents', () => {
  const rows: readonly (readonly [title: string, section: string, hrefs: readonly string[]])[] = [
    ['in a list', '* [a](https://a.example)\n* [b](https://b.example)', ['https://a.example', 'https://b.example']],
    ['in lines', '[a](https://a.example)<br>\n[b](https://b.example)<br>', ['https://a.example', 'https://b.example']],
    ['in a list inside a list', '* Read:\n  * [a](https://a.example)', ['https://a.example']],
    [
      'several in one item',
      '* [a](https://a.example) and [b](https://b.example)',
      ['https://a.example', 'https://b.example'],
    ],
    ['bare', '* https://a.example/x', ['https://a.example/x']],
  ];

  it.each(rows)('are found %s', (_, section, hrefs) => {
    const got = pieces(`# T\n\n## **Recommended Documents**\n\n${section}\n`);
    expect(got.documents.map((each) => each.href)).toEqual(hrefs);
  });

  it('take the line under a link for its note', () => {
    const got = pieces('# T\n\n## Recommended Documents\n\n[a](https://a.example)\n<br>What a says\n');
    expect(got.documents.map((each) => [each.title, each.noteHtml])).toEqual([['a', 'What a says']]);
    expect(got.documentsHtml).toBe('');
  });

  it('keep what is no link readable', () => {
    expect(pieces('# T\n\n## Recommended Documents\n\n* none yet\n').documentsHtml).toContain('none yet');
  });
});

describe('broken syntax', () => {
  const rows: readonly (readonly [title: string, body: string, html: string])[] = [
    ['a blank between the brackets of a link', '[a] (https://a.example)', '<p><a href="https://a.example">a</a></p>'],
    ['a blank inside an address', '[a](https://a.example /x)', '<p><a href="https://a.example/x">a</a></p>'],
    ['a missing closing bracket', '[a](https://a.example/x', '<p><a href="https://a.example/x">a</a></p>'],
    ['reversed brackets', '(a)[https://a.example]', '<p><a href="https://a.example">a</a></p>'],
    ['doubled brackets', '[a]((https://a.example))', '<p><a href="https://a.example">a</a></p>'],
    [
      'swapped text and address',
      '[https://a.example](Read this first)',
      '<p><a href="https://a.example">Read this first</a></p>',
    ],
    ['a lost h', '[a](ttps://a.example)', '<p><a href="https://a.example">a</a></p>'],
    ['a doubled scheme', '[a](http://https://a.example)', '<p><a href="https://a.example">a</a></p>'],
    ['back-slashes', '[a](https:\\\\a.example\\x)', '<p><a href="https://a.example/x">a</a></p>'],
    ['a missing scheme', '[a](www.a.example/x)', '<p><a href="https://www.a.example/x">a</a></p>'],
    ['an empty address', '[a]()', '<p>a</p>'],
    ['an empty text', '[  ](https://a.example)b', '<p>b</p>'],
    ['a word glued to a link', '[a](https://a.example)option', '<p><a href="https://a.example">a</a> option</p>'],
    ['a scheme that no browser may follow', '[a](ms-settings:display)', '<p>a</p>'],
    ['a blank inside bold', '**Buy **now', '<p><strong>Buy</strong> now</p>'],
    ['bold glued to a word', '**Note**that', '<p><strong>Note</strong>that</p>'],
    ['bold that ends in a stop and is glued to a word', '**First:**do it', '<p><strong>First:</strong> do it</p>'],
    ['bold in Chinese before a letter', '**“备份”**是', '<p><strong>“备份”</strong>是</p>'],
    ['a name in angle brackets', 'az vm show -n <vm name>', '<p>az vm show -n &#x3C;vm name></p>'],
    ['a name in angle brackets after a back-slash', 'C:\\Packages\\<version>', '<p>C:\\Packages&#x3C;version></p>'],
    ['a template arrow', '<-- Restore failed -->', '<p>Restore failed</p>'],
    ['text indented into code', '    az vm list', '<p>az vm list</p>'],
    ['an author note', 'a<!-- ask Nick -->b', '<p>ab</p>'],
    ['a comment that never closes', 'a <!-- b', '<p>a  b</p>'],
    ['entities in code', '`&lt;name&gt;`', '<p><code>&#x3C;name></code></p>'],
    [
      'an address without quotation marks',
      'a <a href=https://a.example/x?b=c>d</a> and <A HREF = http://e.example target=_blank>f</A>',
      '<p>a <a href="https://a.example/x?b=c">d</a> and <a href="http://e.example">f</a></p>',
    ],
    ['curly quotation marks', '<a href=“https://a.example/x”>b</a>', '<p><a href="https://a.example/x">b</a></p>'],
    ['a name with an equals sign', 'set <name=value> here', '<p>set &#x3C;name=value> here</p>'],
    ['a line break inside a line', 'a<br>b', '<p>a<br>b</p>'],
  ];

  it.each(rows)('is mended: %s', (_, body, html) => {
    expect(pieces(body).introHtml).toBe(html);
  });

  it('is left alone in code', () => {
    expect(pieces('```xml\n<a> (b)[https://c.example] ** d **\n```').introHtml).toContain(
      '&#x3C;a> (b)[https://c.example] ** d **',
    );
  });

  it('runs an unclosed fence to the end', () => {
    expect(pieces('text\n\n```sql\nSELECT 1;\n').introHtml).toContain(
      '<pre tabindex="0"><code class="language-sql">SELECT 1;',
    );
  });
});

describe('blanks', () => {
  it('stand in commands too', () => {
    const html = pieces('```bash\naz vm show -n <!--$vmname-->[vmname]<!--/$vmname-->\n```').introHtml;
    expect(html).toContain('-n <span class="blank" data-blank="vmname">vmname</span>');
  });

  it('never make a link of the bracket after them', () => {
    expect(pieces('<!--$Name-->[Name]<!--/$Name-->(see below)').introHtml).toBe(
      '<p><span class="blank" data-blank="Name">Name</span>(see below)</p>',
    );
  });

  it('leave the text where they stand for an address', () => {
    expect(pieces('<a href="<!--$Link-->[Link]<!--/$Link-->">Open</a>').introHtml).toBe('<p>Open</p>');
  });

  it('keep a name with blanks, and forgive a close in another case', () => {
    const got = pieces('<!--$List of IPs-->x<!--/$List of IPs--> <!--$RoleName-->y<!--/$rolename-->');
    expect(got.blanks.map((blank) => blank.name)).toEqual(['List of IPs', 'RoleName']);
  });
});

describe('a finding', () => {
  const rows: readonly (readonly [title: string, body: string, finding: string])[] = [
    ['open and close', '<!--issueDescription-->\na\n<!--/issueDescription-->\n\nb', '<p>a</p>'],
    ['two closes', '<!--/issueDescription-->\na\n<!--/issueDescription-->\n\nb', '<p>a</p>'],
    ['two opens', '<!--issueDescription-->\na\n<!--issueDescription-->\n\nb', '<p>a</p>'],
    ['an open alone, up to the next heading', '<!--issueDescription-->\na\n\n## b\n\nc', '<p>a</p>'],
    [
      'open, close and a stray close',
      '<!--issueDescription-->a<!--/issueDescription-->b<!--/issueDescription-->',
      '<p>a</p>',
    ],
    ['markers on the line of the text', '<!--issueDescription-->a<!--/issueDescription-->', '<p>a</p>'],
  ];
  it.each(rows)('is found between %s', (_, body, finding) => {
    expect(pieces(`# T\n\n${body}`).findingHtml).toBe(finding);
  });
});

describe('portal links', () => {
  const rows: readonly (readonly [title: string, body: string, changes: object, html: string])[] = [
    [
      'open the public portal',
      '[Health](data-blade:Microsoft_Azure_Health.Overview)',
      {},
      '<p><a class="portal-link" href="https://portal.azure.com/#blade/Microsoft_Azure_Health/Overview">Health</a></p>',
    ],
    [
      "open the portal of the article's cloud",
      '[Health](data-blade:Ext.Blade)',
      { effectiveClouds: ['mooncake'] },
      '<p><a class="portal-link" href="https://portal.azure.cn/#blade/Ext/Blade">Health</a></p>',
    ],
    [
      "become words where they need the reader's resource",
      '[Redeploy](data-blade:Ext.Blade.id.$resourceId)',
      {},
      '<p><span class="portal-words"><strong>Redeploy</strong> (in the Azure portal, on your resource’s page)</span></p>',
    ],
    [
      'make a sentence of a name that says what to do, too',
      '[Turn on](data-blade:Ext.Blade.id.$resourceId) the fallback route.',
      {},
      '<p><span class="portal-words"><strong>Turn on</strong> (in the Azure portal, on your resource’s page)</span> the fallback route.</p>',
    ],
    [
      'do so inside a sentence',
      'Use [Redeploy](data-blade:Ext.Blade.id.$resourceId) now',
      {},
      '<p>Use <span class="portal-words"><strong>Redeploy</strong> (in the Azure portal, on your resource’s page)</span> now</p>',
    ],
    [
      'are read in HTML too',
      '<a href="data-blade:Ext.Blade"><button style="x">Open</button></a>',
      {},
      '<p><a class="portal-link" href="https://portal.azure.com/#blade/Ext/Blade">Open</a></p>',
    ],
    [
      'are read in their misspelling',
      '[a](datablade:Ext.Blade)',
      {},
      '<p><a class="portal-link" href="https://portal.azure.com/#blade/Ext/Blade">a</a></p>',
    ],
  ];
  it.each(rows)('%s', (_, body, changes, html) => {
    expect(pieces(body, changes).introHtml).toBe(html);
  });
});

describe('notes', () => {
  const html = (kind: string, title: string) =>
    `<div class="note" data-note="${kind}"><p class="note-title">${title}</p><p>mind this</p></div>`;
  const rows: readonly (readonly [body: string, kind: string, title: string])[] = [
    ['> [!NOTE]\n> mind this', 'note', 'Note'],
    ['[AZURE.NOTE] mind this', 'note', 'Note'],
    ['> **Note:** mind this', 'note', 'Note'],
    ['**Note**: mind this', 'note', 'Note'],
    ['Important: mind this', 'important', 'Important'],
    ['> [!WARNING] mind this', 'warning', 'Warning'],
    ['*Note:* mind this', 'note', 'Note'],
  ];
  it.each(rows)('are made of %s', (body, kind, title) => {
    expect(pieces(body).introHtml.replace(/\n/g, '')).toBe(html(kind, title));
  });
});

describe('apollo blocks', () => {
  it('make collapsible sections, each with a number in the text', () => {
    const got = pieces('# T\n\n:::Section Insights:::\n\n## Insights\n\nx\n\n:::Section More:::\n\ny');
    expect(got.sections.map(({ heading, role }) => [heading, role])).toEqual([
      ['Insights', 'collapsible'],
      ['More', 'collapsible'],
    ]);
    expect(got.text).toContain('Section 2\nMore\ny');
  });

  it('make links of videos, and notes of checks, however deep they are indented', () => {
    const got = pieces(
      '    <video><src>https://v.example/1</src><title>How to</title></video>\n\n<insight><executionText>We check.</executionText><symptomId>A</symptomId></insight>',
    );
    expect(got.introHtml).toContain('<a class="video-link" href="https://v.example/1">How to</a>');
    expect(got.introHtml).toContain(
      'While it runs, it says:</p><p>“We check.”</p><details><summary>About this check</summary>',
    );
  });
});

describe('headings inside pieces', () => {
  it('never skip a level, and have ids that no other heading has', () => {
    const got = pieces('# T\n\n#### Deep\n\na\n\n## Two\n\n#### Deep\n\nb\n');
    expect(got.sections.map(({ id, level }) => [id, level])).toEqual([
      ['deep', 2],
      ['two', 2],
    ]);
    expect(got.sections[1]?.html).toContain('<h3 id="deep-1">Deep</h3>');
  });

  it('are what loose fragments point at; a fragment that names nothing leaves its text', () => {
    const got = pieces('# T\n\n[up](#Two-Things) [gone](#nowhere)\n\n## Two things\n\na');
    expect(got.introHtml).toBe('<p><a href="#two-things">up</a> <span>gone</span></p>');
  });
});

describe('a body nested beyond reason', () => {
  it.each([
    ['quotations', '> '],
    ['numbers', '1. '],
    ['bullets', '* '],
    ['quotations without blanks', '>'],
  ])('is shown as plain text and reported: %s', (_, mark) => {
    const { pieces: got, diagnostics } = renderBody(articleWithBody(`${mark.repeat(20_000)}the words <b>`), DATA);
    expect(got.introHtml).toContain('the words &lt;b&gt;</p>');
    expect(diagnostics.map(({ code, line, column }) => [code, line, column])).toEqual([['body-too-deep', 1, 1]]);
  });

  it.each([
    ['elements', `${'<div>'.repeat(1000)}the words${'</div>'.repeat(1000)}`],
    ['elements that stay open', `1. ${'<dl><dt>'.repeat(2000)}the words`],
    ['elements on lines of their own', `${'<details>\n\n'.repeat(1000)}the words`],
  ])('is shown as plain text and reported: %s', (_, body) => {
    const { pieces: got, diagnostics } = renderBody(articleWithBody(body), DATA);
    expect(got.introHtml).toContain('the words');
    expect(got.introHtml).not.toMatch(/<(?:div|dl|details)/);
    expect(diagnostics.map(({ code }) => code)).toEqual(['body-too-deep']);
  });

  it('is not what thirty elements in one another are', () => {
    const body = `${'<div>'.repeat(30)}the words${'</div>'.repeat(30)}`;
    expect(renderBody(articleWithBody(body), DATA).diagnostics).toEqual([]);
  });

  it('is no fragment either: its words are left', () => {
    expect(renderFragment(`${'<b><i>'.repeat(500)}the words`)).toBe('the words');
    expect(renderFragment(`${'<div>'.repeat(500)}the words${'</div>'.repeat(500)}`)).toBe('the words');
  });

  it('is not what a line of dashes is', () => {
    expect(renderBody(articleWithBody(`a\n\n${'- '.repeat(60)}\n\nb`), DATA).diagnostics).toEqual([]);
  });
});

describe('any text', () => {
  const syntax = fc.constantFrom(
    '# ',
    '## **Recommended Steps**\n',
    '* ',
    '1. ',
    '```',
    '`',
    '**',
    '[a](',
    ')',
    ']',
    '<',
    '>',
    '<!--',
    '-->',
    '<!--$x-->',
    '<!--/$x-->',
    '<br>',
    '|',
    '---',
    '\n',
    '\n\n',
    '    ',
    ':::Section a:::',
    '<ol>',
    '<li>',
    '</ol>',
    'https://a.example',
    '\uE000',
    '\uE0011\uE001',
    '&lt;',
    '\\',
    '> ',
    'word',
  );

  it('renders without throwing, and leaves no mark behind', () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(syntax, fc.string({ maxLength: 8 })), { maxLength: 60 }), (parts) => {
        const got = pieces(parts.join(''));
        expect(JSON.stringify(got)).not.toMatch(/[\uE000-\uE009]/);
      }),
      { numRuns: 400 },
    );
  });

  it('keeps the words of plain paragraphs', () => {
    const word = fc.stringMatching(/^[a-z]{4,12}$/);
    fc.assert(
      fc.property(
        fc.array(fc.array(word, { minLength: 1, maxLength: 8 }), { minLength: 1, maxLength: 6 }),
        (paragraphs) => {
          const got = pieces(paragraphs.map((words) => words.join(' ')).join('\n\n'));
          expect(got.text.split(/\s+/)).toEqual(paragraphs.flat());
        },
      ),
      { numRuns: 100 },
    );
  });
});

describe('a body beyond the bounds', () => {
  const words = (count: number) => Array.from({ length: count }, (_, at) => `w${at}`);

  it.each([
    ['cells', `|${words(3000).join('|')}|\n|${'-|'.repeat(3000)}\n${'|cell|\n'.repeat(3000)}`, 'table cells'],
    [
      'items',
      words(100_000)
        .map((word) => `* ${word}\n`)
        .join(''),
      'list items',
    ],
    [
      'lines',
      words(50_000)
        .map((word) => `${word}\n\n`)
        .join(''),
      'lines',
    ],
    [
      'headings',
      words(10_000)
        .map((word) => `# ${word}\n`)
        .join(''),
      'headings',
    ],
    [
      'headings with a line below',
      words(10_000)
        .map((word) => `${word}\n===\n`)
        .join(''),
      'headings',
    ],
    [
      'items by letters that look like a mark',
      words(10_000)
        .map((word) => `•${word}\n`)
        .join(''),
      'list items',
    ],
    ['lines of an item', `1. ${words(10_000).join('\n')}`, 'continue a list item'],
    ['lines of a quotation', `> ${words(10_000).join('\\\n')}`, 'continue a list item'],
    [
      'addresses',
      words(10_000)
        .map((word) => `www.${word}.example `)
        .join(''),
      'addresses',
    ],
    ['escapes', words(40_000).join(' & '), 'ampersands'],
    ['marks', words(40_000).join(' ! '), 'Markdown gives a meaning'],
    ['characters', words(90_000).join(' '), 'characters'],
  ])('is laid out as far as the bound, and stands as it is written from there: %s', (_what, body, what) => {
    const { pieces, diagnostics } = renderBody(articleWithBody(body), DATA);
    const [finding] = diagnostics.filter(({ code }) => code === 'body-too-large');
    expect(finding?.message).toContain(what);
    const html = [pieces.introHtml, ...pieces.sections.map((section) => section.html)].join('');
    expect(html).toContain('<pre tabindex="0">');
    const shown = new Set(pieces.text.match(/w\d+|cell/g));
    expect([...new Set(body.match(/w\d+|cell/g))].filter((word) => !shown.has(word))).toEqual([]);
    expect(html.length).toBeLessThan(body.length * 8);
  });

  it.each([
    ['alone', ''],
    ['behind others', 'Some words first '],
  ])('is never cut inside a word: %s', (_, before) => {
    const word = 'w'.repeat(600_000);
    const { introHtml } = pieces(`${before}${word}`);
    expect(introHtml).toContain(word);
    expect(introHtml).toContain(before.trim());
  });

  it('keeps the steps before the bound and the finding beside its line', () => {
    const body = `# Restart\n\n## **Recommended Steps**\n\n1. Stop\n2. Start\n\n|${'a|'.repeat(30_000)}\n|${'-|'.repeat(30_000)}\n`;
    const { pieces, diagnostics } = renderBody(articleWithBody(body), DATA);
    expect(pieces.steps.map(({ text }) => text)).toEqual(['Stop', 'Start']);
    expect(diagnostics.filter(({ code }) => code === 'body-too-large')).toHaveLength(1);
  });
});

it.each([
  ['entities', '&amp;'.repeat(100_000)],
  ['numbers of letters', '&#1;'.repeat(100_000)],
  ['blanks', ' '.repeat(200_000)],
  ['portal links', '[x](data-blade:a.b.c.$d) '.repeat(5000)],
  ['documents of one line', `## Recommended Documents\n* ${'[a](https://b.c) and '.repeat(5000)}`],
  ['items', '* a\n'.repeat(19_000)],
  ['lines that go on in an item', `1. ${'    a\n'.repeat(100_000)}`],
  ['sections of one name', ':::Section a:::\n'.repeat(50_000)],
  ['steps without a name', `## **Recommended Steps**\n${'##\n'.repeat(50_000)}`],
  ['elements in one another', '<details>'.repeat(100_000)],
])('does not take the square of its length for many %s', (_what, body) => {
  expect(() => withinTime(20_000, () => renderBody(articleWithBody(body), DATA))).not.toThrow();
});
