import { Client } from '@modelcontextprotocol/sdk/client/index.js';
import { InMemoryTransport } from '@modelcontextprotocol/sdk/inMemory.js';
import { beforeAll, describe, expect, it } from 'vitest';
import { mcpServer } from '@/lib/api/mcp';
import type { Catalog } from '@/lib/catalog';
import { requestCatalog, withRequest } from '@/lib/request';
import { textAt } from '@/lib/twins';
import { article, catalogOf } from '../../components/drawing';
import { ask, type ReadAnswer, strayIn } from './api-answers';

const page = (language: string, title: string, body: string) =>
  article({ articleId: 'restore', language, pageTitle: title }, `# ${title}\n\n${body}\n`);

const form = (language: string, title: string, label: string, texts: readonly [string, string]) => {
  const options = [
    { value: 'server', text: texts[0] },
    { value: 'database', text: texts[1] },
  ];
  const question = { id: 'kind', order: 1, controlType: 'dropdown', required: true, displayLabel: label };
  const json = { title, formElements: [{ ...question, dropdownOptions: options }] };
  return article(
    { selfHelpType: 'problemScopingQuestions', articleId: 'form', language, pageTitle: title },
    `# ${title}\n---\n${JSON.stringify(json)}\n---\n`,
  );
};

const FILES = {
  'articles/restore.md': page('en', 'Restore a server', 'Choose a point in time. Error code 40613.'),
  'articles.de-de/restore.md': page('de', 'Server wiederherstellen', 'Wählen Sie einen Zeitpunkt. Fehlercode 40613.'),
  'articles/other.md': article({ articleId: 'other', pageTitle: 'Back up a server' }, '# Back up a server\n\nNow.\n'),
  'articles/form.md': form('en', 'Questions', 'What is it?', ['A server', 'A database']),
  'articles/form.de-de.md': form('de', 'Fragen', 'Was ist es?', ['Ein Server', 'Eine Datenbank']),
};

let catalog: Catalog;
beforeAll(async () => {
  catalog = await catalogOf(FILES);
});

async function inRequest<Value>(work: () => Promise<Value>): Promise<Value> {
  return (await withRequest({ catalog, posted: undefined }, work)).result;
}

function get(address: string, body?: unknown): Promise<ReadAnswer> {
  return inRequest(() => ask(requestCatalog(), address, body === undefined ? {} : { body }));
}

