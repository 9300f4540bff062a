import { expect, it } from 'vitest';
import { pageMetadata } from '@/app/page-metadata';
import { PageFrame, siteBrand } from '@/components/site';
import type { Catalog } from '@/lib/catalog';
import { withRequest } from '@/lib/request';
import { article, catalogOf, drawn, texts } from '../drawing';

const ARTICLE = article({ pageTitle: 'Restore', articleId: 'r-1' }, '# Restore\n');

/** What a site of this `site.json` shows of its names: in the header, the tab, a preview, and for search engines. */
async function shown(site: object) {
  const catalog = await catalogOf({ 'a.md': ARTICLE, 'data/site.json': JSON.stringify(site) });
  const { result } = await withRequest({ catalog, posted: undefined }, async () => namesIn(catalog));
  return result;
}

function namesIn({ info }: Catalog) {
  const header = texts(drawn(<PageFrame info={info}>Text</PageFrame>), '.site-header a')[0];
  const { title, description, openGraph } = pageMetadata('Restore');
  return { header, title, description, siteName: openGraph?.siteName };
}

it('two sites of different brands show their own names', async () => {
  expect(await shown({ name: 'Contoso Help', tagline: 'Fix it yourself' })).toEqual({
    header: 'Contoso Help',
    title: 'Restore – Contoso Help',
    description: 'Fix it yourself',
    siteName: 'Contoso Help',
  });
  expect(await shown({ name: ' Fabrikam <Support> ' })).toEqual({
    header: 'Fabrikam <Support>',
    title: 'Restore – Fabrikam <Support>',
    description: 'Support articles for Azure, one step at a time.',
    siteName: 'Fabrikam <Support>',
  });
});

/** A picture of one pixel, as SVG. */
const LOGO = '<svg xmlns="http://www.w3.org/2000/svg" width="96" height="32"><rect width="96" height="32"/></svg>';

it('a site shows its own logo, accent, and links, and another site its own', async () => {
  const links = {
    header: [{ name: 'Status', href: 'https://status.example' }],
    footer: [{ name: 'Write to us', href: 'mailto:help@example.com' }],
  };
  const first = await branded({ logo: 'brand/logo.svg', accent: '#7a1f5c', links });
  expect(first.logo).toMatch(/^\/pictures\/[\w-]{27}\.svg$/);
  expect(first.links).toEqual(['https://status.example', 'mailto:help@example.com']);
  expect(first.css).toContain('--color-accent:light-dark(#7a1f5c,#');
  const second = await branded({ accent: '#14532d' });
  expect(second).toMatchObject({ logo: undefined, links: [] });
  expect(second.css).toContain('--color-accent:light-dark(#14532d,#');
  expect(await branded({})).toEqual({ logo: undefined, links: [], css: undefined });
});

/** What the brand of a site adds to its pages. */
async function branded(site: object) {
  const files = { 'a.md': ARTICLE, 'brand/logo.svg': LOGO, 'data/site.json': JSON.stringify(site) };
  const catalog = await catalogOf(files);
  const { result } = await withRequest({ catalog, posted: undefined }, async () => {
    const page = drawn(<PageFrame info={catalog.info}>Text</PageFrame>);
    const hrefs = [...page.querySelectorAll('.site-nav a, .site-footer a')].map((link) => link.getAttribute('href'));
    return {
      logo: page.querySelector('.site-header img')?.getAttribute('src') ?? undefined,
      links: hrefs.filter((href) => !href?.startsWith('/')),
      css: siteBrand().sheet?.css,
    };
  });
  const shown = [...catalog.pictures()];
  expect(result.logo === undefined ? [] : [result.logo]).toEqual(shown.map((name) => `/pictures/${name}`));
  return result;
}

it('a site without names has those of Stepwise', async () => {
  expect(await shown({ name: '' })).toMatchObject({ header: 'Stepwise', title: 'Restore – Stepwise' });
});
