import { beforeAll, expect, test } from 'vitest';
import type { Catalog } from '@/lib/catalog';
import { suggest } from '@/lib/search';
import { article, catalogOf } from '../../components/drawing';

let catalog: Catalog;
beforeAll(async () => {
  const names = [
    'Garden Backup',
    'Azure Backup Vault',
    'Garden Oaks',
    ...Array.from({ length: 30 }, (_, at) => `Plain ${at}`),
  ];
  const entries = names.map((name, at) => [String(at + 1), { name }] as const);
  catalog = await catalogOf({
    'data/products.json': JSON.stringify(Object.fromEntries(entries)),
    ...Object.fromEntries(
      entries.map(([id]) => [`a/${id}.md`, article({ productPesIds: id }, `# Page ${id}\n\nText.\n`)]),
    ),
    'b/more.md': article({ productPesIds: '1' }, '# Another backup page\n\nText.\n'),
  });
});

const suggested = (q: string) =>
  suggest(catalog, q, 9).flatMap((each) => (each.kind === 'product' ? [each.product.name] : []));

test.each([
  ['the beginning of a word', 'gard', ['Garden Backup', 'Garden Oaks']],
  [
    'a whole word, in whatever place; names that begin so but for their maker first',
    'backup',
    ['Azure Backup Vault', 'Garden Backup'],
  ],
  ['two words in any order', 'vault back', ['Azure Backup Vault']],
  ['words of which one is in no such name', 'backup fails', []],
  ['one letter', 'b', []],
  ['a word of too many names', 'plain', []],
  ['nothing', '', []],
])('products are suggested for %s', (_, q, expected) => {
  expect(suggested(q)).toEqual(expected);
});
