import type { Metadata } from 'next';
import { ProductsPage } from '@/components/product';
import { Canonical, PageFrame } from '@/components/site';
import { requestCatalog } from '@/lib/request';
import { siteText } from '@/lib/text';
import { pageMetadata } from '../page-metadata';

export const dynamic = 'force-dynamic';

/** By the site’s own name, which its content gives. */
export function generateMetadata(): Metadata {
  return pageMetadata(siteText().products.title, '', { address: '/products' });
}

/** `/products`: every product, by group and from A to Z. */
export default function Products() {
  const catalog = requestCatalog();
  return (
    <PageFrame info={catalog.info}>
      <Canonical address="/products" />
      <ProductsPage products={catalog.products()} articleCount={catalog.info.articleCount} />
    </PageFrame>
  );
}
