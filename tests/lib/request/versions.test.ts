import { beforeAll, describe, expect, it } from 'vitest';
import type { Catalog } from '@/lib/catalog';
import { addressInOwnLanguage, pageInLanguage, preferredLanguages, versionElsewhere, withRequest } from '@/lib/request';
import { type Language, languageTags } from '@/lib/text';
import { article, catalogOf } from '../../components/drawing';

const STEPS = '## **Recommended Steps**\n\n1. One.\n2. Two.\n';

let catalog: Catalog;
beforeAll(async () => {
  const named = (name: string, more = {}) =>
    article({ articleId: 'a', productPesIds: '1', ...more }, `# ${name}\n\n${STEPS}`);
  catalog = await catalogOf({
    'restore.md': named('Restore'),
    'restore.de-de.md': named('Wiederherstellen'),
    'restore.sv-se.md': named('Återställ'),
    'alone.md': article({ articleId: 'b', productPesIds: '1' }, `# Alone\n\n${STEPS}`),
  });
});

async function within<Value>(address: string, language: Language | undefined, make: () => Value): Promise<Value> {
  const brought = { catalog, posted: undefined, address, language };
  return (await withRequest(brought, async () => make())).result;
}

const slugOf = (language: string) =>
  [...catalog.articles()].find((each) => each.language.startsWith(language) && each.articleId === 'a')?.slug ?? '';

describe('the version of an article that an address with a language asks for', () => {
  it.each([
    ['the article', '/articles/restore', 'de', '/articles/DE'],
    ['its flow, with answers', '/flows/restore/step-1?a=b', 'de', '/flows/DE/step-1?a=b'],
    ['itself', '/articles/DE', 'de', undefined],
    ['one in a language that the interface lacks', '/articles/SV', 'de', undefined],
    ['one that is not translated', '/articles/alone', 'de', undefined],
    ['a plain address', '/articles/DE', undefined, undefined],
    ['another page', '/products/restore', 'de', undefined],
  ] as const)('of %s', async (_, address, language, expected) => {
    const named = (path: string) => path.replace('DE', slugOf('de')).replace('SV', slugOf('sv'));
    const asked = named(address);
    const found = await within(asked, language, () => versionElsewhere(asked));
    expect(found).toBe(expected && named(expected));
  });

  it('is what the choice of a language leads to, with the answers', async () => {
    const [english, german] = ['/flows/restore/step-1?a=b', `/flows/${slugOf('de')}/step-1?a=b`];
    const both = () => [pageInLanguage('en'), pageInLanguage('de')];
    expect(await within(english, undefined, both)).toEqual([english, `/de${german}`]);
    expect(await within(german, 'de', both)).toEqual([english, `/de${german}`]);
  });

  it('has its address in the interface of its language, and a plain one where there is none', async () => {
    const address = (language: string) => within('/', 'de', () => addressInOwnLanguage('/articles/x', language));
    expect(await Promise.all(['en', 'de-AT', 'sv'].map(address))).toEqual([
      '/articles/x',
      '/de/articles/x',
      '/articles/x',
    ]);
  });
});

it('readers read the same language in another script, that of the site, and English, in this order', async () => {
  const wanted = (language: Language) => within('/', language, preferredLanguages);
  expect(await wanted('de')).toEqual(['de', 'en']);
  for (const tag of languageTags().filter((each) => each.startsWith('zh')))
    expect((await wanted(tag)).toSorted()).toEqual(
      ['en', ...languageTags().filter((each) => each.startsWith('zh'))].toSorted(),
    );
});
