import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Canonical, CanonicalText } from '@/components/site';
import { articleAddress } from '@/lib/addresses';
import { withRequest } from '@/lib/request';
import { type Language, languageTags } from '@/lib/text';
import { drawn } from '../drawing';

beforeEach(() => void vi.stubEnv('STEPWISE_ORIGIN', 'https://help.example'));
afterEach(() => void vi.unstubAllEnvs());

/** What search engines are told by a page of an address: its canonical address, then each language with its own. */
async function told(element: React.ReactElement, address: string, language?: Language) {
  const brought = { catalog: null, posted: undefined, address, language };
  const { result } = await withRequest(brought, async () => drawn(element));
  const links = [...result.querySelectorAll('link')];
  return links.map((link) => [
    link.getAttribute('hrefLang'),
    link.getAttribute('href')?.replace('https://help.example', ''),
  ]);
}

const version = (language: string, slug: string) => ({ key: 0, language, slug, name: slug, description: '' });

describe('what search engines are told', () => {
  it('of a page of the interface: it is another page in each language', async () => {
    const page = await told(<Canonical address="/products" />, '/products', 'de');
    const each = languageTags().map((tag) => [tag, tag === 'en' ? '/products' : `/${tag.toLowerCase()}/products`]);
    expect(page).toEqual([[null, '/de/products'], ...each, ['x-default', '/products']]);
  });

  it.each(['de', undefined] as const)(
    'of a text in one language, in the interface of %s: its plain page',
    async (language) => {
      const record = { slug: 'x', language: 'en', languages: [] };
      const page = await told(<CanonicalText record={record} addressOf={articleAddress} />, '/articles/x', language);
      expect(page).toEqual([[null, '/articles/x']]);
    },
  );

  it.each(['de', undefined] as const)('of a translation, in the interface of %s: its versions', async (language) => {
    const languages = [version('en', 'x'), version('de-DE', 'x-de'), version('sv', 'x-sv')];
    const record = { slug: 'x-de', language: 'de-DE', languages };
    const page = await told(<CanonicalText record={record} addressOf={articleAddress} />, '/articles/x-de', language);
    expect(page).toEqual([
      [null, '/de/articles/x-de'],
      ['en', '/articles/x'],
      ['de-DE', '/de/articles/x-de'],
      ['sv', '/articles/x-sv'],
      ['x-default', '/articles/x'],
    ]);
  });

  it('of a site that knows no origin: its own address alone', async () => {
    vi.stubEnv('STEPWISE_ORIGIN', '');
    expect(await told(<Canonical address="/" />, '/', 'de')).toEqual([[null, '/de']]);
  });
});
