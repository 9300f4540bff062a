import type { Metadata } from 'next';
import { PageFrame } from '@/components/site';
import { MissingPage } from '@/components/ways-on';
import { decodeSegment } from '@/lib/addresses';
import { requestCatalog } from '@/lib/request';
import { nearestArticles } from '@/lib/search';
import { siteText } from '@/lib/text';
import { pageMetadata } from '../../page-metadata';

export const dynamic = 'force-dynamic';

/** By the site’s own name, which its content gives. */
export function generateMetadata(): Metadata {
  return { ...pageMetadata(siteText().missing.title), robots: { index: false } };
}

const NEAREST = 5;
const PRODUCTS = 10;

interface Props {
  readonly params: Promise<{ readonly address: readonly string[] }>;
}

/** What the proxy draws, with status 404, under every address that leads nowhere. */
export default async function Missing({ params }: Props) {
  const { address } = await params;
  const catalog = requestCatalog();
  const path = `/${address.map(decodeSegment).join('/')}`;
  const products = catalog.products().toSorted((a, b) => b.articleCount - a.articleCount);
  return (
    <PageFrame info={catalog.info} headerSearch={false}>
      <MissingPage
        address={path}
        nearest={nearestArticles(catalog, path, NEAREST)}
        products={products.slice(0, PRODUCTS)}
        clouds={catalog.clouds}
      />
    </PageFrame>
  );
}
