import { expect, it } from 'vitest';
import { pageMetadata } from '@/app/page-metadata';
import { PageFrame } from '@/components/site';
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

it('a site without names has those of Stepwise', async () => {
  expect(await shown({ name: '' })).toMatchObject({ header: 'Stepwise', title: 'Restore – Stepwise' });
});
