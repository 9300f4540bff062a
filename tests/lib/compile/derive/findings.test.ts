import { describe, expect, test } from 'vitest';
import { openCatalog } from '@/lib/catalog';
import { compileCatalog } from '@/lib/compile';
import { resolveAddress } from '@/lib/routes';
import { contentFolder, sample } from '../content-folder';

/** Findings of one code, as `path:line:column severity message | fix`. */
async function findings(files: Readonly<Record<string, string>>, code: string) {
  const { contentDir, outFile } = contentFolder(files);
  await compileCatalog({ contentDir, outFile });
  const catalog = openCatalog(outFile);
  return [...catalog.diagnostics()].filter((each) => each.code === code);
}

const A = sample({ id: 'a' });

describe('two articles that wish for one address', () => {
  test('get one each, the first in path order the plain one, and both places are named', async () => {
    const files = { 'x/same.md': A, 'y/same.md': sample({ id: 'b' }), 'z/y/same.md': sample({ id: 'c' }) };
    const { contentDir, outFile } = contentFolder(files);
    await compileCatalog({ contentDir, outFile });
    const catalog = openCatalog(outFile);
    expect([...catalog.paths()]).toMatchObject([
      { path: 'x/same.md', slug: 'same' },
      { path: 'y/same.md', slug: 'same-y' },
      { path: 'z/y/same.md', slug: 'same-y-2' },
    ]);
    expect([...catalog.diagnostics()]).toMatchObject([
      {
        code: 'duplicate-slug',
        path: 'y/same.md',
        severity: 'info',
        message: 'the address "same" is already taken by x/same.md:1; this article is at "same-y"',
        related: [{ path: 'x/same.md', line: 1, column: 1 }],
      },
      { code: 'duplicate-slug', path: 'z/y/same.md' },
    ]);
  });

  test('never take the address that a third has by right', async () => {
    const { contentDir, outFile } = contentFolder({
      'b/same.md': A,
      'c/same.md': sample({ id: 'b' }),
      'd/same-c.md': sample({ id: 'c' }),
    });
    await compileCatalog({ contentDir, outFile });
    const slugs = [...openCatalog(outFile).paths()].map((each) => each.slug);
    expect(slugs).toEqual(['same', 'same-c-2', 'same-c']);
  });

  test('are warned where a slug property says so, at its place', async () => {
    const files = { 'a/tree.md': A, 'b/bush.md': sample({ id: 'b', extra: 'slug="tree"' }) };
    const [finding] = await findings(files, 'duplicate-slug');
    expect(finding).toMatchObject({ path: 'b/bush.md', severity: 'warning', line: 11, column: 5 });
  });
});

describe('an article id in two files', () => {
  test('is a warning at the second, that names the first', async () => {
    const [finding] = await findings({ 'a.md': A, 'b.md': sample({ id: ' A ' }) }, 'duplicate-article-id');
    expect(finding).toMatchObject({
      path: 'b.md',
      line: 9,
      column: 5,
      severity: 'warning',
      message: 'articleId "A" is also used by a.md:9',
      related: [{ path: 'a.md', line: 9, column: 5 }],
    });
  });

  test('is only an info between kinds', async () => {
    const body = '---\n{ "title": "T", "formElements": [] }\n---';
    const form = sample({ id: 'a', kind: 'problemScopingQuestions', body });
    const [finding] = await findings({ 'a.md': A, 'b.md': form }, 'duplicate-article-id');
    expect(finding?.severity).toBe('info');
  });

  test('is nothing where it is empty', async () => {
    const empty = sample({ id: '' });
    expect(await findings({ 'a.md': empty, 'b.md': empty }, 'duplicate-article-id')).toEqual([]);
  });
});

