import { Client } from '@modelcontextprotocol/sdk/client/index.js';
import { InMemoryTransport } from '@modelcontextprotocol/sdk/inMemory.js';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import * as z from 'zod';
import { mcpServer } from '@/lib/api/mcp';
import type { Catalog } from '@/lib/catalog';
import { articleAsMarkdown } from '@/lib/twins';
import { sampleCatalog } from '../search/sample-catalog';

const MOST_BYTES = 8192;

let catalog: Catalog;
let close: () => void;
let client: Client;
beforeAll(async () => {
  ({ catalog, close } = await sampleCatalog());
  const [near, far] = InMemoryTransport.createLinkedPair();
  client = new Client({ name: 'test', version: '1' });
  await mcpServer(() => catalog).connect(far);
  await client.connect(near);
  // From here on the client checks every answer against the schema of its tool.
  await client.listTools();
});
afterAll(async () => {
  await client.close();
  close();
});

// biome-ignore lint/suspicious/noExplicitAny: the client has checked the answer against its schema.
async function call(name: string, args: Record<string, unknown> = {}): Promise<any> {
  const answer = await client.callTool({ name, arguments: args });
  expect(answer.isError).not.toBe(true);
  expect(JSON.stringify(answer).length).toBeLessThanOrEqual(MOST_BYTES);
  return answer.structuredContent;
}

