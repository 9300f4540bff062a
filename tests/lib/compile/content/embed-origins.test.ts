import { describe, expect, test } from 'vitest';
import { openCatalog } from '@/lib/catalog';
import { compileCatalog } from '@/lib/compile';
import { contentFolder } from '../content-folder';

const ARTICLE = '<properties\n  pageTitle="A"\n  selfHelpType="generic"\n/>\n# A\n';

/** What a catalog has of this entry of `site.json`, and what is said about it. */
async function read(embedOrigins: unknown) {
  const files = { 'a.md': ARTICLE, 'data/site.json': JSON.stringify({ embedOrigins }) };
  const { contentDir, outFile } = contentFolder(files);
  await compileCatalog({ contentDir, outFile });
  const catalog = openCatalog(outFile);
  const messages = [...catalog.diagnostics()].filter(({ code }) => code === 'data-file-broken' || /data/.test(code));
  return { origins: catalog.site.embedOrigins, said: messages.map(({ message }) => message).join('\n') };
}

describe('the origins that may embed', () => {
  test('are none where nothing is said', async () => {
    expect(await read(undefined)).toEqual({ origins: [], said: '' });
  });

  test('are taken as written', async () => {
    const origins = ['https://portal.example', 'http://localhost:8080', '*'];
    expect(await read(origins)).toEqual({ origins, said: '' });
  });

  test.each([
    ['a path', 'https://portal.example/help'],
    ['a slash at the end', 'https://portal.example/'],
    ['capital letters', 'https://Portal.example'],
    ['a wildcard in its name', 'https://*.contoso.com'],
    ['a host alone', 'portal.example'],
    ['more of a policy', "https://x.example; script-src 'unsafe-inline'"],
    ['two in one', 'https://a.example https://b.example'],
  ])('are refused with the place where one has %s', async (_, origin) => {
    const { origins, said } = await read([origin]);
    expect(origins).toEqual([]);
    expect(said).toMatch(/embedOrigins\.0: expected an origin such as "https:\/\/portal\.example"/);
  });
});
