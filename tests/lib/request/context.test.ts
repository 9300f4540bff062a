import { setImmediate } from 'node:timers/promises';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import { type Catalog, CatalogMissingError } from '@/lib/catalog';
import { noteFailure, postedFields, remembered, requestCatalog, withRequest } from '@/lib/request';
import { article, catalogOf } from '../../components/drawing';

let catalog: Catalog;

beforeAll(async () => {
  catalog = await catalogOf({ 'tree.md': article({ articleId: 't-1' }, '# Tree\n') });
});

/** What one request brings, with nothing in it but what a test is about. */
function bringing(posted?: string) {
  return { catalog, posted: posted === undefined ? undefined : new TextEncoder().encode(posted) };
}

describe('what one request brings', () => {
  it('is seen by all that is done for it, and by no other', async () => {
    const read = async () => {
      await setImmediate();
      return postedFields();
    };
    const [one, other, none] = await Promise.all([
      withRequest(bringing('a=1'), read),
      withRequest(bringing('b=2'), read),
      withRequest(bringing(), read),
    ]);
    expect([one.result, other.result, none.result, await read()]).toEqual([
      [['a', '1']],
      [['b', '2']],
      undefined,
      undefined,
    ]);
  });

  it('is one catalog, whatever file there is now; and none where there is none', async () => {
    vi.stubEnv('STEPWISE_CATALOG', '/nowhere/catalog.db');
    expect(() => requestCatalog()).toThrow(CatalogMissingError);
    const { result } = await withRequest(bringing(), async () => requestCatalog());
    expect(result.info.version).toBe(catalog.info.version);
    const nothing = withRequest({ catalog: null, posted: undefined }, async () => requestCatalog());
    await expect(nothing).rejects.toThrow(CatalogMissingError);
    vi.unstubAllEnvs();
  });
});

describe('what went wrong', () => {
  it('is told to who started the work that it went wrong in, and to no other', async () => {
    const work = async (name: string) => {
      await setImmediate();
      noteFailure(new Error(name));
      return name;
    };
    const told = await Promise.all(['one', 'two'].map((name) => withRequest(bringing(), () => work(name))));
    expect(told.map(({ result, failures }) => [result, failures.map(String)])).toEqual([
      ['one', ['Error: one']],
      ['two', ['Error: two']],
    ]);
  });

  it('says where nobody listens', () => {
    expect(noteFailure(new Error('lost'))).toBe(false);
  });
});

describe('what is remembered', () => {
  it('is made once a request and key, `undefined` too, and anew for the next request', async () => {
    const made: string[] = [];
    const ask = (key: string) => remembered(key, () => void made.push(key));
    for (const _ of [1, 2]) {
      await withRequest(bringing(), async () => {
        for (const key of ['a', 'b', 'a', 'constructor', 'constructor']) ask(key);
      });
    }
    expect(made).toEqual(['a', 'b', 'constructor', 'a', 'b', 'constructor']);
  });

  it('is nothing outside a request', () => {
    let made = 0;
    const ask = () => remembered('a', () => ++made);
    expect([ask(), ask()]).toEqual([1, 2]);
  });

  it('holds the records that are read, those that are not there too', async () => {
    const read: string[] = [];
    const counting = {
      ...catalog,
      article: (slug: string) => {
        read.push(slug);
        return catalog.article(slug);
      },
    };
    const { result } = await withRequest({ catalog: counting, posted: undefined }, async () =>
      ['tree', 'bush', 'tree', 'bush'].map((slug) => requestCatalog().article(slug)?.slug),
    );
    expect(result).toEqual(['tree', undefined, 'tree', undefined]);
    expect(read).toEqual(['tree', 'bush']);
  });
});