describe('the tools for assistants', () => {
  it('are read only, and say what they take and give', async () => {
    const { tools } = await client.listTools();
    expect(tools.map(({ name }) => name).toSorted()).toEqual([
      'answer_flow',
      'get_article',
      'get_articles',
      'list_products',
      'look_up_ids',
      'search',
      'start_flow',
    ]);
    expect(tools.filter(({ annotations, outputSchema }) => !annotations?.readOnlyHint || !outputSchema)).toEqual([]);
  });

  it('follow a flow under its old name, and say what contradicts', async () => {
    const old = 'dbforpostgresql-backup-automatedbackups';
    expect((await call('start_flow', { flow: old })).flow).toBe('automated-backups');
    const answers = [{ question: 'kind', choices: ['a', 'b'] }];
    const refused = await client.callTool({ name: 'answer_flow', arguments: { flow: 'my-restore-failed', answers } });
    expect(refused.isError).toBe(true);
    expect(JSON.stringify(refused.content)).toContain('answers.0.choices');
  });

  it('give a step with its code, and what a question says of its answers', async () => {
    const steps = 'azure-vm-backup-snapshot-extension-fails';
    const answers = [{ question: 'cause', choices: ['cause-2'] }];
    const step = await call('answer_flow', { flow: steps, answers, at: 'cause' });
    expect(step.progress).toBe('Step 1 of 4');
    expect(step.questions[0].text).toContain('```bash\nnc -zvw 5 168.63.129.16 80\n');
    const form = 'postgresql-flexible-restore-questions';
    const started = [{ question: 'problem_start_time', text: '2024-05-31T14:30' }];
    const { questions } = await call('answer_flow', { flow: form, answers: started, at: 'problem_start_time' });
    expect(questions[0].text).toContain('this list comes from your subscription');
  });

  it('say what was searched for instead', async () => {
    const { notes } = await call('search', { query: 'restor databse' });
    expect(notes).toEqual(['Showing results for “database” instead of “databse”.']);
  });

  it('search, and go on where they ended', async () => {
    const first = await call('search', { query: 'restore a deleted server' });
    expect(first.results.length).toBeGreaterThan(2);
    const second = await call('search', { query: 'restore a deleted server', cursor: first.next });
    const slugs = (found: { results: { slug: string }[] }) => found.results.map(({ slug }) => slug);
    expect(slugs(second).filter((slug) => slugs(first).includes(slug))).toEqual([]);
  });

  it('search every result once, in answers that are small enough', async () => {
    for (const query of ['restore', 'backup', 'azure virtual machine', '16222', 'AADSTS50076']) {
      const seen: string[] = [];
      let total = 0;
      for (let cursor: string | null = ''; cursor !== null; ) {
        const part = await call('search', { query, cursor });
        seen.push(...part.results.map(({ slug }: { slug: string }) => slug));
        ({ total } = part);
        cursor = part.next;
      }
      expect(new Set(seen).size, query).toBeGreaterThanOrEqual(total);
    }
  });

  it('name the products of results, and narrow a search to one', async () => {
    const { results, narrower, total } = await call('search', { query: 'backup' });
    expect(results.flatMap(({ products }: { products: string[] }) => products).length).toBeGreaterThan(2);
    const [most] = narrower;
    const found = await call('search', { query: 'backup', product: most.id });
    expect(found.total).toBe(most.count);
    expect(found.total).toBeLessThan(total);
    expect(found.narrower).toEqual([]);
    const { slug } = catalog.products().find(({ id }) => id === most.id) ?? {};
    expect(await call('search', { query: 'backup', product: slug })).toEqual(found);
    for (const { products } of found.results) expect(products).toContain(most.name);
  });

  it('give some articles at once, short ones whole, and say which ids are of none', async () => {
    const lengths = [...catalog.articles()].map(({ slug }) => {
      const record = catalog.article(slug);
      return { slug, length: record === undefined ? 0 : articleAsMarkdown(record).length };
    });
    const sorted = lengths.toSorted((a, b) => a.length - b.length).map(({ slug }) => slug);
    const [shortest = '', longest = ''] = [sorted[0], sorted.at(-1)];
    const { articles, missing } = await call('get_articles', { ids: [longest, 'nothing-of-this-name', shortest] });
    expect(missing).toEqual(['nothing-of-this-name']);
    const [long, short] = articles;
    expect([long.slug, short.slug, short.next]).toEqual([longest, shortest, null]);
    expect(short.markdown.length + long.markdown.length).toBeGreaterThan(2000);
    const rest = await call('get_article', { id: longest, cursor: long.next });
    const whole = catalog.article(longest);
    expect(whole && articleAsMarkdown(whole).startsWith(long.markdown + rest.markdown)).toBe(true);
  });

  it('give any three articles at once in an answer that is small enough', async () => {
    const slugs = [...catalog.articles()].map(({ slug }) => slug);
    for (let at = 0; at < slugs.length; at += 3) {
      const { articles } = await call('get_articles', { ids: slugs.slice(at, at + 3) });
      expect(articles.map(({ slug }: { slug: string }) => slug)).toEqual(slugs.slice(at, at + 3));
    }
  });

  it('name what to read next beside an article, with its first part alone', async () => {
    const first = await call('get_article', { id: 'automated-backups' });
    expect(first.related.length).toBeGreaterThan(0);
    for (const { slug, reason } of first.related) {
      expect(catalog.article(slug)).toBeDefined();
      expect(reason).toMatch(/^(?:same|other|similar)/);
    }
  });

  it('give every article whole, in parts that are small enough', async () => {
    for (const { slug } of [...catalog.articles()]) {
      let markdown = '';
      for (let cursor: string | null = ''; cursor !== null; ) {
        const part = await call('get_article', { id: slug, cursor });
        markdown += part.markdown;
        cursor = part.next;
      }
      expect(markdown).toMatch(/^# /);
    }
  });

  it('list every product and every id once', async () => {
    const ids = [];
    for (let cursor: string | null = ''; cursor !== null; ) {
      const part = await call('list_products', { cursor });
      ids.push(...part.products.map(({ id }: { id: string }) => id));
      cursor = part.next;
    }
    expect(ids).toEqual(catalog.products().map(({ id }) => id));
    const found = await call('look_up_ids', {
      ids: ['automated-backups', 'no-such-thing-at-all', ...ids.slice(0, 12)],
    });
    expect(found.rows[0]).toMatchObject({ asked: 'automated-backups', kind: 'slug', slug: 'automated-backups' });
    expect([found.rows.length, found.unknown]).toEqual([10, 1]);
  });

  it('say for every entry of a list what it stands for, in answers that are small enough', async () => {
    const sent = ['<16222>', 'https://help.example/articles/automated-backups?x=1', ' ', '16222'];
    const { rows } = await call('look_up_ids', { ids: sent });
    const of = (row: Record<string, unknown>) => [row.sent, row.places, row.slug];
    expect(rows.map(of)).toEqual([
      ['<16222>', [0, 3], null],
      [sent[1], [1], 'automated-backups'],
    ]);
    const long = Array.from({ length: 30 }, (_, at) => `${String(at).padStart(3, '0')}${'x'.repeat(1900)}`);
    const places = [];
    for (let cursor: string | null = ''; cursor !== null; ) {
      const part = await call('look_up_ids', { ids: long, cursor });
      places.push(...part.rows.flatMap((row: { places: number[] }) => row.places));
      cursor = part.next;
    }
    expect(places).toEqual(long.map((_, at) => at));
  });

  it('call a guess one', async () => {
    const { rows } = await call('look_up_ids', { ids: ['automted-backups', 'automated-backups', 'zzzzzzzzzzzzzzzz'] });
    expect(rows).toMatchObject([
      { kind: 'unknown', isGuess: true, slug: 'automated-backups', reason: expect.stringContaining('closest article') },
      { kind: 'slug', isGuess: false, slug: 'automated-backups', reason: '' },
      { kind: 'unknown', isGuess: false, slug: null, reason: '' },
    ]);
  });

  it('follow the finder to articles', async () => {
    let screen = await call('start_flow', { flow: 'finder' });
    const answers = [];
    for (let asked = 0; asked < 10 && screen.kind === 'question'; asked++) {
      const [question] = screen.questions;
      answers.push({ question: question.id, choices: [question.options[0].key] });
      screen = await call('answer_flow', { flow: 'finder', answers, at: screen.at });
    }
    expect(screen.kind).toBe('outcome');
    expect(screen.articles.length).toBeGreaterThan(0);
    expect(screen.summary).not.toBe('');
  });

  it.each([
    ['get_article', { id: 'nothing-of-this-name' }, 'Find it by search'],
    ['start_flow', { flow: 'nothing-of-this-name' }, 'finder'],
    ['search', { query: 'a', cursor: 'zzz' }, 'leave cursor out'],
    ['search', { query: 'backup', product: 'nothing-like-it' }, 'list_products'],
    ['answer_flow', { flow: 'finder', answers: [], at: 'nope' }, 'Leave `at` out'],
    ['look_up_ids', { ids: [] }, 'ids'],
    ['look_up_ids', { ids: ['', ' '] }, 'Send at least one ID in ids.'],
  ])('say what to do instead: %s with %j', async (name, args, hint) => {
    const answer = await client.callTool({ name, arguments: args });
    expect(answer.isError).toBe(true);
    expect(JSON.stringify(answer.content)).toContain(hint);
  });

  it.each([
    ['search', {}, 'query: This field is required. Add it, as text.'],
    ['search', { query: 5 }, 'query: This isn’t text. Send text.'],
    ['look_up_ids', { ids: 'x' }, 'ids: This isn’t a list. Send a list.'],
    ['get_articles', { ids: ['1', '2', '3', '4'] }, 'ids: This is too long. Use at most 3 entries.'],
    ['get_articles', { ids: [] }, 'ids: This is empty. Use at least 1 entry.'],
    ['answer_flow', { flow: 'finder', answers: [{}] }, 'answers.0.question: This field is required. Add it, as text.'],
    ['start_flow', { optionsFrom: 1.5 }, 'optionsFrom: This isn’t a whole number. Send a whole number.'],
  ])('say field by field what is wrong, and what to do: %s with %j', async (name, args, words) => {
    const { isError, content } = await client.callTool({ name, arguments: args });
    expect([isError, JSON.stringify(content)]).toEqual([true, expect.stringContaining(words)]);
    expect(JSON.stringify(content)).toContain(`${name} can’t be called like this. `);
    expect(JSON.stringify(content)).not.toMatch(/expected|received|Invalid|32602/);
  });

  it.each([
    ['tools/call', undefined, 'params: This field is required. Add it, as an object.'],
    ['tools/call', {}, 'params.name: This field is required. Add it, as text.'],
    ['tools/call', { name: 'search', arguments: [] }, 'params.arguments: This isn’t an object. Send an object.'],
    ['tools/list', { cursor: 5 }, 'params.cursor: This isn’t text. Send text.'],
    ['prompts/get', {}, 'params.name: This field is required. Add it, as text.'],
    ['prompts/get', { name: 'triage_this_error' }, 'error: This field is required. Add it, as text.'],
    ['resources/read', {}, 'params.uri: This field is required. Add it, as text.'],
    ['completion/complete', {}, 'params.ref: This isn’t valid. '],
    ['initialize', {}, 'params.protocolVersion: This field is required. Add it, as text.'],
  ])('refuse %s with %j as wrong parameters, in the same words', async (method, params, words) => {
    const asked = client.request({ method, ...(params && { params }) }, z.any());
    await expect(asked).rejects.toMatchObject({ code: -32602, message: expect.stringContaining(words) });
    await expect(asked).rejects.not.toMatchObject({ message: expect.stringMatching(/expected|received|Invalid/) });
  });

  it('answer many calls at once, each its own', async () => {
    const slugs = [...catalog.articles()].slice(0, 20).map(({ slug }) => slug);
    const answers = await Promise.all(slugs.map((id) => call('get_article', { id })));
    expect(answers.map(({ slug }) => slug)).toEqual(slugs);
  });
});

describe('what else assistants find', () => {
  it('are articles as resources, with their slugs completed', async () => {
    const { resourceTemplates } = await client.listResourceTemplates();
    expect(resourceTemplates.map(({ uriTemplate }) => uriTemplate)).toEqual(['article://{slug}']);
    const { contents } = await client.readResource({ uri: 'article://automated-backups' });
    expect(contents[0]).toMatchObject({
      mimeType: 'text/markdown',
      text: expect.stringMatching(/^# Automated backups/),
    });
    const { completion } = await client.complete({
      ref: { type: 'ref/resource', uri: 'article://{slug}' },
      argument: { name: 'slug', value: 'automated back' },
    });
    expect(completion.values).toContain('automated-backups');
  });

  it.each([
    ['article://nothing', 'There’s no article "nothing"'],
    ['article://%ff', 'There’s no article "%ff"'],
    ['article://', 'article://{slug}'],
    ['no address', 'article://{slug}'],
    ['https://help.example/', 'article://{slug}'],
  ])('say that a resource is not there: %s', async (uri, words) => {
    await expect(client.readResource({ uri })).rejects.toMatchObject({
      code: -32002,
      message: expect.stringContaining(words),
    });
  });

  it.each([
    'article://Automated-Backups',
    'article://8D101DB0-CC7C-4C31-A9DA-3F85BF9C063D',
    'ARTICLE://automated-backups',
  ])('are found by %s too', async (uri) => {
    const { contents } = await client.readResource({ uri });
    expect(contents[0]).toMatchObject({ uri, text: expect.stringMatching(/^# Automated backups/) });
  });

  it('say why an article was retired, whoever asks', async () => {
    const [old] = catalog.oldNames().filter(({ target, reason }) => target === undefined && reason !== '');
    const { name = '', reason = '' } = old ?? {};
    expect(reason).not.toBe('');
    await expect(client.readResource({ uri: `article://${encodeURIComponent(name)}` })).rejects.toThrow(reason);
    const answer = await client.callTool({ name: 'get_article', arguments: { id: name } });
    expect([answer.isError, JSON.stringify(answer.content)]).toEqual([true, expect.stringContaining(reason)]);
    expect(await call('get_articles', { ids: [name] })).toMatchObject({
      missing: [name],
      reasons: [expect.stringContaining(reason)],
    });
    const { rows } = await call('look_up_ids', { ids: [name] });
    expect(rows[0]).toMatchObject({ kind: 'retired', reason });
  });

  it('complete a slug of which nothing is typed yet', async () => {
    const { completion } = await client.complete({
      ref: { type: 'ref/resource', uri: 'article://{slug}' },
      argument: { name: 'slug', value: '' },
    });
    expect(completion.values.length).toBeGreaterThan(5);
    for (const slug of completion.values) expect(catalog.article(slug)).toBeDefined();
  });

  it.each(['__proto__', 'constructor', 'toString', 'nothing'])('have no tool and no prompt named %s', async (name) => {
    const answer = await client.callTool({ name, arguments: {} });
    expect([answer.isError, JSON.stringify(answer.content)]).toEqual([
      true,
      expect.stringContaining(`There’s no tool \\"${name}\\". Use one of: search, `),
    ]);
    await expect(client.getPrompt({ name })).rejects.toMatchObject({
      code: -32602,
      message: expect.stringContaining(`There’s no prompt "${name}". Use one of: solve_my_problem, `),
    });
  });

  it('are declared without promising news of them, which nobody would send', () => {
    expect(client.getServerCapabilities()).toEqual({ tools: {}, resources: {}, prompts: {}, completions: {} });
  });

  it('are prompts that take the words of the reader', async () => {
    const { prompts } = await client.listPrompts();
    expect(prompts.map(({ name }) => name)).toEqual(['solve_my_problem', 'triage_this_error']);
    const { messages } = await client.getPrompt({ name: 'triage_this_error', arguments: { error: 'Error 42' } });
    expect(JSON.stringify(messages)).toContain('Error 42');
  });
});
