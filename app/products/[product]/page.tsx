import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { findersOf } from '@/components/article';
import { ProductFlows } from '@/components/flow';
import { ProblemsPage } from '@/components/product';
import { Canonical, PageFrame } from '@/components/site';
import { decodeSegment, productAddress } from '@/lib/addresses';
import { requestCatalog } from '@/lib/request';
import { siteText } from '@/lib/text';
import { pageMetadata } from '../../page-metadata';

export const dynamic = 'force-dynamic';

interface Props {
  readonly params: Promise<{ readonly product: string }>;
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const found = await productOf(params);
  return pageMetadata(
    found.product.name,
    siteText().product.description(found.product.name, found.product.articleCount),
    { address: productAddress(found.product.slug), subject: { kind: 'product', name: found.product.slug } },
  );
}

/** `/products/<product>`: its problems by topic, and the articles under no topic. */
export default async function Product({ params }: Props) {
  const found = await productOf(params);
  const catalog = requestCatalog();
  const { info, clouds } = catalog;
  const around = findersOf(catalog);
  const landings = catalog.landings(found.product.id).map((record) => ({ record, around }));
  return (
    <PageFrame info={info}>
      <Canonical address={productAddress(found.product.slug)} />
      <ProblemsPage page={found} clouds={clouds} landings={landings} flows={<ProductFlows page={found} />} />
    </PageFrame>
  );
}

async function productOf(params: Props['params']) {
  const { product } = await params;
  return requestCatalog().product(decodeSegment(product)) ?? notFound();
}
