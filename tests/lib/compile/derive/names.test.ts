import { describe, expect, test } from 'vitest';
import { openCatalog } from '@/lib/catalog';
import { compileCatalog } from '@/lib/compile';
import { contentFolder, sample } from '../content-folder';

async function compiled(files: Readonly<Record<string, string>>) {
  const place = contentFolder({ 'data/products.json': '{}', ...files });
  await compileCatalog(place);
  return openCatalog(place.outFile);
}

describe('a product', () => {
  test.each([
    ['the data file', { 'data/products.json': '{ "7": { "name": "Data name" } }' }, 'Data name'],
    [
      'its owner',
      { 'a.md': sample({ products: '7', owner: 'AzureData_AzureDatabaseforMySQL' }) },
      'Azure Database for MySQL',
    ],
    [
      'its owner without filler',
      { 'a.md': sample({ products: '7', owner: 'Compute_LogicApps_Content' }) },
      'Logic Apps',
    ],
    ['its service', { 'a.md': sample({ products: '7', service: 'microsoft.compute' }) }, 'Compute'],
    ['its id, at last', { 'a.md': sample({ products: '7' }) }, 'Product 7'],
  ])('is named by %s', async (_what, files, name) => {
    const catalog = await compiled({ 'a.md': sample({ products: '7', owner: 'X_Other' }), ...files });
    expect(catalog.products().map((product) => product.name)).toEqual([name]);
  });

  test('is one with the service of the same name that articles of another dialect name', async () => {
    const learn = '---\ntitle: Box\nms.date: 5/6/2025\nms.service: azure-backup\n---\n# Box\n\nText.\n';
    const names = '{ "7": { "name": "Azure Backup" }, "service:backup": { "name": "Azure Backup" } }';
    const both = await compiled({ 'a.md': sample({ products: '7' }), 'b.md': learn, 'data/products.json': names });
    expect(both.products().map(({ id, name, articleCount }) => [id, name, articleCount])).toEqual([
      ['7', 'Azure Backup', 2],
    ]);
    const alone = await compiled({ 'b.md': learn, 'data/products.json': names });
    expect(alone.products().map(({ id, name }) => [id, name])).toEqual([['service:backup', 'Azure Backup']]);
  });

  test('is named by what describes it', async () => {
    const json = JSON.stringify({ shortDescription: 'Questions or concerns specific to running Red Oaks on Azure' });
    const body = `---\n${json}\n---`;
    const id = 'cddd3eb5-1830-b494-44fd-782f691479dc';
    const file = sample({
      title: `SupportTopicDescriptions for ${id}`,
      kind: 'supportTopicDescription',
      products: id,
      body,
    });
    const catalog = await compiled({ 'a.md': file });
    expect(catalog.products().map((product) => product.name)).toEqual(['Red Oaks']);
  });

  test('with the label of another is told apart by resource or tag', async () => {
    const one = sample({ products: '7', owner: 'Compute_VirtualMachines' });
    const two = sample({ id: 'b', products: '8', owner: 'Compute_VirtualMachines', extra: 'resourceTags="linux"' });
    const catalog = await compiled({ 'a.md': one, 'b.md': two });
    const names = catalog.products().map(({ name, slug }) => `${name} at ${slug}`);
    expect(names).toEqual([
      'Virtual Machines at virtual-machines',
      'Virtual Machines (linux) at virtual-machines-linux',
    ]);
  });

  test('takes its address and group from the data file, and others learn the group from it', async () => {
    const data = '{ "7": { "name": "Oak", "slug": "oaks", "group": "Trees" } }';
    const catalog = await compiled({
      'data/products.json': data,
      'a.md': sample({ products: '7', owner: 'Wood_Oak' }),
      'b.md': sample({ id: 'b', products: '8', owner: 'Wood_Ash' }),
      'c.md': sample({ id: 'c', products: '9', owner: 'Stone_Flint' }),
    });
    const rows = catalog.products().map(({ group, name, slug, articleCount }) => [group, name, slug, articleCount]);
    expect(rows).toEqual([
      ['Other services', 'Flint', 'flint', 1],
      ['Trees', 'Ash', 'ash', 1],
      ['Trees', 'Oak', 'oaks', 1],
    ]);
  });

  test('stands in for articles that name none: the product of their service, else their folder', async () => {
    const catalog = await compiled({
      'a.md': sample({ products: '7', service: 'microsoft.oak', owner: 'Wood_Oak' }),
      'b.md': sample({ id: 'b', products: '', service: 'microsoft.oak' }),
      'microsoft.elm-tsg/c.md': sample({ id: 'c', products: '' }),
      'some.folder/d.md': sample({ id: 'd', products: '' }),
    });
    const names = catalog.products().map(({ id, name }) => `${id} ${name}`);
    expect(names.toSorted()).toEqual(['7 Oak', 'folder:some.folder Some folder', 'service:microsoft.elm Elm']);
  });
});