describe('a link inside the content', () => {
  const files = {
    'data/aliases.json': '{ "old-name": { "to": "target" } }',
    'x/target.md': sample({ id: 'T-1', topics: '100' }),
    'x/Other Name.md': sample({ id: 'o' }),
    'y/slugged.md': sample({ id: 's', extra: 'slug="chosen"' }),
    'pictures/plan.txt': 'a plan',
  };
  const link = (href: string) => sample({ id: 'from', body: `First line.\n\nSee [this](${href}) now.` });

  test.each([
    ['a file beside it', './target.md', true],
    ['a file of another folder', '../y/slugged.md#step-2', true],
    ['a file with escapes in its name', 'Other%20Name.md', true],
    ['a file that is no article', '../pictures/plan.txt', true],
    ['a file by its path from the root', '/y/slugged.md', true],
    ['an address that is no slug', 'target', true],
    ['a slug as if it were a file', './chosen.md', false],
    ['a name that only sounds like a file', 'ot-her-name.md', false],
    ['an address', '/articles/target', true],
    ['an address as Markdown', '/articles/target.md?x=1', true],
    ['an old address', '/articles/old-name', true],
    ['an article id in other letters', '/a/t-1', true],
    ['a topic', '/t/100', true],
    ['a product', '/p/16222', true],
    ['a web address', 'https://example.org/nowhere', true],
    ['a place on the page', '#nowhere', true],
    ['a file that is not there', '../y/target.md', false],
    ['an address that is not there', '/articles/targett', false],
    ['an unknown article id', '/a/nobody', false],
    ['an unknown topic', '/t/999', false],
    ['an unknown product', '/p/1', false],
  ])('to %s is judged', async (_what, href, isAlive) => {
    const dead = await findings({ ...files, 'x/from.md': link(href) }, 'dead-link');
    expect(dead.map((each) => each.path)).toEqual(isAlive ? [] : ['x/from.md']);
  });

  test('that is dead is reported where it stands, with the nearest address', async () => {
    const [finding] = await findings({ ...files, 'x/from.md': link('/articles/targett') }, 'dead-link');
    const header = sample({ id: 'from' })
      .split('\n')
      .findIndex((line) => line.startsWith('# '));
    expect(finding).toMatchObject({
      severity: 'error',
      line: header + 5,
      column: 12,
      message: 'the link "/articles/targett" is broken: no file, article, ID, or product has that address',
      fix: 'Did you mean "/articles/target"?',
    });
  });

  test('leads on the page to where the file is served', async () => {
    const { contentDir, outFile } = contentFolder({ ...files, 'x/from.md': link('../y/slugged.md#step-2') });
    await compileCatalog({ contentDir, outFile });
    const html = openCatalog(outFile).article('from')?.pieces?.introHtml;
    expect(html).toContain('href="/articles/chosen#step-2"');
  });
});

describe('an alias', () => {
  const aliases = (entries: object) => ({
    'target.md': sample({ id: 'T-1' }),
    'data/aliases.json': JSON.stringify(entries, null, 1),
  });

  test.each([
    ['to an article', { old: { to: 'target' } }, { kind: 'moved', slug: 'target' }, []],
    ['in other letters', { 'OLD ': { to: 'target' } }, { kind: 'moved', slug: 'target' }, []],
    ['to nothing, with a reason', { old: { to: null, reason: 'Gone.' } }, { kind: 'gone', reason: 'Gone.' }, []],
    [
      'by way of another',
      { old: { to: 'middle' }, middle: { to: 'target' } },
      { kind: 'moved', slug: 'target' },
      [['alias-chain', 'info', 2]],
    ],
    [
      'that goes round',
      { old: { to: 'middle' }, middle: { to: 'old' } },
      { kind: 'nothing' },
      [
        ['alias-loop', 'error', 2],
        ['alias-loop', 'error', 5],
      ],
    ],
    ['to an address that is none', { old: { to: 'targte' } }, { kind: 'nothing' }, [['alias-dead', 'error', 2]]],
  ])('%s is followed', async (_what, entries, destination, expected) => {
    const { contentDir, outFile } = contentFolder(aliases(entries));
    await compileCatalog({ contentDir, outFile });
    const catalog = openCatalog(outFile);
    expect(catalog.findOldSlug('old')).toEqual(destination);
    expect(catalog.findArticleId('Old')).toEqual(destination);
    const found = [...catalog.diagnostics()];
    expect(found.map((each) => [each.code, each.severity, each.line])).toEqual(expected);
    expect(new Set(found.map((each) => each.path))).toEqual(new Set(expected.length > 0 ? ['data/aliases.json'] : []));
  });

  test.each([
    ['address', { target: { to: null, reason: 'x' } }],
    ['id', { 't-1': { to: null, reason: 'x' } }],
  ])('of the name of a living article is not used: its %s', async (_what, entries) => {
    const found = await findings(aliases(entries), 'alias-clash');
    expect(found).toMatchObject([{ severity: 'warning', line: 2, related: [{ path: 'target.md' }] }]);
    expect(found[0]?.message).toMatch(/^alias "[^"]+": the article target\.md:\d+ has this address or ID/);
  });

  test('that goes round names every place that leads it on', async () => {
    const [finding] = await findings(aliases({ a: { to: 'b' }, b: { to: 'c' }, c: { to: 'a' } }), 'alias-loop');
    expect(finding).toMatchObject({
      message: 'alias "a": it goes in a circle: a → b (data/aliases.json:5) → c (data/aliases.json:8) → a',
      related: [
        { path: 'data/aliases.json', line: 5 },
        { path: 'data/aliases.json', line: 8 },
      ],
    });
  });

  test.each([
    ['old product', { '/products/shrubs': { to: '/products/trees' } }, '/products/shrubs', '/products/trees'],
    [
      'product by way of another',
      { '/products/a': { to: '/products/b' }, '/products/b': { to: '/products/trees' } },
      '/products/a',
      '/products/trees',
    ],
    ['topic that no article serves', { '/t/9': { to: 'target' } }, '/t/9', '/articles/target'],
    ['topic by its bare id', { 9: { to: '/articles/target' } }, '/t/9', '/articles/target'],
    ['product id', { '/p/77': { to: '/products/trees' } }, '/p/77', '/products/trees'],
    ['address of an article in full', { '/articles/old': { to: 'target' } }, '/articles/old', '/articles/target'],
  ])('of a(n) %s leads on', async (_what, entries, from, to) => {
    const files = { ...aliases(entries), 'data/products.json': '{ "16222": { "name": "Trees" } }' };
    const { contentDir, outFile } = contentFolder(files);
    await compileCatalog({ contentDir, outFile });
    const catalog = openCatalog(outFile);
    expect(resolveAddress(from, catalog)).toMatchObject({ kind: 'redirect', to });
    expect([...catalog.diagnostics()].filter(({ severity }) => severity !== 'info')).toEqual([]);
  });
});

