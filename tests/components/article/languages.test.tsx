import { beforeAll, describe, expect, it } from 'vitest';
import type { Catalog } from '@/lib/catalog';
import { withRequest } from '@/lib/request';
import { isLanguage, textIn } from '@/lib/text';
import { article, catalogOf, drawArticle, texts } from '../drawing';

let catalog: Catalog;
beforeAll(async () => {
  catalog = await catalogOf({
    'restore.md': article({ articleId: 'id-1' }, '# Restore a server\n\nChoose a point in time.\n'),
    'restore.de-de.md': article({ articleId: 'id-1' }, '# Server wiederherstellen\n\nWählen Sie einen Zeitpunkt.\n'),
    'restore.ar-sa.md': article({ articleId: 'id-1' }, '# استعادة خادم\n\nاختر نقطة زمنية.\n'),
    'steps.md': article(
      { articleId: 'id-3' },
      '# Steps\n\n## **Recommended Steps**\n\n1. One.\n2. Two.\n\n   ```bash\n   ls\n   ```\n',
    ),
    'nur-deutsch.md': article({ articleId: 'id-2', language: 'de' }, '# Nur auf Deutsch\n\nHier steht es.\n'),
  });
});

/** What the page says of languages: a link to each other one, and the notice. */
function said(slug: string) {
  const page = drawArticle(catalog, slug);
  const links = [...page.querySelectorAll('header ul[aria-label="In other languages"] a')].map((link) => [
    link.getAttribute('href'),
    link.getAttribute('hreflang') ?? link.getAttribute('hrefLang'),
    link.getAttribute('lang'),
    link.textContent,
  ]);
  const body = page.querySelector('[data-body]');
  return {
    links,
    notices: texts(page, 'header .notice'),
    lang: body?.getAttribute('lang'),
    dir: body?.getAttribute('dir'),
  };
}

describe('an article in several languages', () => {
  it('names the others by their own names, and leads there', () => {
    expect(said('restore')).toEqual({
      links: [
        [`${isLanguage('ar') ? '/ar' : ''}/articles/restore-ar`, 'ar', 'ar', 'العربية'],
        ['/de/articles/restore-de', 'de', 'de', 'Deutsch'],
      ],
      notices: [],
      lang: null,
      dir: null,
    });
  });

  it('says in which language and direction its text is', () => {
    const { links, lang, dir, notices } = said('restore-ar');
    expect(links[0]).toEqual(['/articles/restore', 'en', null, 'English']);
    expect({ lang, dir, notices }).toEqual({ lang: 'ar', dir: 'rtl', notices: [] });
  });
});

describe('an article in one language alone', () => {
  it('says that it isn’t there in the reader’s language', () => {
    const { links, notices } = said('nur-deutsch');
    expect(links).toEqual([]);
    expect(notices).toEqual(['This article isn’t available in English. Its text is in German.']);
  });
});

describe('what readers use in an article of another language', () => {
  it('is in the language of the page, and says so', async () => {
    const brought = { catalog, posted: undefined, language: 'de', address: '/articles/steps' } as const;
    const { result: page } = await withRequest(brought, async () => drawArticle(catalog, 'steps'));
    expect(page.querySelector('[data-body]')?.getAttribute('lang')).toBe('en');
    expect(texts(page, '[data-body] h2')[0]).toContain('Recommended steps');
    const { done, wrapLines } = textIn('de').around;
    expect(texts(page, '.step-tools[lang=de] .step-done')[0]).toContain(done);
    expect(texts(page, '.code-bar[lang=de] [data-wrap]')).toEqual([wrapLines]);
    expect(drawArticle(catalog, 'steps').querySelector('[data-body] [lang]')).toBeNull();
  });
});
