import { copyFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { type Database, openForReading, openForWriting } from '@/lib/catalog';
import { projectRoot } from '@/lib/catalog/process';
import { compileCatalog } from '@/lib/compile';
import { openContent } from '@/lib/compile/content/open-content';
import { derive } from '@/lib/compile/derive/derive';
import { withNewerTopics } from '@/lib/compile/derive/newer-topics';
import { storedArticles } from '@/lib/compile/write/stored-articles';
import { writeVariants } from '@/lib/compile/write/variants-writer';
import { contentFolder, sample } from '../content-folder';

const learn = (head: string, body: string) =>
  `---\nms.date: 5/6/2025\nms.service: azure-sample\n${head}\n---\n\n${body}\n`;

/** Addresses, IDs, names, topics, and links that several articles have a say in. */
const FILES: Readonly<Record<string, string>> = {
  'one/dig.md': sample({
    title: 'Dig a bed',
    id: 'a-1',
    topics: '1,2',
    extra: 'aliases="spade,rake"',
    body: '# Dig\n\nRead [rake](../two/rake.md#tools), [gone](gone.md), and [any case](../TWO/Rake.md).',
  }),
  'two/dig.md': sample({
    title: 'Dig a bed',
    id: 'a-1',
    topics: '2',
    products: '9',
    extra: 'aliases="spade"',
    body: '# Dig\n\nSee [it](/a/a-2) and [topic](/t/1).',
  }),
  'two/rake.md': sample({
    title: 'Rake a bed on Linux',
    id: 'a-2',
    topics: '1',
    products: '',
    service: 'microsoft.garden',
  }),
  'three/rake.md': sample({
    title: 'Rake a bed on Windows',
    id: 'a-3',
    topics: '1',
    products: '9',
    service: 'microsoft.garden',
  }),
  'three/rake-mooncake.md': sample({ title: 'Rake a bed', id: 'a-4', clouds: 'mooncake', products: '9' }),
  'learn/dns.md': learn(
    'title: Name a host\nms.custom: sap:Network\\DNS',
    '# Name\n\nSee [old](old.md#names) and [it](old.md).',
  ),
  'learn/old.md': learn(
    'title: Name a host of old\nms.custom: sap:dns',
    '# Old\n\n## Names\n\nRead [AUTOTITLE](dns.md).',
  ),
  'learn/dns.de-de.md': learn('title: Rechner benennen\nms.contentlocale: de-DE', '# Benennen\n\nSiehe [alt](old.md).'),
};

describe.each([
  ['of several dialects', () => contentFolder(FILES)],
  ['that comes with the project', () => ({ ...contentFolder({}), contentDir: path.join(projectRoot(), 'content') })],
])('content %s', (_, makeFolder) => {
  it('derives the same from articles that are read again and again as from those that are held', async () => {
    const { contentDir, outFile } = await compiled(makeFolder());
    const { files, read } = openContent({ contentDir });
    const database = openForReading(outFile);
    const [held, stored] = [files.length, 0].map((mostHeld) => {
      const { articles, renamed } = withNewerTopics(storedArticles(database, files, mostHeld));
      const { links, mentions, ...derived } = derive(articles, ['README.md'], read);
      return { isHeld: articles.isHeld, renamed, all: { ...derived, links: [...links], mentions: [...mentions] } };
    });
    database.close();
    expect([held?.isHeld, stored?.isHeld]).toEqual([true, false]);
    expect(stored?.renamed).toEqual(held?.renamed);
    expect(stored?.all).toEqual(held?.all);
    expect(held?.all.slugs.size).toBeGreaterThan(5);
  });

  it('has the same variants where articles are compared a few at a time', async () => {
    const { contentDir, outFile } = await compiled(makeFolder());
    const file = `${outFile}.few`;
    copyFileSync(outFile, file);
    const database = openForWriting(file);
    const told = variantsIn(database);
    database.exec("UPDATE articles SET variant = NULL, apart = ''");
    writeVariants(database, openContent({ contentDir }).read.data.clouds, undefined, 1);
    expect(variantsIn(database)).toEqual(told);
    expect(told.some(([, variant]) => variant !== null)).toBe(true);
    database.close();
  });
});

async function compiled(place: { readonly contentDir: string; readonly outFile: string }) {
  await compileCatalog(place);
  return place;
}

function variantsIn(database: Database) {
  return database.prepare('SELECT path, variant, apart FROM articles ORDER BY path').all();
}
