import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { markdownAddress } from '@/lib/addresses';
import type { Catalog } from '@/lib/catalog';
import { textAt } from '@/lib/twins';
import { catalogOf } from '../../components/drawing';
import { sampleCatalog } from '../search/sample-catalog';
import { isAlive, linksIn } from './links-in';

const ORIGIN = 'https://help.example';

/** What only the author's own tools read. */
const RAW = /#tab\/|^\s*:::|\[!INCLUDE|\]\((?:\.|media\/)/im;

let catalog: Catalog;
let close: () => void;
beforeAll(async () => {
  ({ catalog, close } = await sampleCatalog());
});
afterAll(() => close());

describe('the Markdown of an article', () => {
  it.each([ORIGIN, ''])('has no dead link and no raw mark of its dialect, with the origin “%s”', (origin) => {
    vi.stubEnv('STEPWISE_ORIGIN', origin);
    const pages = [...catalog.articles()].map(
      ({ slug }) => [slug, textAt(catalog, markdownAddress(slug)).text] as const,
    );
    const links = new Map(pages.flatMap(([slug, text]) => linksIn(text).map((link) => [link, slug])));
    expect(links.size).toBeGreaterThan(pages.length);
    expect([...links].filter(([link]) => !isAlive(catalog, link, origin))).toEqual([]);
    expect(pages.filter(([, text]) => RAW.test(text)).map(([slug]) => slug)).toEqual([]);
  });

  it('leads to this site by whole addresses, and leaves code and other sites as they are', async () => {
    vi.stubEnv('STEPWISE_ORIGIN', ORIGIN);
    const small = await catalogOf({
      'a/one.md':
        '---\ntitle: One\n---\n# One\n\nSee [two > "2"](../b/two.md "x > y"), [there](https://other.example/z), [more](?x=1), [below](#one).\n\n`<a href="/code">`\n',
      'b/two.md': '---\ntitle: Two\n---\n# Two\n\nBack to [one](../a/one.md#one).\n',
    });
    const { text } = textAt(small, markdownAddress('one'));
    expect(linksIn(text)).toEqual([
      `${ORIGIN}/articles/two`,
      'https://other.example/z',
      `${ORIGIN}/articles/one?x=1`,
      `${ORIGIN}/articles/one#main`,
    ]);
    expect(text).toContain('`<a href="/code">`');
  });

  it.each(['my-restore-failed', 'automated-backups', 'azure-vm-backup-fails-questions'])(
    'names the flow of %s, whose Markdown leads to that of the first question',
    (slug) => {
      vi.stubEnv('STEPWISE_ORIGIN', '');
      const flow = linksIn(textAt(catalog, markdownAddress(slug)).text).find((link) => link.startsWith('/flows/'));
      expect(flow).toBe(`/flows/${slug}.md`);
      const [start = ''] = linksIn(textAt(catalog, flow ?? '').text);
      expect(start).toMatch(/^\/flows\/[^/]+\/[^/]+\.md$/);
      const question = textAt(catalog, start);
      expect([question.status, question.text]).toEqual([200, expect.stringMatching(/^## /m)]);
    },
  );
});
