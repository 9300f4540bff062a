import { expect, it } from 'vitest';
import { type Catalog, openCatalog } from '@/lib/catalog';
import { compileCatalog } from '@/lib/compile';
import { contentFolder, writeFiles } from '../content-folder';

const about = (topic: string, service = 'box'): string =>
  `---\ntitle: Box\nms.date: 5/6/2025\nms.service: ${service}\nms.custom: sap:${topic}\n---\n\n# Box\n\nText.\n`;

const topicsIn = (catalog: Catalog) =>
  Object.fromEntries(
    [...catalog.paths()].map(({ path, slug }) => [
      path,
      catalog
        .article(slug)
        ?.topics.map(({ id }) => id)
        .join(),
    ]),
  );

async function look<Seen>(folder: ReturnType<typeof contentFolder>, see: (catalog: Catalog) => Seen): Promise<Seen> {
  await compileCatalog(folder);
  const catalog = openCatalog(folder.outFile);
  const seen = see(catalog);
  catalog.close();
  return seen;
}

it('an article under the slug of old belongs to the topic that has it for its last part, of its own service', async () => {
  const folder = contentFolder({
    'new.md': about('Network Connectivity\\DNS'),
    'old.md': about('dns, csstroubleshoot'),
    'other.md': about('dns', 'crate'),
    'words.md': about('DNS'),
  });
  expect(await look(folder, topicsIn)).toEqual({
    'new.md': 'network-connectivity-dns',
    'old.md': 'network-connectivity-dns',
    'other.md': 'dns',
    'words.md': 'dns',
  });
});

it('the address of the old topic leads on, as long as there is a newer one', async () => {
  const folder = contentFolder({ 'new.md': about('Network Connectivity\\DNS'), 'old.md': about('dns') });
  const found = (catalog: Catalog) => {
    const end = catalog.findTopicId('DNS');
    return end.kind === 'choice' ? end.articles.length : end.kind;
  };
  expect(await look(folder, found)).toBe(2);
  writeFiles(folder.contentDir, { 'new.md': about('Something else\\Lids') });
  expect(await look(folder, topicsIn)).toEqual({ 'new.md': 'something-else-lids', 'old.md': 'dns' });
  expect(await look(folder, found)).toBe('article');
});

it('a slug that two newer topics have stays a topic of its own', async () => {
  const folder = contentFolder({ 'a.md': about('One\\DNS'), 'b.md': about('Two\\DNS'), 'old.md': about('dns') });
  expect(await look(folder, topicsIn)).toMatchObject({ 'old.md': 'dns' });
});
