import path from 'node:path';
import { expect, test } from 'vitest';
import { formatContent } from '@/cli/format/format-content';
import { openCatalog } from '@/lib/catalog';
import { compileCatalog, exportContent } from '@/lib/compile';
import { openLiveContent } from '@/lib/compile/live';
import { search } from '@/lib/search';
import { contentFolder, sample } from './content-folder';

const FILES = {
  'garden/tree.md': sample({ id: 'tree', title: 'Plant a tree', body: 'See [the rose](rose.md).' }),
  'garden/rose.md': sample({ id: 'rose', title: 'Prune a rose', extra: 'status="Draft"', body: '##Cut\n\nSlowly.' }),
  'garden/drafts/oak.md': sample({ id: 'oak', title: 'Saw an oak', body: 'Loudly.' }),
};

function slugsIn(file: string) {
  const catalog = openCatalog(file);
  const slugs = [...catalog.paths()].map(({ slug }) => slug).toSorted();
  const drafts = slugs.filter((slug) => catalog.article(slug)?.isDraft === true);
  const found = search(catalog, { q: 'prune slowly', limit: 5 }).results.map(({ article }) => article.slug);
  const findings = [...catalog.diagnostics()].map(({ code, path: file_, line }) => `${code} ${file_}:${line}`);
  catalog.close();
  return { slugs, drafts, isFound: found.includes('rose'), findings };
}

test('a draft is in no catalog but that of its authors, whichever was made before', async () => {
  const { contentDir, outFile } = contentFolder(FILES);
  for (let turn = 0; turn < 2; turn += 1) {
    await compileCatalog({ contentDir, outFile });
    const published = slugsIn(outFile);
    expect(published).toMatchObject({ slugs: ['tree'], drafts: [], isFound: false });
    expect(published.findings.toSorted()).toEqual([
      'draft garden/drafts/oak.md:1',
      'draft garden/rose.md:11',
      'heading-without-blank garden/rose.md:16',
      'link-without-page garden/tree.md:15',
    ]);
    await compileCatalog({ contentDir, outFile, withDrafts: true });
    const written = slugsIn(outFile);
    expect(written).toMatchObject({ slugs: ['oak', 'rose', 'tree'], drafts: ['oak', 'rose'], isFound: true });
    expect(written.findings.map((finding) => finding.split(' ')[0])).toEqual(['heading-without-blank']);
  }
});

test('a draft isn’t exported, and editors find and format what is in it', async () => {
  const { contentDir } = contentFolder(FILES);
  const exported: string[] = [];
  for await (const file of exportContent(contentDir)) exported.push(file.path);
  expect(exported).toEqual(['garden/tree.md']);
  const live = await openLiveContent({ contentDir });
  expect(live.findings('garden/rose.md').map(({ code }) => code)).toEqual(['draft', 'heading-without-blank']);
  const raw = FILES['garden/rose.md'];
  expect(formatContent(live, path.posix.join('garden', 'rose.md'), raw)).toContain('\n## Cut\n');
});
