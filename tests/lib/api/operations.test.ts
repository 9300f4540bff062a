import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { OPERATIONS } from '@/lib/api';
import type { Catalog } from '@/lib/catalog';
import { sampleCatalog } from '../search/sample-catalog';
import { ask, strayIn } from './api-answers';

/** Requests that are drawn, for all operations together; `STEPWISE_API_REQUESTS=5000` draws as many. */
const RUNS = Math.ceil(Number(process.env.STEPWISE_API_REQUESTS ?? 300) / OPERATIONS.length);

let catalog: Catalog;
let close: () => void;
beforeAll(async () => {
  ({ catalog, close } = await sampleCatalog());
});
afterAll(() => close());

/** Every part of a list, by its cursors. */
async function everyPart(address: string, list = 'items') {
  const parts = [];
  for (let next: string | null = ''; next !== null; ) {
    const { json } = await ask(catalog, `${address}&cursor=${next}`);
    parts.push(json[list]);
    next = json.next;
  }
  return parts;
}

describe('every answer', () => {
  it('about every article keeps to its schema, in each format', async () => {
    const stray = [];
    for (const { slug } of catalog.articles()) {
      const address = `/articles/${encodeURIComponent(slug)}`;
      stray.push(...strayIn('/articles/{id}', 'get', await ask(catalog, address)));
      stray.push(...strayIn('/articles/{id}', 'get', await ask(catalog, `${address}?fields=name,markdown,text`)));
      for (const representation of ['markdown', 'html', 'text'] as const)
        stray.push(...strayIn('/articles/{id}', 'get', await ask(catalog, address, { representation })));
    }
    expect(stray).toEqual([]);
  });

  it('about every product and topic keeps to its schema', async () => {
    const stray = [];
    for (const { id, slug } of catalog.products()) {
      const page = await ask(catalog, `/products/${slug}`);
      stray.push(...strayIn('/products/{id}', 'get', page));
      expect((await ask(catalog, `/products/${id}`)).status).toBe(301);
      for (const topic of page.json.topics)
        stray.push(...strayIn('/topics/{id}', 'get', await ask(catalog, `/topics/${topic.id}`)));
    }
    expect(stray).toEqual([]);
  });

  it('names an error code as articles write it, in whatever letters it is searched for', async () => {
    const directOf = async (code: string) => (await ask(catalog, `/search?q=${code}`)).json.direct;
    const asWritten = await directOf('UserErrorGuestAgentStatusUnavailable');
    expect(asWritten).toEqual([
      expect.objectContaining({ kind: 'code', named: 'UserErrorGuestAgentStatusUnavailable' }),
    ]);
    expect(await directOf('usererrorguestagentstatusunavailable')).toEqual(asWritten);
    expect(await directOf('restore')).toEqual([]);
  });

  it('leads from a product by its topics to each article that has one, in the numbers that it tells', async () => {
    for (const { id, slug } of catalog.products()) {
      const { json } = await ask(catalog, `/products/${slug}`);
      const reached = new Set<string>();
      for (const topic of json.topics) {
        const { items } = (await ask(catalog, `/articles?product=${slug}&topic=${topic.id}&limit=100`)).json;
        expect([topic.id, items.length]).toEqual([topic.id, topic.articleCount]);
        for (const item of items) reached.add(item.slug);
      }
      const all = [...catalog.list({ product: id, limit: 1000 })].filter(({ key }) => {
        return catalog.product(slug)?.otherArticles.every((other) => other.key !== key);
      });
      expect(all.filter((article) => !reached.has(article.slug))).toEqual([]);
    }
  });

  it.each([
    ['/products', '/products?limit=3'],
    ['/articles', '/articles?limit=100'],
    ['/changes', '/changes?since=2000-01-01&limit=100'],
    ['/search', '/search?q=restore+a+server+16222'],
    ['/search', '/search?q=AADSTS50076'],
    ['/search', '/search?q=zzzzqqq'],
    ['/search', '/search?q='],
    ['/suggest', '/suggest?q=back'],
    ['/lookup', '/lookup?ids=16222,automated-backups,nothing'],
    ['/health', '/health'],
    ['/flows/{id}', '/flows/finder'],
  ])('of %s keeps to its schema: %s', async (path, address) => {
    const answer = await ask(catalog, address);
    expect(answer.status).toBe(200);
    expect(strayIn(path, 'get', answer)).toEqual([]);
  });
});

