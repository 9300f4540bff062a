import type { Nodes } from 'mdast';
import { remark } from 'remark';
import remarkGfm from 'remark-gfm';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { markdownAddress, markdownTwin } from '@/lib/addresses';
import { type Catalog, PICTURE_PREFIX } from '@/lib/catalog';
import { textAt } from '@/lib/twins';
import { catalogOf } from '../../components/drawing';
import { sampleCatalog } from '../search/sample-catalog';

const ORIGIN = 'https://help.example';

/** What only the author's own tools read. */
const RAW = /#tab\/|^\s*:::|\[!INCLUDE|\]\((?:\.|media\/)/im;

let catalog: Catalog;
let close: () => void;
beforeAll(async () => {
  ({ catalog, close } = await sampleCatalog());
});
afterAll(() => close());

/** Where all links and pictures of a Markdown text lead, in order, read by a parser that is not ours. */
function linksIn(markdown: string): readonly string[] {
  return addressesOf(remark().use(remarkGfm).parse(markdown));
}

function addressesOf(node: Nodes): readonly string[] {
  const own = node.type === 'link' || node.type === 'image' || node.type === 'definition' ? [node.url] : [];
  return 'children' in node ? [...own, ...node.children.flatMap(addressesOf)] : own;
}

/** Whether a link leads to another site, or to a page or a picture of this one that is there. */
function isAlive(link: string, origin: string): boolean {
  if (!link.startsWith(`${origin}/`)) return /^(?:https?|mailto):/.test(link);
  const { pathname, search } = new URL(link, ORIGIN);
  if (pathname.startsWith(PICTURE_PREFIX)) return catalog.pictures().has(pathname.slice(PICTURE_PREFIX.length));
  const twin = pathname.endsWith('.md') ? pathname : markdownTwin(pathname);
  return twin !== undefined && textAt(catalog, twin + search).status < 400;
}

describe('the Markdown of an article', () => {
  it.each([ORIGIN, ''])('has no dead link and no raw mark of its dialect, with the origin “%s”', (origin) => {
    vi.stubEnv('STEPWISE_ORIGIN', origin);
    const pages = [...catalog.articles()].map(
      ({ slug }) => [slug, textAt(catalog, markdownAddress(slug)).text] as const,
    );
    const links = new Map(pages.flatMap(([slug, text]) => linksIn(text).map((link) => [link, slug])));
    expect(links.size).toBeGreaterThan(pages.length);
    expect([...links].filter(([link]) => !isAlive(link, origin))).toEqual([]);
    expect(pages.filter(([, text]) => RAW.test(text)).map(([slug]) => slug)).toEqual([]);
  });

  it('leads to this site by whole addresses, and leaves code and other sites as they are', async () => {
    vi.stubEnv('STEPWISE_ORIGIN', ORIGIN);
    const small = await catalogOf({
      'a/one.md':
        '---\ntitle: One\n---\n# One\n\nSee [two > "2"](../b/two.md "x > y"), [there](https://other.example/z).\n\n`<a href="/code">`\n',
      'b/two.md': '---\ntitle: Two\n---\n# Two\n\nBack to [one](../a/one.md#one).\n',
    });
    const { text } = textAt(small, markdownAddress('one'));
    expect(linksIn(text)).toEqual([`${ORIGIN}/articles/two`, 'https://other.example/z']);
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
