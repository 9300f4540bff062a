import { describe, expect, it, test } from 'vitest';
import { openCatalog } from '@/lib/catalog';
import { compileCatalog } from '@/lib/compile';
import { baseNameOf, findVariants, type VariantFacts } from '@/lib/compile/derive/variants';
import { sketchOf } from '@/lib/compile/index/sketch';
import { contentFolder, sample, writeFiles } from '../content-folder';

test.each([
  ['Restart a Windows VM', 'restart a vm'],
  ['Restart a Linux VM', 'restart a vm'],
  ['Back up a PostgreSQL - Flexible Server', 'back up a postgresql'],
  ['Back up a PostgreSQL (Single server)', 'back up a postgresql'],
  ['Sign in to Azure China', 'sign in to'],
  ['Windows', 'windows'],
  ['还原数据库', '还原数据库'],
  ['???', '???'],
])('the name %s is compared as “%s”', (name, base) => {
  expect(baseNameOf(name)).toBe(base);
});

const TEXT = 'turn the water off before you dig the bed and wait until the soil is dry enough to be raked';

function facts(key: number, fields: Partial<VariantFacts> & { readonly text?: string } = {}): VariantFacts {
  const { text = TEXT } = fields;
  const own = { kind: 'generic', base: 'dig a bed', twin: `path-${key}`, bodyHash: `body-${key}` };
  return { key, ...own, sketch: () => sketchOf(text.split(' ')), pageTitle: '', ...fields };
}

describe('variants of one article', () => {
  it.each<[string, readonly VariantFacts[], readonly (readonly [number, number])[]]>([
    [
      'are those of one name with much the same text',
      [facts(1), facts(2, { text: `${TEXT} linux` })],
      [
        [1, 1],
        [2, 1],
      ],
    ],
    ['are not those of one name with other texts', [facts(1), facts(2, { text: 'frost breaks pots in winter' })], []],
    ['are not those of other names', [facts(1), facts(2, { base: 'rake a bed' })], []],
    ['are not those of other kinds', [facts(1), facts(2, { kind: 'diagnostics' })], []],
    ['are not those with page titles about other problems', [facts(1), facts(2, { pageTitle: 'Rocks' })], []],
    [
      'are those for several clouds, whatever they say',
      [facts(1), facts(2, { twin: 'path-1', base: '挖', text: '水' })],
      [
        [1, 1],
        [2, 1],
      ],
    ],
    [
      'are those with the same body, and all variants of these',
      [facts(3), facts(1, { base: 'x', twin: 't' }), facts(2, { bodyHash: 'body-1', base: 'y', twin: 'path-3' })],
      [
        [3, 3],
        [1, 3],
        [2, 3],
      ],
    ],
  ])('%s', (_, articles, expected) => {
    expect([...findVariants(articles)]).toEqual(expected);
  });
});

/** What the catalog says of each article's variants and of what tells it apart, by slug. */
function told(outFile: string) {
  const catalog = openCatalog(outFile);
  const { variants } = catalog.searchIndex.columns;
  const slugs = new Map([...catalog.articles()].map(({ key, slug }) => [key, slug]));
  const all = [...catalog.articles()].map(
    ({ key, slug, apart }) => [slug, { apart, of: slugs.get(variants[key] ?? 0) }] as const,
  );
  catalog.close();
  return Object.fromEntries(all);
}

const page = (words: string, more: Parameters<typeof sample>[0] = {}) =>
  sample({ title: 'Dig a bed', id: '', body: `# Dig a bed\n\n${TEXT} ${words}.\n`, ...more });

/** Named by its header alone, so that others of the same text have other names. */
const shears = (title: string) =>
  sample({ title, id: '', body: 'Sharpen the shears first.' }).replace(
    `# ${title}

`,
    '',
  );

test('small compiles say of variants what one compile says', async () => {
  const files = {
    'a/dig-windows.md': page('with windows'),
    'a/dig-linux.md': page('with linux'),
    'b/other.md': sample({ title: 'Rake', id: '', body: '# Rake\n\nRake it.\n' }),
    'c/prune.md': shears('Prune'),
    'c/trim.md': shears('Trim'),
  };
  const { contentDir, outFile } = contentFolder(files);
  await compileCatalog({ contentDir, outFile });
  expect(told(outFile)).toEqual({
    'dig-windows': { apart: 'Windows', of: 'dig-linux' },
    'dig-linux': { apart: 'Linux', of: 'dig-linux' },
    other: { apart: '', of: undefined },
    prune: { apart: '', of: 'prune' },
    trim: { apart: '', of: 'prune' },
  });
  const edits: readonly Readonly<Record<string, string>>[] = [
    {
      'c/trim.md': sample({
        title: 'Trim',
        id: '',
        body: '# Shears\n\nLeave the hedge alone until the birds have gone.\n',
      }),
    },
    { 'c/prune.md': page('with clay', { title: 'Prune' }) },
    { 'c/trim.md': shears('Trim') },
    { 'c/prune.md': shears('Prune') },
    { 'a/dig-linux.md': sample({ title: 'Dig a bed', id: '', body: '# Dig a bed\n\nAsk a neighbor for a spade.\n' }) },
    { 'b/other.md': page('in clay') },
    { 'b/other.md': page('in clay', { title: 'Digging' }) },
    { 'a/dig-windows.md': sample({ title: 'Sow', id: '', body: '# Sow\n\nSow it.\n' }) },
  ];
  for (const edit of edits) {
    Object.assign(files, edit);
    writeFiles(contentDir, edit);
    await compileCatalog({ contentDir, outFile });
    const whole = contentFolder(files);
    await compileCatalog({ contentDir: whole.contentDir, outFile: whole.outFile });
    expect(told(outFile)).toEqual(told(whole.outFile));
  }
});