describe('a list', () => {
  it('of products goes on behind the last one, though others came and went meanwhile', async () => {
    const first = await ask(catalog, '/products?limit=3');
    const kept = catalog.products().slice(2);
    const later: Catalog = { ...catalog, products: () => kept };
    const second = await ask(later, `/products?limit=2&cursor=${first.json.next}`);
    const ids = (answer: typeof first) => answer.json.items.map(({ id }: { id: string }) => id);
    expect([...ids(first), ...ids(second)]).toEqual(
      catalog
        .products()
        .slice(0, 5)
        .map(({ id }) => id),
    );
    const parts = await everyPart('/products?limit=4');
    expect(parts.flat().map(({ id }) => id)).toEqual(catalog.products().map(({ id }) => id));
  });

  it('of results goes on behind the last one, where that one moved', async () => {
    const whole = await ask(catalog, '/search?q=backup&limit=20');
    const slugs = whole.json.results.map((each: { article: { slug: string } }) => each.article.slug);
    const moved = Buffer.from(JSON.stringify(['9', slugs[6]])).toString('base64url');
    const { json } = await ask(catalog, `/search?q=backup&limit=5&cursor=${moved}`);
    expect(json.results.map((each: { article: { slug: string } }) => each.article.slug)).toEqual(slugs.slice(7, 12));
  });

  it('gives every article once, whatever the size of its parts', async () => {
    const slugs = [...catalog.articles()].map(({ slug }) => slug).toSorted();
    for (const limit of [7, 100]) {
      const parts = await everyPart(`/articles?limit=${limit}`);
      expect(parts.flat().map((each) => each.slug)).toEqual(slugs);
    }
  });

  it('is narrowed by product, topic, kind, cloud, and language together', async () => {
    const product = catalog.product('postgresql');
    const topic = product?.problems[0]?.topic.id ?? '';
    const { json } = await ask(
      catalog,
      `/articles?product=postgresql&topic=${topic}&kind=generic&cloud=public&language=en`,
    );
    const byId = await ask(catalog, `/articles?product=16222&topic=${topic}&kind=generic&cloud=public&language=en`);
    const wanted = product?.problems[0]?.articles.filter(({ kind }) => kind === 'generic').map(({ slug }) => slug);
    expect(json.items.map((each: { slug: string }) => each.slug)).toEqual(wanted?.toSorted());
    expect(byId.json).toEqual(json);
  });

  it('of articles that changed since a day has the ones of that day', async () => {
    const { json } = await ask(catalog, '/changes?since=2000-01-01&limit=100');
    const last = json.changed.at(-1).changedAt;
    const since = await ask(catalog, `/articles?updatedSince=${last.slice(0, 10)}&limit=100`);
    expect(since.json.items.map((each: { changedAt: string }) => each.changedAt)).toContain(last);
    expect((await ask(catalog, '/articles?updatedSince=2999-01-01')).json.items).toEqual([]);
  });

  it('of changes gives every change once, in order, and old names in its first part alone', async () => {
    const parts = await everyPart('/changes?since=2000-01-01&limit=9', 'changed');
    const times = parts.flat().map((each) => each.changedAt);
    expect(times).toEqual(times.toSorted());
    expect(new Set(parts.flat().map((each) => each.slug)).size).toBe(times.length);
    const first = await ask(catalog, '/changes?since=2000-01-01&limit=9');
    const second = await ask(catalog, `/changes?since=2000-01-01&limit=9&cursor=${first.json.next}`);
    expect(first.json.renamed.length + first.json.retired.length).toBe(catalog.oldNames().length);
    expect(second.json.renamed.length + second.json.retired.length).toBe(0);
  });

  it('of changes tells what is new from what changed, by the day that is asked about', async () => {
    const listed = catalog.changedSince('2000-01-01', '', 1000).filter(({ createdAt }) => createdAt !== undefined);
    const days = listed.flatMap(({ createdAt = '', changedAt = '' }) => [createdAt, changedAt]);
    for (const since of new Set(['2000-01-01', ...days])) {
      const { json } = await ask(catalog, `/changes?since=${since}&limit=100`);
      const isNew = ({ createdAt }: { createdAt: string | null }) =>
        createdAt !== null && Date.parse(createdAt) >= Date.parse(since);
      expect(json.created, since).toEqual(json.changed.filter(isNew).map(({ slug }: { slug: string }) => slug));
    }
  });

  it('of results goes on where the part before ended', async () => {
    const whole = await ask(catalog, '/search?q=backup&limit=20');
    const first = await ask(catalog, '/search?q=backup&limit=10');
    const second = await ask(catalog, `/search?q=backup&limit=10&cursor=${first.json.next}`);
    const slugs = (answer: typeof whole) =>
      answer.json.results.map((each: { article: { slug: string } }) => each.article.slug);
    expect([...slugs(first), ...slugs(second)]).toEqual(slugs(whole));
  });
});

