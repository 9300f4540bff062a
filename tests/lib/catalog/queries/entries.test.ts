import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Catalog, openCatalog } from '@/lib/catalog';
import { compileCatalog } from '@/lib/compile';
import { sample, writeFiles } from '../../compile/content-folder';

const FORM =
  '---\n{ "title": "Questions", "formElements": [{ "id": "q", "controlType": "textbox", "displayLabel": "When?" }] }\n---';

const form = (fields: Parameters<typeof sample>[0]) =>
  sample({ kind: 'problemScopingQuestions', body: FORM, topics: '100', products: '7', ...fields });
const card = (title: string) => sample({ kind: 'TSG_Content', title, products: '7', body: `All about ${title}.` });

const FILES = {
  'oak/plant.md': sample({
    title: 'Plant an oak',
    topics: '100',
    products: '7',
    service: 'trees.oak',
    extra: 'resource="oaks"',
  }),
  'oak/plant-linux.md': sample({
    title: 'Plant an oak in Linux',
    topics: '100',
    products: '7',
    extra: 'resourceTags="linux"',
  }),
  'oak/plant-mooncake.md': sample({
    title: 'Plant an oak',
    topics: '100',
    products: '7',
    clouds: 'mooncake',
    body: 'In China.',
  }),
  'oak/other-product.md': sample({ title: 'Plant a rose', topics: '100', products: '8' }),
  'oak/found.md': sample({ title: 'The oak is dry', kind: 'diagnostics', topics: '100', products: '7', body: 'Dry.' }),
  'oak/questions.md': form({ title: 'Questions for oaks' }),
  'oak/questions-fairfax.md': form({ title: 'Questions for oaks in Fairfax', clouds: 'fairfax' }),
  'tools/oak.md': sample({
    title: 'Oak tools',
    kind: 'tools',
    products: '',
    service: 'trees.oak',
    extra: 'resource="oaks"',
    body: 'A spade.',
  }),
  'tools/pine.md': sample({
    title: 'Pine tools',
    kind: 'tools',
    products: '',
    service: 'trees.oak',
    extra: 'resource="pines"',
    body: 'A saw.',
  }),
  'dry-tsg/start.md': sample({ title: 'Dry trees', kind: 'TSG_Description', products: '7', body: 'Find out why.' }),
  'dry-tsg/solution-water-it-9.md': card('Water it'),
  'dry-tsg/check-roots-2.md': card('Look at the roots'),
  'dry-tsg/check-leaves-10.md': card('Look at the leaves'),
  'dry-tsg/check-soil.md': card('Look at the soil'),
  'dry-tsg/plain.md': sample({ title: 'A plain article here', products: '7' }),
};

let folder: string;
let catalog: Catalog;
beforeAll(async () => {
  folder = mkdtempSync(path.join(tmpdir(), 'stepwise-entries-'));
  writeFiles(path.join(folder, 'content'), FILES);
  const outFile = path.join(folder, 'catalog.db');
  await compileCatalog({ contentDir: path.join(folder, 'content'), outFile, workers: 1 });
  catalog = openCatalog(outFile);
});

afterAll(() => {
  catalog.close();
  rmSync(folder, { recursive: true, force: true });
});

function keyOf(slug: string): number {
  const record = catalog.article(slug);
  if (record === undefined) throw new Error(`no ${slug} among ${[...catalog.articles()].map((each) => each.slug)}`);
  return record.key;
}

const namesOf = (articles: readonly { readonly slug: string }[]) => articles.map(({ slug }) => slug);

describe('the entry of an article', () => {
  it('holds the form, the findings and the tools of its topic, product and resource', () => {
    const entry = catalog.entry(keyOf('plant'));
    expect(namesOf(entry.forms)).toEqual(['questions']);
    expect(namesOf(entry.findings)).toEqual(['found']);
    expect(namesOf(entry.tools)).toEqual(['oak']);
  });

  it('leaves out what shares the topic but not the product', () => {
    expect(namesOf(catalog.entry(keyOf('plant')).solutions)).not.toContain('other-product');
    expect(catalog.entry(keyOf('other-product')).forms).toEqual([]);
  });

  it('of a form holds the articles that answer it, those of its cloud and kind of resource first', () => {
    expect(namesOf(catalog.entry(keyOf('questions')).solutions)).toEqual(['plant']);
    expect(namesOf(catalog.entry(keyOf('plant-linux')).forms)).toEqual(['questions']);
  });

  it('shows what another cloud has where its own has nothing', () => {
    expect(namesOf(catalog.entry(keyOf('plant-mooncake')).forms)).toEqual(['questions', 'questions-fairfax']);
  });

  it('offers the same article for another cloud', () => {
    expect(namesOf(catalog.entry(keyOf('plant')).otherClouds)).toEqual(['plant-mooncake']);
    expect(namesOf(catalog.entry(keyOf('plant-mooncake')).otherClouds)).toEqual(['plant']);
    expect(namesOf(catalog.entry(keyOf('questions')).otherClouds)).toEqual(['questions-fairfax']);
  });

  it('of no article is empty', () => {
    expect(catalog.entry(999_999)).toEqual({ forms: [], solutions: [], findings: [], tools: [], otherClouds: [] });
  });
});

describe('a troubleshooter', () => {
  it('lists its cards by number, those without one last, outcomes apart', () => {
    const found = catalog.troubleshooter(keyOf('start'));
    expect(namesOf(found?.starts ?? [])).toEqual(['start']);
    expect(namesOf(found?.steps ?? [])).toEqual(['check-roots-2', 'check-leaves-10', 'check-soil']);
    expect(namesOf(found?.outcomes ?? [])).toEqual(['solution-water-it-9']);
  });

  it.each([
    ['check-roots-2', undefined, 'check-leaves-10'],
    ['check-soil', 'check-leaves-10', 'solution-water-it-9'],
    ['solution-water-it-9', 'check-soil', undefined],
  ])('tells the cards beside %s', (slug, previous, next) => {
    const found = catalog.troubleshooter(keyOf(slug));
    expect([found?.previous?.slug, found?.next?.slug]).toEqual([previous, next]);
  });

  it('is not made of other articles in its folder', () => {
    expect(catalog.troubleshooter(keyOf('plain'))).toBeUndefined();
  });
});
