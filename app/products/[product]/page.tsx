import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { findersOf } from '@/components/article';
import { ProductPage, partName } from '@/components/product';
import { Canonical, PageFrame } from '@/components/site';
import { decodeSegment, PRODUCT_FIELDS, productAddress } from '@/lib/addresses';
import { arrangeProduct, partOfProduct } from '@/lib/journey';
import { requestCatalog } from '@/lib/request';
import type { QueryParameters } from '@/lib/search';
import { siteText } from '@/lib/text';
import { pageMetadata } from '../../page-metadata';

export const dynamic = 'force-dynamic';

interface Props {
  readonly params: Promise<{ readonly product: string }>;
  readonly searchParams: Promise<QueryParameters>;
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const { view, part } = await partAsked(props);
  const { name, slug, articleCount } = view.product;
  const title = part === undefined ? name : `${partName(part)} – ${name}`;
  return {
    ...pageMetadata(title, siteText().product.description({ name, articles: articleCount }), {
      address: productAddress(slug),
      subject: { kind: 'product', name: slug },
    }),
    ...(part === undefined ? {} : { robots: { index: false } }),
  };
}

/** `/products/<product>?category=&kind=&page=`: its kinds of problems, or one part of its articles in full. */
export default async function Product(props: Props) {
  const { view, part } = await partAsked(props);
  const catalog = requestCatalog();
  const around = findersOf(catalog);
  const landings = catalog.landings(view.product.id).map((record) => ({ record, around }));
  return (
    <PageFrame info={catalog.info}>
      <Canonical address={productAddress(view.product.slug)} />
      <ProductPage view={view} part={part} clouds={catalog.clouds} landings={landings} />
    </PageFrame>
  );
}

async function partAsked({ params, searchParams }: Props) {
  const [{ product }, query] = await Promise.all([params, searchParams]);
  const view = arrangeProduct(requestCatalog().product(decodeSegment(product)) ?? notFound());
  const { category, kind, page } = PRODUCT_FIELDS;
  const part = partOfProduct(view, {
    category: firstOf(query[category]),
    kind: firstOf(query[kind]),
    page: firstOf(query[page]),
  });
  return { view, part };
}

function firstOf(value: string | readonly string[] | undefined): string {
  return (typeof value === 'string' ? value : value?.[0]) ?? '';
}