describe('an article', () => {
  it('has only the fields that were asked for', async () => {
    const { json } = await ask(catalog, '/articles/automated-backups?fields=name,steps');
    expect(Object.keys(json).toSorted()).toEqual(['name', 'slug', 'steps']);
  });

  it('is whole in any format but JSON, which the description of its fields says', async () => {
    const { body } = await ask(catalog, '/articles/automated-backups?fields=name', { representation: 'markdown' });
    expect(body).toBe((await ask(catalog, '/articles/automated-backups', { representation: 'markdown' })).body);
    const { parameters } = OPERATIONS.find(({ id }) => id === 'getArticle') ?? {};
    expect(parameters?.shape.fields?.description).toContain('Only for JSON');
  });

  it('says by its id where it is', async () => {
    const byId = await ask(catalog, '/articles/8d101db0-cc7c-4c31-a9da-3f85bf9c063d');
    expect(byId).toMatchObject({ status: 301, json: { title: 'Moved' } });
  });

  it('has nothing in its HTML that could act', async () => {
    for (const { slug } of catalog.articles()) {
      const { body } = await ask(catalog, `/articles/${slug}`, { representation: 'html' });
      expect(body).not.toMatch(/<script|<iframe| on\w+=|javascript:/i);
    }
  });
});

describe('a request that does not fit', () => {
  it.each([
    ['/articles?kindd=generic', 'kindd', 'Use "kind".'],
    ['/articles?kind=generik', 'kind', 'Use one of: generic, '],
    ['/articles?limit=1000', 'limit', 'Use at most 100.', 'This is too large.'],
    ['/articles?limit=many', 'limit', 'Send a whole number.', 'This isn’t a whole number.'],
    ['/articles?limit=0x10', 'limit', 'Send a whole number.', 'This isn’t a whole number.'],
    ['/products?limit=1e1', 'limit', 'Send a whole number.', 'This isn’t a whole number.'],
    ['/search?q=a&limit=+5', 'limit', 'Send a whole number.', 'This isn’t a whole number.'],
    ['/search?q=a&limit=%2B5', 'limit', 'Send a whole number.', 'This isn’t a whole number.'],
    ['/suggest?q=a&limit=+2+', 'limit', 'Send a whole number.', 'This isn’t a whole number.'],
    ['/changes?since=2024-01-01&limit=05', 'limit', 'Send a whole number.', 'This isn’t a whole number.'],
    ['/articles?limit=-3', 'limit', 'Use at least 1.', 'This is too small.'],
    ['/articles?limit=', 'limit', 'Send a whole number.', 'This is empty.'],
    ['/suggest?q=a&limit=', 'limit', 'Send a whole number.', 'This is empty.'],
    ['/changes?since=', 'since', 'Use a date, such as 2024-03-01', 'This is empty.'],
    ['/articles?kind=', 'kind', 'Use one of: generic, ', 'This is empty.'],
    ['/articles?limit=1.5', 'limit', 'Send a whole number.', 'This isn’t a whole number.'],
    [`/articles?topic=${'x'.repeat(301)}`, 'topic', 'Use at most 300 characters.', 'This is too long.'],
    ['/articles?updatedSince=yesterday', 'updatedSince', 'Use a date, such as 2024-03-01', 'isn’t a date or a time'],
    ['/articles?updatedSince=2024-03-01T25:00:00%2B02:00', 'updatedSince', 'Use a date', 'isn’t a date or a time'],
    ['/articles?limit=99999999999999999999', 'limit', 'Use at most 100.', 'This is too large.'],
    ['/articles?limit=0', 'limit', 'Use at least 1.', 'This is too small.'],
    ['/articles?product=postgresqll', 'product', 'Use "postgresql", or any `id`', 'There’s no product "postgresqll".'],
    ['/articles?product=azure+database+for+postgre', 'product', 'Use "postgresql", or any `id`'],
    ['/articles?product=zzzzzzzzz', 'product', 'Use an `id` or `slug` from /products.'],
    ['/articles?cloud=pubic', 'cloud', 'Use "public".', 'There’s no cloud "pubic".'],
    ['/articles?topic=99999999999', 'topic', 'Use an ID from `topics` in /products/{id}.', 'There’s no support topic'],
    ['/search?q=backup&product=nothing-like-it', 'product', '/products'],
    ['/search?q=backup&cloud=nothing-like-it', 'cloud', 'Use one of: '],
    ['/health?zzzzzz=1', 'zzzzzz', 'Remove it. This address takes no parameters.'],
    ['/products/postgresql?zzzzzz=1', 'zzzzzz', 'Remove it. Known parameters: language.'],
    ['/articles?zzzzzz=1', 'zzzzzz', 'Remove it. Known parameters: product, topic, ', 'There’s no such parameter.'],
    ['/articles?cursor=zzz', 'cursor', 'Send `next` from the previous page'],
    ['/articles?limit=1&limit=2', 'limit', 'Give it once.'],
    ['/articles/automated-backups?fields=name,nmae', 'fields', 'Use one of: ', '"nmae" isn’t one of the known values.'],
    ['/articles/automated-backups?fields=name,', 'fields', 'Use one of: ', 'One of the entries is empty.'],
    ['/articles/automated-backups?fields=', 'fields', 'Use at least 1 entry.', 'This is empty.'],
    ['/lookup?ids=', 'ids', 'Use at least 1 entry.', 'This is empty.'],
    ['/lookup?ids=,%20,()', 'ids', 'Send at least one ID.', 'This list has no ID in it.'],
    [`/lookup?ids=1,${'x'.repeat(2001)}`, 'ids', 'Use at most 2000 characters.', `"${'x'.repeat(60)}" is too long.`],
    ['/search', 'q', 'Add it, as text.', 'This field is required.'],
    ['/changes', 'since', 'Use a date, such as 2024-03-01', 'This field is required.'],
  ])('%s is told the field and the fix', async (address, field, fix, message = '') => {
    const { status, json } = await ask(catalog, address);
    expect(status).toBe(400);
    expect(json.errors[0].field).toBe(field);
    expect(json.errors[0].fix).toContain(fix);
    expect(json.errors[0].message).toContain(message);
    expect(JSON.stringify(json)).not.toMatch(/expected|received|NaN|undefined|Invalid/);
  });

  it.each([
    ['/flows/finder/next', 'no JSON', 'body'],
    ['/flows/finder/next', { answers: [{}] }, 'answers.0.question'],
    ['/flows/finder/next', { answer: [] }, 'answer'],
    ['/lookup', { ids: [] }, 'ids'],
    ['/lookup', { ids: [''] }, 'ids'],
    ['/lookup', { ids: ['', ' ', '""'] }, 'ids'],
    ['/lookup', { ids: ['1', 2] }, 'ids.1'],
  ])('%s with %j is told the field', async (address, body, field) => {
    const { status, json } = await ask(catalog, address, { body });
    expect([status, json.errors[0]?.field]).toEqual([400, field]);
  });

  it.each([
    ['/flows/finder/next', { zzzzzz: 1 }, 'zzzzzz', 'Remove it. Known fields: answers, at.'],
    ['/flows/finder/next', { answer: [] }, 'answer', 'Use "answers".'],
    [
      '/flows/finder/next',
      { answers: [{ question: 'product', zzzzzz: 1 }] },
      'answers.0.zzzzzz',
      'Remove it. Known fields: question, choices, text, timeZone.',
    ],
    ['/flows/finder/next', { answers: [{ question: 'product', choice: 1 }] }, 'answers.0.choice', 'Use "choices".'],
    ['/flows/finder/next?zzzzzz=1', {}, 'zzzzzz', 'Remove it. Known parameters: language.'],
    ['/flows/finder/next', { at: 'nope' }, 'at', 'Send `at` from the last screen'],
    ['/flows/finder/next', { at: 'map' }, 'at', 'Send `at` from the last screen'],
    ['/lookup', { ids: [] }, 'ids', 'Use at least 1 entry.'],
    ['/lookup', { ids: ['1'], zzzzzz: 1 }, 'zzzzzz', 'Remove it. Known fields: ids.'],
  ])('%s with %j is told what is known there', async (address, body, field, fix) => {
    const { status, json } = await ask(catalog, address, { body });
    expect([status, json.errors[0]?.field, json.errors[0]?.fix]).toEqual([400, field, expect.stringContaining(fix)]);
  });

  it('passes over entries without an ID beside one that has one', async () => {
    const { status, json } = await ask(catalog, '/lookup', { body: { ids: ['', '16222', ' '] } });
    expect([status, json.asked, json.rows[0].places]).toEqual([200, 1, [1]]);
  });

  it('takes a time with its zone, whether or not its plus sign is escaped', async () => {
    const { json } = await ask(catalog, '/changes?since=2000-01-01&limit=100');
    const last = json.changed.at(-1).changedAt;
    const local = `${new Date(Date.parse(last) + 7_200_000).toISOString().slice(0, 19)}+02:00`;
    const escaped = await ask(catalog, `/articles?updatedSince=${encodeURIComponent(local)}`);
    const plain = await ask(catalog, `/articles?updatedSince=${local}`);
    expect(escaped.json.items.map((each: { changedAt: string }) => each.changedAt)).toContain(last);
    expect(plain.json).toEqual(escaped.json);
  });

  it.each([
    ['/articles/nothing-of-this-name', 404],
    ['/products/nothing-of-this-name', 404],
    ['/topics/nothing-of-this-name', 404],
    ['/flows/nothing-of-this-name', 404],
    ['/nothing', 404],
    ['/flows/finder/next', 405],
  ])('%s gives %i', async (address, status) => {
    expect(await ask(catalog, address)).toMatchObject({ status, type: 'application/problem+json', json: { status } });
  });
});