describe('the API', () => {
  it('says in which languages an article is, and gives the one that is asked for', async () => {
    const own = await get('/articles/restore');
    expect(own.json.language).toBe('en');
    const languages = [
      { language: 'en', slug: 'restore', name: 'Restore a server', url: '/articles/restore' },
      { language: 'de', slug: 'restore-de', name: 'Server wiederherstellen', url: '/articles/restore-de' },
    ];
    expect(own.json.languages).toEqual(languages);
    const german = await get('/articles/restore?language=de-AT');
    expect(strayIn('/articles/{id}', 'get', german)).toEqual([]);
    expect(german.json).toMatchObject({
      slug: 'restore-de',
      language: 'de',
      name: 'Server wiederherstellen',
      languages,
    });
    expect((await get('/articles/restore-de?language=en')).json.slug).toBe('restore');
  });

  it.each(['fr', 'x', '', 'no tag at all'])(
    'gives an article in its own language where it is not in “%s”',
    async (tag) => {
      const { json } = await get(`/articles/other?language=${encodeURIComponent(tag)}`);
      expect(json).toMatchObject({ slug: 'other', language: 'en' });
      expect(json.languages).toHaveLength(1);
    },
  );

  it('finds articles and suggests them in the language that is asked for', async () => {
    const slugs = async (address: string) =>
      (await get(address)).json.results.map(({ article: { slug } }: { article: { slug: string } }) => slug);
    expect(await slugs('/search?q=40613')).toEqual(['restore']);
    expect(await slugs('/search?q=40613&language=de')).toEqual(['restore-de']);
    const { items } = (await get('/suggest?q=4061&language=de')).json;
    expect(items.map(({ title }: { title: string }) => title)).toContain('Server wiederherstellen');
  });

  it('names products in the language that is asked for, part by part in its order', async () => {
    const product = (id: string, name: string, german: string) => ({
      [id]: { name, group: 'All', names: { de: german } },
    });
    const products = {
      ...product('1', 'Apples', 'Zander'),
      ...product('2', 'Bread', 'Brot'),
      ...product('3', 'Cheese', 'Apfel'),
    };
    const page = (id: string) =>
      article({ articleId: `a${id}`, productPesIds: id, pageTitle: `Of ${id}` }, '# Of\n\nIt.\n');
    const files = Object.fromEntries(['1', '2', '3'].map((id) => [`articles/a${id}.md`, page(id)]));
    const named = await catalogOf({ ...files, 'data/products.json': JSON.stringify(products) });
    const namesOf = async (language: string) => {
      const names: string[] = [];
      for (let cursor: string | null = ''; cursor !== null; ) {
        const { json }: ReadAnswer = await ask(named, `/products?limit=1&language=${language}&cursor=${cursor}`);
        names.push(...json.items.map(({ name }: { name: string }) => name));
        cursor = json.next;
      }
      return names;
    };
    expect(await namesOf('')).toEqual(['Apples', 'Bread', 'Cheese']);
    expect(await namesOf('de-AT')).toEqual(['Apfel', 'Brot', 'Zander']);
    expect((await ask(named, '/products/bread?language=de')).json.name).toBe('Brot');
  });

  it('asks a flow’s questions in the language that is asked for, with the site’s own words in it', async () => {
    const flow = await get('/flows/form?language=de');
    expect(strayIn('/flows/{id}', 'get', flow)).toEqual([]);
    expect(flow.json).toMatchObject({ id: 'form-de', language: 'de', title: 'Fragen' });
    expect(flow.json.questions[0]).toMatchObject({ language: 'de', title: 'Was ist es?' });
    expect(flow.json.questions[0].options.map(({ text }: { text: string }) => text)).toEqual([
      'Ein Server',
      'Eine Datenbank',
      'Ich weiß es nicht',
    ]);
    const answers = [{ question: 'kind', choices: ['database'] }];
    const end = await get('/flows/form/next?language=de', { answers, at: 'check' });
    expect(strayIn('/flows/{id}/next', 'post', end)).toEqual([]);
    expect(end.json).toMatchObject({ flow: 'form-de', language: 'de', kind: 'outcome' });
    expect(end.json.summary.data.scopingDetails[0].answer.displayValue).toBe('Eine Datenbank');
    expect((await get('/flows/form')).json).toMatchObject({ id: 'form', language: 'en' });
  });
});

describe('tools for assistants', () => {
  async function call(name: string, args: Readonly<Record<string, unknown>>) {
    const [near, far] = InMemoryTransport.createLinkedPair();
    const client = new Client({ name: 'test', version: '1' });
    await mcpServer(() => catalog).connect(far);
    await client.connect(near);
    const { tools } = await client.listTools();
    const answer = await inRequest(() => client.callTool({ name, arguments: args }));
    await client.close();
    return { answer, tool: tools.find((each) => each.name === name) };
  }

  it('take a language', async () => {
    const read = await call('get_article', { id: 'restore', language: 'de' });
    expect(read.answer.structuredContent).toMatchObject({ slug: 'restore-de', language: 'de', otherLanguages: ['en'] });
    const both = await call('get_articles', { ids: ['restore', 'other'], language: 'de' });
    expect(both.answer.structuredContent).toMatchObject({ articles: [{ slug: 'restore-de' }, { slug: 'other' }] });
    const found = await call('search', { query: '40613', language: 'de' });
    expect(found.answer.structuredContent).toMatchObject({ results: [{ slug: 'restore-de', language: 'de' }] });
    const asked = await call('start_flow', { flow: 'form', language: 'de' });
    expect(asked.answer.structuredContent).toMatchObject({ flow: 'form-de', questions: [{ title: 'Was ist es?' }] });
  });

  it.each([
    ['get_article', { id: 'restore', languge: 'de' }, /languge: There’s no such argument\. Use "language"\./],
    ['list_products', { size: 3 }, /size: There’s no such argument\. Remove it\. Known arguments: cursor\./],
    ['search', { query: 'x', page: 2, limit: 1 }, /page: .*limit: /],
  ])('%s refuses arguments that it does not know', async (name, args, told) => {
    const { answer, tool } = await call(name, args);
    expect(answer.isError).toBe(true);
    expect(JSON.stringify(answer.content).replaceAll('\\"', '"')).toMatch(told);
    expect(tool?.inputSchema.additionalProperties).toBe(false);
  });
});

it('the Markdown of an article links to the same in other languages', () => {
  const { text } = textAt(catalog, '/articles/restore.md');
  expect(text).toContain('## In other languages\n\n- [Server wiederherstellen](/articles/restore-de.md): German');
  expect(textAt(catalog, '/articles/other.md').text).not.toContain('In other languages');
});
