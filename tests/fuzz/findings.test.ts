import { describe, expect, it } from 'vitest';
import { DATA } from '../lib/markdown/article-with-body';
import { drawFile } from './draw-file';
import { htmlFaults } from './html-faults';
import { lostWords } from './lost-words';
import { tryFile } from './try-file';

/** What runs have found, made as short as it stays wrong. Each was mended; none may come back. */
const FINDINGS: readonly (readonly [title: string, text: string])[] = [
  ['an item without its list, in a step', '##Recomed Steps\n* <b k="" e="" d=""><b n="" d="">\n* I'],
  ['blocks in what stands beside a document', '##Recommend DocumeT \n* <table>:\n\n  * c(http://d'],
  [
    'names that every object has',
    '# A\n<!--$constructor-->x<!--/$constructor-->\n```constructor\na\n```\n[b](https://constructor/c)',
  ],
  ['a heading with a table that never ends', '#<table>\nhnti stays here'],
  ['a line of stars that takes a minute', `# A\n${'*'.repeat(2000)}a${'*'.repeat(2000)}`],
  ['a title that is underlined', 'stays here\nand here\n='],
  ['text at the end in a table that never ends', '<table>\nstays here'],
  ['text in a block that is made of fields', '<azureKB>\\ratio\n</azureKB>'],
  ['a field that a block does not know', '# A\n<insight>\n<title>\nstays here\n</title>\n</insight>'],
  ['a word behind many documents', '##Recommended Documents\n* [a](/a)\n[b](/b)\n[c](/c)\nstay'],
  [
    'a formula',
    '---\ntitle: A\nms.service: b\nms.date: 01/02/2026\n---\n# A\n\nKeep $\\frac{n}{7}$ backups.\n\n$$\nn = \\sqrt{d_1}\n$$\n',
  ],
  [
    'an address that no browser opens',
    '<properties\nselfHelpType="partnerCenterQuickStart"\narticleId="a"\n/>\n<!--Link-->\nhttps://a:b.com/c\n\n<!--Text-->\nd\n',
  ],
  [
    'lines without text that take minutes in Markdown',
    `<properties\nselfHelpType="rca"\narticleId="a"\n/>\n{${'\n'.repeat(300_000)}}`,
  ],
  ['a list of documents at each of many headings', '## Recommended Documents\n* [a](https://b.c)\n'.repeat(5000)],
  ['a field twice', '# A\n<video>\n<src>/a</src>\n<src>\nstays here\n</src></video>'],
];

describe('what fuzzing found', () => {
  it.each(FINDINGS)('stays mended: %s', (_title, text) => {
    expect(tryFile(Buffer.from(text, 'latin1'), 'folder/file.md', DATA)).toEqual([]);
  });
});

describe('the checks themselves', () => {
  it.each([
    ['an element that runs', '<p>a</p><script>a()</script>', /<script> is not allowed/],
    ['data that could run', '<script type="application/ld+json" src="/a">{}</script>', /<script> is not allowed/],
    ['data that ends early', '<script type="application/ld+json">{"a":"<b"}</script>', /a bracket that is no tag/],
    ['a handler', '<p onclick="a()">a</p>', /could act/],
    ['a style', '<p style="color:red">a</p>', /could act/],
    ['an address that runs', '<a href="javascript:a()">a</a>', /no safe address/],
    ['an address that hides what runs', '<a href="java&#10;script:a()">a</a>', /no safe address/],
    ['an address of another site in disguise', '<a href="/\\evil.example">a</a>', /no safe address/],
    ['a bracket that is no tag', '<p>a < b</p>', /a bracket that is no tag/],
    ['a tag that is never closed', '<p>a', /never closed/],
    ['tags that cross', '<p><b>a</p></b>', /<\/p> closes <b>/],
    ['a paragraph in a paragraph', '<p>a<p>b</p></p>', /a browser sees other elements/],
    ['a link in a link', '<a href="/a">a<a href="/b">b</a></a>', /a browser sees other elements/],
    ['an item in an item', '<ul><li>a<li>b</li></li></ul>', /a browser sees other elements/],
  ])('see %s', (_title, html, fault) => {
    expect(htmlFaults(html).join('\n')).toMatch(fault);
  });

  it('let what is right pass', () => {
    const html = '<ul><li id="a" class="b"><a href="/a#b">a</a> &lt; <br><b>b</b></li></ul><p>c</p>';
    expect(htmlFaults(html)).toEqual([]);
  });

  it('see a word that is gone', () => {
    const drawn = drawFile(Buffer.from('# Restore\n\nStop the server\nand wait patiently\n'), 'folder/file.md', DATA);
    if (drawn === undefined) throw new Error('it is an article');
    expect(lostWords(drawn)).toEqual([]);
    expect(lostWords({ ...drawn, html: drawn.html.replace('patiently', '') })).toEqual(['patiently']);
  });
});