describe('an alias in an article', () => {
  const named = (id: string, aliases: string) => sample({ id, extra: `aliases="${aliases}"` });

  test('leads old slugs and ids to it, in any letters', async () => {
    const { contentDir, outFile } = contentFolder({ 'new.md': named('n', 'old-one, OLD-ID; third') });
    await compileCatalog({ contentDir, outFile });
    const catalog = openCatalog(outFile);
    for (const name of ['old-one', 'old-id', 'Third']) {
      expect(catalog.findOldSlug(name)).toEqual({ kind: 'moved', slug: 'new' });
      expect(catalog.findArticleId(name)).toEqual({ kind: 'moved', slug: 'new' });
    }
    expect([...catalog.diagnostics()]).toEqual([]);
  });

  test('follows the article when that is renamed, and an alias of the data file by way of it', async () => {
    const files = { 'newest.md': named('n', 'middle'), 'data/aliases.json': '{ "old": { "to": "middle" } }' };
    const { contentDir, outFile } = contentFolder(files);
    await compileCatalog({ contentDir, outFile });
    const catalog = openCatalog(outFile);
    expect(catalog.findOldSlug('old')).toEqual({ kind: 'moved', slug: 'newest' });
    expect([...catalog.diagnostics()].map(({ code, message }) => [code, message])).toEqual([
      ['alias-chain', 'alias "old": it gets there through other aliases: old → middle (newest.md:11) → newest'],
    ]);
  });

  test('that two articles claim leads to the first, and both places are named', async () => {
    const [finding, ...more] = await findings({ 'a.md': named('1', 'old'), 'b.md': named('2', 'old') }, 'alias-twice');
    expect(more).toEqual([]);
    expect(finding).toMatchObject({
      ...{ path: 'b.md', line: 11, column: 5, severity: 'warning' },
      message: 'alias "old" should point to "b", but a.md:11 already points it to "a"',
      related: [{ path: 'a.md', line: 11, column: 5 }],
    });
  });

  test('that the data file leads elsewhere follows the data file', async () => {
    const files = { 'a.md': named('1', 'old'), 'b.md': sample({ id: '2' }) };
    const { contentDir, outFile } = contentFolder({ ...files, 'data/aliases.json': '{ "old": { "to": "b" } }' });
    await compileCatalog({ contentDir, outFile });
    const catalog = openCatalog(outFile);
    expect(catalog.findOldSlug('old')).toEqual({ kind: 'moved', slug: 'b' });
    expect([...catalog.diagnostics()]).toMatchObject([
      { code: 'alias-twice', path: 'a.md', related: [{ path: 'data/aliases.json', line: 1 }] },
    ]);
  });

  test('that is a living article’s address or id is not used, and both places are named', async () => {
    const files = { 'a.md': named('1', 'b, 2'), 'b.md': sample({ id: '2' }) };
    const found = await findings(files, 'alias-clash');
    expect(found.map(({ path, line, message, related }) => [path, line, message, related])).toEqual([
      [
        'a.md',
        11,
        'alias "2": the article b.md:9 has this address or ID, so the alias isn’t used',
        [{ path: 'b.md', line: 9, column: 5 }],
      ],
      [
        'a.md',
        11,
        'alias "b": the article b.md:1 has this address or ID, so the alias isn’t used',
        [{ path: 'b.md', line: 1, column: 1 }],
      ],
    ]);
  });

  test('that is its own address or id says nothing and is no finding', async () => {
    expect(await findings({ 'a.md': named('1', 'a, 1') }, 'alias-clash')).toEqual([]);
  });

  test('of another content folder does not count here', async () => {
    const { contentDir, outFile } = contentFolder({ 'a.md': A });
    await compileCatalog({ contentDir, outFile });
    const catalog = openCatalog(outFile);
    expect([...catalog.diagnostics()].filter((each) => each.code.startsWith('alias'))).toEqual([]);
  });
});

