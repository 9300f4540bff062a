import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Catalog } from '@/lib/catalog';
import { textAt } from '@/lib/twins';
import { catalogOf } from '../../components/drawing';
import { sampleCatalog } from '../search/sample-catalog';
import { ask } from './api-answers';

const LEARN = '---\ntitle: Box\nms.date: 5/6/2025\n---\n\n# Box\n\nText.\n';

let catalog: Catalog;
let close: () => void;
beforeAll(async () => {
  ({ catalog, close } = await sampleCatalog());
});
afterAll(() => close());

describe('a list in a language', () => {
  const inLanguage = async (site: Catalog, language: string) => {
    const { json } = await ask(site, `/articles?limit=100&language=${language}`);
    return [json.language, json.items.length];
  };

  it.each([
    ['en', 'en'],
    ['EN', 'en'],
    ['en-US', 'en'],
    ['en-Latn-US-x-private', 'en'],
    ['zh', 'zh'],
    ['zh-Hans', 'zh-Hans'],
    ['zh-hans-cn', 'zh-Hans'],
    ['zh-CN', 'zh-Hans'],
    ['zh-TW', null],
    ['tlh', null],
    ['e', null],
    ['%F0%9F%92%A5', null],
    ['en_US', null],
  ])('%s is one in %s', async (asked, read) => {
    const site = await catalogOf({
      'one.md': LEARN,
      'two.md': LEARN.replace('Text.', '备份服务器。请备份服务器。'),
    });
    expect(site.languages()).toEqual(['en', 'zh-Hans']);
    expect(await inLanguage(site, asked)).toEqual([read, read === null ? 0 : 1]);
  });

  it('that was not asked for is in none', async () => {
    expect((await ask(catalog, '/articles?limit=1')).json.language).toBe(null);
    expect((await ask(catalog, '/articles?limit=1&language=')).json).toMatchObject({ language: null, items: [{}] });
  });
});

describe('a support topic that was merged into another', () => {
  const about = (topic: string) => LEARN.replace('---\n', `---\nms.service: box\nms.custom: sap:${topic}\n`);
  const NEW = 'network-connectivity-dns';

  it('leads to that one, by address, as a filter, and in a list of IDs', async () => {
    const site = await catalogOf({ 'new.md': about('Network Connectivity\\DNS'), 'old.md': about('dns') });
    const articles = (await ask(site, `/articles?topic=${NEW}`)).json;
    expect(articles.items).toHaveLength(2);
    expect((await ask(site, '/articles?topic=DNS')).json).toEqual(articles);
    expect(await ask(site, '/topics/dns')).toMatchObject({ status: 301 });
    expect((await ask(site, `/topics/${NEW}`)).json.articles).toHaveLength(2);
    const { rows } = (await ask(site, '/lookup?ids=dns')).json;
    expect(rows).toMatchObject([{ kind: 'topic', name: 'DNS', articleCount: 2, url: `/t/${NEW}` }]);
    expect(textAt(site, '/t/dns.md').text).toContain('DNS');
  });
});

describe('a list of IDs', () => {
  it('calls a guess one, and nothing else', async () => {
    const { json } = await ask(catalog, '/lookup?ids=automted-backups,16222,zzzzzzzzzzzzzzzz');
    expect(json.rows).toMatchObject(
      [
        { kind: 'unknown', isGuess: true, article: { slug: 'automated-backups' }, reason: /closest article/ },
        { kind: 'product', isGuess: false, reason: '' },
        { kind: 'unknown', isGuess: false, article: null, reason: '' },
      ].map((row) => ({ ...row, reason: row.reason === '' ? '' : expect.stringMatching(row.reason) })),
    );
  });
});
