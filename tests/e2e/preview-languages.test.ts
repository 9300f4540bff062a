import { cpSync, writeFileSync } from 'node:fs';
import { parseHTML } from 'linkedom';
import type { Browser } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { directionIn, prefixOf } from '@/lib/text';
import { CONTENT } from './inputs';
import { type RunningSite, startSite, temporaryFolder } from './running-site';
import { copiedCatalog, sharedBrowser } from './shared';

const ORIGIN = 'https://help.example';

/** Titles of one article by the languages that its files name; the first is the original. */
const TITLES = {
  en: ['restore-a-lost-file.md', 'Restore a lost file'],
  de: ['restore-a-lost-file.de-de.md', 'Eine verlorene Datei wiederherstellen: Größe überschritten'],
  ru: ['restore-a-lost-file.ru-ru.md', 'Восстановить потерянный файл'],
  ja: ['restore-a-lost-file.ja-jp.md', '失われたファイルを復元する'],
  ar: ['restore-a-lost-file.ar-sa.md', 'استعادة ملف مفقود'],
} as const;

const folder = temporaryFolder();
let site: RunningSite;
let browser: Browser;

beforeAll(async () => {
  const content = `${folder.path}/content`;
  cpSync(CONTENT, content, { recursive: true });
  for (const [language, [file, title]] of Object.entries(TITLES)) {
    const header = `<properties selfHelpType="generic" articleId="lost-file-1" language="${language}" pageTitle="${title}" />`;
    const steps = '## **Recommended Steps**\n\n1. Open the vault.\n2. Restore the file.\n';
    writeFileSync(`${content}/articles/${file}`, `${header}\n# ${title}\n\n${steps}`);
  }
  const args = ['--content', content, '--catalog', await copiedCatalog(folder.path)];
  site = await startSite('start', args, { STEPWISE_ORIGIN: ORIGIN });
  browser = await sharedBrowser();
});

afterAll(async () => {
  await site?.stop();
  folder.remove();
});

function ask(path: string, init: RequestInit = {}): Promise<Response> {
  return fetch(site.url + path, { redirect: 'manual', ...init });
}

/** What the page at a path tells other sites; the page may be led to. */
async function cardOf(path: string) {
  const { document } = parseHTML(await (await fetch(site.url + path)).text());
  const meta = (name: string) =>
    document.querySelector(`meta[property="${name}"], meta[name="${name}"]`)?.getAttribute('content') ?? '';
  const oembed = document.querySelector('link[type="application/json+oembed"]')?.getAttribute('href') ?? '';
  return { meta, picture: meta('og:image').replace(ORIGIN, ''), oembed: oembed.replace(ORIGIN, '') };
}

/** Colors of a picture's pixels, as a browser draws them, at places from its left. */
async function pixels(path: string, places: readonly number[]): Promise<readonly string[]> {
  const page = await browser.newPage();
  await page.goto(site.url + path);
  const found = await page.evaluate((xs) => {
    const picture = document.querySelector('img');
    const canvas = new OffscreenCanvas(picture?.naturalWidth ?? 0, picture?.naturalHeight ?? 0);
    const context = canvas.getContext('2d');
    if (picture) context?.drawImage(picture, 0, 0);
    return xs.map((x) => [...(context?.getImageData(x, 300, 1, 1).data ?? [])].join(' '));
  }, places);
  await page.close();
  return found;
}

const ACCENT = '11 90 98 255';
const PAPER = '252 251 248 255';

describe.each([
  ['de', 'de_DE'],
  ['ru', 'ru_RU'],
  ['ja', 'ja_JP'],
  ['ar', 'ar_AR'],
] as const)('the card of a page in %s', (language, locale) => {
  const own = prefixOf(language);

  it('names the picture of its version in its language, and says which language it speaks', async () => {
    const { meta, picture } = await cardOf(`${own}/articles/restore-a-lost-file`);
    expect(picture).toMatch(new RegExp(`^${own}/previews/articles/restore-a-lost-file-${language}.*\\.png$`));
    expect(meta('twitter:image')).toBe(ORIGIN + picture);
    expect(meta('og:title')).toContain(TITLES[language][1]);
    expect(meta('og:url')).toMatch(new RegExp(`^${ORIGIN}${own}/articles/`));
    expect(meta('og:locale')).toBe(locale);
    const answer = await ask(picture);
    expect([answer.status, answer.headers.get('content-type')]).toEqual([200, 'image/png']);
    expect(answer.headers.get('cross-origin-resource-policy')).toBe('cross-origin');
  });

  it('has a picture that begins where the language does', async () => {
    const { picture } = await cardOf(`${own}/articles/restore-a-lost-file`);
    const sides = directionIn(language) === 'rtl' ? [PAPER, ACCENT] : [ACCENT, PAPER];
    expect(await pixels(picture, [4, 1195])).toEqual(sides);
  });

  it.each(['/', '/products/azure-backup', '/flows/finder', '/flows/my-restore-failed/kind', '/search?q=backup'])(
    'of %s names a picture in the language, which differs from the plain one and is kept',
    async (path) => {
      const [plain, said] = [await cardOf(path), await cardOf(path === '/' ? own : own + path)];
      expect(said.picture).toBe(own + plain.picture);
      expect([plain.meta('og:locale'), said.meta('og:locale')]).toEqual(['en_US', locale]);
      const [one, two] = [await ask(plain.picture), await ask(said.picture)];
      expect([one.status, two.status]).toEqual([200, 200]);
      const tag = two.headers.get('etag') ?? '';
      expect(tag).not.toBe(one.headers.get('etag'));
      expect((await ask(said.picture, { headers: { 'if-none-match': tag } })).status).toBe(304);
    },
  );

  it('is what a tool that unfolds links is told, too', async () => {
    const { oembed, picture } = await cardOf(`${own}/articles/restore-a-lost-file`);
    expect(await (await ask(oembed)).json()).toMatchObject({
      title: TITLES[language][1],
      thumbnail_url: ORIGIN + picture,
    });
    const named = `/oembed?url=${encodeURIComponent(`${ORIGIN}${own}/articles/restore-a-lost-file`)}`;
    expect(await (await ask(named)).json()).toMatchObject({
      title: TITLES[language][1],
      thumbnail_url: ORIGIN + picture,
    });
  });
});

describe('the address of a picture', () => {
  it.each([
    ['with the site’s own language', '/en/previews/site.png', 307, '/previews/site.png'],
    [
      'of an article whose version is another',
      '/de/previews/articles/restore-a-lost-file.png',
      307,
      '/de/previews/articles/restore-a-lost-file-de.png',
    ],
    [
      'of the flow of one',
      '/de/previews/flows/restore-a-lost-file.png',
      307,
      '/de/previews/flows/restore-a-lost-file-de.png',
    ],
    [
      'of an article that was renamed',
      '/de/previews/articles/postgresql-backups.png',
      301,
      '/de/previews/articles/automated-backups.png',
    ],
    ['of an article in no such language', '/he/previews/articles/restore-a-lost-file.png', 200, null],
    ['of nothing', '/de/previews/articles/nothing.png', 404, null],
  ])('%s leads where the page’s would', async (_what, path, status, to) => {
    for (const method of ['GET', 'HEAD']) {
      const answer = await ask(path, { method });
      expect([answer.status, answer.headers.get('location')?.replace(/^https?:\/\/[^/]+/, '') ?? null], method).toEqual(
        [status, to],
      );
    }
  });
});
