import { HomePage } from '@/components/home';
import { Canonical, PageFrame } from '@/components/site';
import { requestCatalog } from './request-catalog';

export const dynamic = 'force-dynamic';

/** Products that the guided start opens with. */
const GUIDED_PRODUCTS = 5;

/** `/`: search, a guided start, products. */
export default function Home() {
  const catalog = requestCatalog();
  const products = catalog.products().toSorted((a, b) => b.articleCount - a.articleCount);
  const guided = products.slice(0, GUIDED_PRODUCTS).flatMap((product) => catalog.product(product.slug) ?? []);
  return (
    <PageFrame info={catalog.info} headerSearch={false}>
      <Canonical address="/" />
      <HomePage info={catalog.info} products={products} guided={guided} />
    </PageFrame>
  );
}
