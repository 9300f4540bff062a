import type { Metadata } from 'next';
import { HomePage } from '@/components/home';
import { Canonical, PageFrame, siteNames } from '@/components/site';
import { requestCatalog } from '@/lib/request';
import { siteText } from '@/lib/text';
import { pageMetadata } from './page-metadata';

export const dynamic = 'force-dynamic';

/** Products with the most articles, of which the guided start takes those with the most problems. */
const LARGE_PRODUCTS = 12;

/** Products of the guided start. */
const GUIDED_PRODUCTS = 5;

/** By the site’s own name, which its content gives. */
export function generateMetadata(): Metadata {
  return { ...pageMetadata(siteText().home.title, '', { address: '/' }), title: siteNames().name };
}

/** `/`: search, a guided start, products. */
export default function Home() {
  const catalog = requestCatalog();
  const products = catalog.products().toSorted((a, b) => b.articleCount - a.articleCount);
  const large = products.slice(0, LARGE_PRODUCTS).flatMap((product) => catalog.product(product.slug) ?? []);
  const guided = large.toSorted((a, b) => b.problems.length - a.problems.length).slice(0, GUIDED_PRODUCTS);
  return (
    <PageFrame info={catalog.info} headerSearch={false}>
      <Canonical address="/" />
      <HomePage info={catalog.info} products={products} guided={guided} />
    </PageFrame>
  );
}
