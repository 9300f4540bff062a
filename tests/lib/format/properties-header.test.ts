import { describe, expect, it } from 'vitest';
import { codesOf, read } from './reading';

const KIND = 'selfHelpType="generic" articleId="a"';

describe('a <properties … /> header', () => {
  it.each([
    ['one property a line', `<properties\n  pageTitle="One"\n  ${KIND}\n/>\n\n# H`, { pageTitle: 'One' }],
    ['all on one line', `<properties pageTitle="One" ${KIND} />\n# H`, { pageTitle: 'One' }],
    ['its end right behind a quote', `<properties\n ${KIND}\n pageTitle="One"/>\n# H`, { pageTitle: 'One' }],
    [
      'blanks around =',
      `<properties ${KIND} pageTitle  =\n "One" service= "x" />\n# H`,
      { pageTitle: 'One', service: 'x' },
    ],
    [
      'single quotes around double ones',
      `<properties ${KIND} pageTitle='Set "All (World)"' />\n# H`,
      { pageTitle: 'Set "All (World)"' },
    ],
    [
      'apostrophes in double quotes',
      `<properties ${KIND} pageTitle="I can't connect" />\n# H`,
      { pageTitle: "I can't connect" },
    ],
    [
      'names in lower case',
      '<properties pagetitle="One" selfhelptype="generic" articleid="a" />\n# H',
      { pageTitle: 'One' },
    ],
    [
      'a bare & and > in a value',
      `<properties ${KIND} pageTitle="Portal > pricing & terms" />\n# H`,
      { pageTitle: 'Portal > pricing & terms' },
    ],
    [
      'entities, one of them encoded twice',
      `<properties ${KIND} pageTitle="a &amp;quot;b&amp;quot; &lt;c&gt;&#xD;" />\n# H`,
      { pageTitle: 'a "b" <c>' },
    ],
    [
      'a value over several lines',
      `<properties ${KIND} supportTopicIds="32639968,\n  32639969\n" />\n# H`,
      { supportTopicIds: '32639968, 32639969' },
    ],
    ['white space before it', `\n  <properties ${KIND} pageTitle="One" />\n# H`, { pageTitle: 'One' }],
  ])('is read with %s, without a finding', (_, text, expected) => {
    const { article, diagnostics } = read(text);
    expect(article.properties).toMatchObject(expected);
    expect(article).toMatchObject({ kind: 'generic', articleId: 'a', headerForm: 'properties' });
    expect(codesOf(diagnostics)).toEqual([]);
  });

  it.each([
    {
      title: 'a missing closing quote',
      text: `<properties\n  ms.author="scotro\n  displayOrder="2"\n  ${KIND}\n/>\n# H`,
      expected: { 'ms.author': 'scotro', displayOrder: '2' },
      codes: ['unclosed-quote@2:13'],
    },
    {
      title: 'a missing closing quote before the end',
      text: `<properties\n  ${KIND}\n  service="microsoft.sql\n/>\n# H\n\n"quoted"`,
      expected: { service: 'microsoft.sql' },
      codes: ['unclosed-quote@3:11'],
    },
    {
      title: 'a value that opens straight and closes curly',
      text: `<properties\n  service="microsoft.sql”\n  ${KIND}\n/>\n# H`,
      expected: { service: 'microsoft.sql' },
      codes: ['unclosed-quote@2:11'],
    },
    {
      title: 'curly quotes',
      text: `<properties\n  service=“microsoft.sql”\n  ${KIND}\n/>\n# H`,
      expected: { service: 'microsoft.sql' },
      codes: ['curly-quotes@2:11'],
    },
    {
      title: 'a doubled closing quote',
      text: `<properties\n  pageTitle="Set up access""\n  ${KIND}\n/>\n# H`,
      expected: { pageTitle: 'Set up access' },
      codes: ['junk-in-header@2:28'],
    },
    {
      title: 'doubled quotes on both sides',
      text: `<properties\n  pageTitle=""Set up access""\n  ${KIND}\n/>\n# H`,
      expected: { pageTitle: 'Set up access' },
      codes: ['doubled-quote@2:13', 'junk-in-header@2:29'],
    },
    {
      title: 'quotes inside a value',
      text: `<properties\n  pageTitle="Use "Restore" now"\n  ${KIND}\n/>\n# H`,
      expected: { pageTitle: 'Use "Restore" now' },
      codes: ['quote-in-value@2:18'],
    },
    {
      title: 'a comma behind a value',
      text: `<properties\n  service="a",\n  ${KIND}\n/>\n# H`,
      expected: { service: 'a' },
      codes: ['junk-in-header@2:14'],
    },
    {
      title: 'a zero-width space behind a value',
      text: `<properties\n  resourceTags=""\u200b\n  ${KIND}\n/>\n# H`,
      expected: { resourceTags: '' },
      codes: ['hidden-character@2:18', 'invisible-space@2:18'],
    },
    {
      title: 'lines indented with no-break spaces',
      text: `<properties\n\u00a0service="a"\n  ${KIND}\n/>\n# H`,
      expected: { service: 'a' },
      codes: ['invisible-space@2:1'],
    },
    {
      title: 'a value without quotes',
      text: `<properties\n  displayOrder=2\n  ${KIND}\n/>\n# H`,
      expected: { displayOrder: '2' },
      codes: ['unquoted-value@2:16'],
    },
    {
      title: 'a loose word',
      text: `<properties\n  service="a" oops\n  ${KIND}\n/>\n# H`,
      expected: { service: 'a' },
      codes: ['junk-in-header@2:15'],
    },
    {
      title: 'a stray letter behind its end',
      text: `<properties\n  service="a"\n  ${KIND}\n/>e\n# H`,
      expected: { service: 'a' },
      codes: ['text-after-header@4:3'],
    },
    {
      title: 'a bare > for its end',
      text: `<properties\n  service="a"\n  ${KIND}\n>\n# H`,
      expected: { service: 'a' },
      codes: ['header-close@4:1'],
    },
    {
      title: 'no end at all',
      text: `<properties\n  service="a"\n  ${KIND}\n\n# H\n\nSee <a href="b">this</a> for a=“b”.`,
      expected: { service: 'a' },
      codes: ['unterminated-header@5:1'],
    },
    {
      title: 'a property given twice',
      text: `<properties\n  service="a"\n  Service="b"\n  ${KIND}\n/>\n# H`,
      expected: { service: 'a' },
      codes: ['duplicate-property@3:3'],
    },
    {
      title: 'a stray text before it',
      text: `"public"\n<properties\n  service="a"\n  ${KIND}\n/>\n# H`,
      expected: { service: 'a' },
      codes: ['text-before-header@1:1'],
    },
  ])('is mended and reported with $title', ({ text, expected, codes }) => {
    const { article, diagnostics } = read(text);
    expect(article.properties).toMatchObject(expected);
    expect(article).toMatchObject({ kind: 'generic', articleId: 'a', title: 'H' });
    expect(codesOf(diagnostics)).toEqual(codes);
  });

  it('keeps the lines of the article where a heading stands before the header', () => {
    const { article } = read(`# Admin shutdown\n\n<properties\n ${KIND}\n/>\n\nText on line 7`);
    expect(article.title).toBe('Admin shutdown');
    expect(article.body).toMatchObject({ line: 1 });
    expect(article.body.text.split('\n')[6]).toBe('Text on line 7');
  });

  it('leaves the body untouched behind a header that is never closed', () => {
    const { article } = read(`<properties\n  ${KIND}\n\n# Restore\n\n> Mind the gap.<br/>\n\na="b"`);
    expect(article.body).toEqual({ format: 'markdown', text: '# Restore\n\n> Mind the gap.<br/>\n\na="b"', line: 4 });
  });

  it.each([
    ['past the first 4,000 characters', `${'Text. '.repeat(700)}\n<properties ${KIND} />`],
    ['in a fenced sample', `# The format\n\n\`\`\`\n<properties ${KIND} />\n\`\`\`\n`],
    ['in an inline sample', `# The format\n\nBegin with \`<properties ${KIND} />\`.\n`],
    ['under another name', `<propertiesList ${KIND} />\n`],
  ])('is not seen %s', (_, text) => {
    const { article, diagnostics } = read(text);
    expect(article).toMatchObject({ headerForm: 'none', kind: 'unknown' });
    expect(article.body.text).toBe(text);
    expect(codesOf(diagnostics)).toContain('no-header@1:1');
  });
});