describe('a data file', () => {
  test.each([
    ['products', '{ "1": { "name": "One" }, "2": { "name": 2 } }', 1, 42, /^2\.name: /],
    ['products', '{\n "1": { "name": "One", "slug": "Not A Slug" } }', 2, 32, /^1\.slug: /],
    ['clouds', '[1', 1, 3, /^this file isn’t used: expected \S+ here$/],
    ['clouds', '{ "a": ', 1, 8, 'this file isn’t used: expected a value here'],
    ['aliases', '"x"', 1, 1, /neither an object nor a list/],
    ['synonyms', '[["a", "b"], "c"]', 1, 14, /^1: /],
    ['site', '{ "name": 7 }', 1, 11, /^name: /],
    ['site', '{ "tagline": "one\\ntwo" }', 1, 14, /^tagline: expected one line of text/],
    ['site', '{ "contact": "call us" }', 1, 14, /^contact: expected the address of a page or of a mailbox/],
    ['site', '{ "contact": "javascript:alert(1)" }', 1, 14, /^contact: expected the address/],
    ['site', '{ "contact": { "mail": "nobody" } }', 1, 24, /^contact\.mail: expected a mail address/],
    [
      'site',
      '{ "contact": { "webhook": "http://tickets.example/in" } }',
      1,
      27,
      /^contact\.webhook: expected an https/,
    ],
    [
      'site',
      '{ "contact": { "webhook": "https://a:b@tickets.example" } }',
      1,
      27,
      /^contact\.webhook: expected an https/,
    ],
    ['site', '{ "contact": { "label": "Call" } }', 1, 14, /^contact: expected exactly one of/],
    ['site', '{ "supportLanguage": "deutsch" }', 1, 22, /^supportLanguage: .*"en"/],
    ['site', '{ "staleAfterMonths": "two" }', 1, 23, /^staleAfterMonths: /],
    ['site', '{ "editUrlTemplate": "javascript:{path}" }', 1, 22, /an http address that holds \{path\}/],
    ['site', '{ "accent": "teal" }', 1, 13, /^accent: expected a color such as/],
    ['site', '{ "accent": "#ffcc00" }', 1, 13, /^accent: "#ffcc00" is too light .*; "#[0-9a-f]{6}" would do$/],
    ['site', '{ "logo": "../secret.png" }', 1, 3, /^logo: there is no picture "\.\.\/secret\.png"/],
    [
      'site',
      '{ "links": { "footer": [{ "name": "X", "href": "javascript:1" }] } }',
      1,
      48,
      /^links\.footer\.0\.href: /,
    ],
    ['site', '{\n "colour": "red" }', 2, 12, /no such setting; there are name, language, tagline/],
  ])('%s that is broken is reported with its place: %s', async (name, text, line, column, message) => {
    const [finding, ...more] = await findings({ 'a.md': A, [`data/${name}.json`]: text }, 'broken-data-file');
    expect(finding).toMatchObject({ path: `data/${name}.json`, severity: 'error', line, column });
    expect(finding?.message).toMatch(message);
    expect(more).toEqual([]);
  });

  test('keeps its good entries where another is broken, and may hold comments', async () => {
    const products = '{\n // ours\n "16222": { "name": "Trees" }, "2": 3, }';
    const { contentDir, outFile } = contentFolder({ 'a.md': A, 'data/products.json': products });
    await compileCatalog({ contentDir, outFile });
    expect(openCatalog(outFile).products()).toMatchObject([{ name: 'Trees', slug: 'trees' }]);
  });
});