describe('whatever is asked', () => {
  const words = fc.oneof(
    fc.constantFrom(
      '',
      '1',
      '16222',
      'automated-backups',
      'finder',
      'restore',
      'public',
      'generic',
      'name,steps',
      '2024-01-01',
    ),
    fc.string({ unit: 'grapheme', maxLength: 40 }),
    fc.string({ unit: 'binary', maxLength: 40 }),
    // Halves of surrogate pairs, which JSON may hold and addresses may not.
    fc.array(fc.integer({ min: 0xd7f0, max: 0xe010 }), { maxLength: 4 }).map((codes) => String.fromCharCode(...codes)),
  );
  const answers = fc.record(
    {
      answers: fc.array(
        fc.record(
          { question: words, choices: fc.array(words, { maxLength: 3 }), text: words, timeZone: words },
          { requiredKeys: [] },
        ),
        { maxLength: 4 },
      ),
      at: fc.oneof(words, fc.constantFrom('check', 'summary', 'map', 'product')),
    },
    { requiredKeys: [] },
  );
  const bodies = fc.oneof(answers, fc.record({ ids: fc.array(words, { maxLength: 5 }) }), fc.json());

  it.each(OPERATIONS.map((operation) => [operation.id, operation] as const))(
    'of %s: the status is documented, and the answer keeps to its schema',
    async (_, { path, method, parameters }) => {
      const names = Object.keys(parameters.shape).filter((name) => !path.includes(`{${name}}`));
      const query = fc.dictionary(fc.oneof(fc.constantFrom(...names, 'q'), words), words, { maxKeys: 4 });
      await fc.assert(
        fc.asyncProperty(words, query, bodies, async (id, given, body) => {
          fc.pre(!['', '.', '..'].includes(id) && !/\p{Surrogate}/u.test(id));
          const search = new URLSearchParams(Object.entries(given));
          const address = `${path.replace('{id}', encodeURIComponent(id))}?${search}`;
          const answer = await ask(catalog, address, method === 'POST' ? { body } : {});
          expect(strayIn(path, method === 'POST' ? 'post' : 'get', answer)).toEqual([]);
        }),
        { numRuns: RUNS },
      );
    },
  );
});