describe('product ids that are one product', () => {
  const GUID = 'cddd3eb5-1830-b494-44fd-782f691479dc';
  const TOPIC = '1f0e3dad-99d1-4c62-8a0d-ef4c9e0fab9b';
  const about = (words: string, topics: readonly string[] = []) => {
    const supportTopics = topics.map((id) => ({ id, shortDescription: 'My tree is ill' }));
    const body = `---\n${JSON.stringify({ shortDescription: words, supportTopics })}\n---`;
    return sample({ id: 'about', title: `About ${GUID}`, kind: 'supportTopicDescription', products: GUID, body });
  };
  const oak = sample({ products: '7', owner: 'Wood_Oak', topics: TOPIC });

  test.each([
    ['topic descriptions under the name', about('Questions specific to running Oak on Azure'), GUID],
    ['topic descriptions under nearly the name', about('Questions specific to running Azure Oak on Azure'), GUID],
    ['topic descriptions of its topics', about('', [TOPIC]), GUID],
    ['an id with the same articles', sample({ id: 'b', products: '7,12', owner: 'Wood_Oak' }), '12'],
    ['an id with the name that no word tells apart', sample({ id: 'b', products: '12', owner: 'Wood_Oak' }), '12'],
  ])('are merged: %s', async (_what, other, id) => {
    const catalog = await compiled({ 'a.md': oak, 'b.md': other });
    expect(catalog.products().map(({ name, slug, articleCount }) => [name, slug, articleCount])).toEqual([
      ['Oak', 'oak', 2],
    ]);
    expect(catalog.findProductId(id)).toMatchObject({ kind: 'product', product: { id: '7' } });
    const findings = [...catalog.diagnostics()].filter(({ code }) => code === 'merged-product');
    expect(findings.map(({ message }) => message)).toEqual([
      expect.stringContaining(`"${id}" is shown as part of "Oak"`),
    ]);
  });

  test('keep their old addresses', async () => {
    const service = { service: 'microsoft.oak' };
    const catalog = await compiled({
      'a.md': sample({ products: '7', owner: 'Wood_Oak', ...service }),
      'b.md': sample({ id: 'b', products: '', ...service }),
      'c.md': about('Questions specific to running Oak on Azure'),
    });
    for (const slug of ['oak-more-articles', 'oak-support-topics'])
      expect(catalog.findOldProduct(slug)).toMatchObject({ kind: 'product', product: { slug: 'oak' } });
  });

  test('stay apart where the data file gives them two names', async () => {
    const catalog = await compiled({
      'a.md': oak,
      'b.md': sample({ id: 'b', products: '7,12', owner: 'Wood_Oak' }),
      'data/products.json': '{ "7": { "name": "Oak" }, "12": { "name": "Red oak" } }',
    });
    expect(catalog.products().map(({ id }) => id)).toEqual(['7', '12']);
  });

  test('of which nothing is known have a name and an address without an id', async () => {
    const catalog = await compiled({ 'a.md': oak, 'b.md': about('') });
    expect(catalog.products().map(({ slug }) => slug)).toEqual(['other-support-topics', 'oak']);
  });
});

describe('a topic', () => {
  const form = (title: string, topics: string) => {
    const json = JSON.stringify({ title, formElements: [] });
    return sample({
      id: title,
      title: `Scoping questions for ${title}`,
      kind: 'problemScopingQuestions',
      topics,
      body: `---\n${json}\n---`,
    });
  };

  test.each([
    [
      'the solution that serves fewest topics',
      { 'a.md': sample({ title: 'Wide', topics: '1,2' }), 'b.md': sample({ id: 'b', title: 'Narrow', topics: '1' }) },
      'Narrow',
    ],
    [
      'a solution before a form',
      { 'a.md': form('Form', '1'), 'b.md': sample({ title: 'Solution', topics: '1,2,3' }) },
      'Solution',
    ],
    [
      'a form before an insight',
      { 'a.md': sample({ kind: 'rca', title: 'Insight', topics: '1' }), 'b.md': form('form', '1,2') },
      'Form',
    ],
    [
      'the page title without decoration',
      { 'a.md': sample({ title: 'x', topics: '1' }).replace('pageTitle="x"', 'pageTitle="**bold** words&#xD;"') },
      'Bold words',
    ],
    [
      'an article for the public cloud',
      {
        'a.md': sample({ title: 'China', topics: '1', clouds: 'mooncake' }),
        'b.md': sample({ id: 'b', title: 'World', topics: '1,2' }),
      },
      'World',
    ],
  ])('is named by %s', async (_what, files, name) => {
    expect((await compiled(files)).topic('1')?.name).toBe(name);
  });

  test('is named by the sentence that describes it where neither solution nor form does', async () => {
    const topic = '1F0E3DAD-99D1-4C62-8A0D-EF4C9E0FAB9B';
    const json = JSON.stringify({ supportTopics: [{ id: topic.toLowerCase(), shortDescription: 'My tree is ill' }] });
    const catalog = await compiled({
      'a.md': sample({ kind: 'diagnostics', title: 'Insight', topics: topic }),
      'b.md': sample({ id: 'b', kind: 'supportTopicDescription', body: `---\n${json}\n---` }),
    });
    expect(catalog.topic(topic)?.name).toBe('My tree is ill');
  });
});
