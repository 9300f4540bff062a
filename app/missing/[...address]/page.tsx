import { PageFrame } from '@/components/site';
import { MissingPage } from '@/components/ways-on';
import { decodeSegment } from '@/lib/addresses';
import { requestCatalog } from '@/lib/request';
import { nearestArticles } from '@/lib/search';

export const dynamic = 'force-dynamic';

const NEAREST = 5;
const PRODUCTS = 10;

interface Props {
  readonly params: Promise<{ readonly address: readonly string[] }>;
}

/** What the proxy draws, with status 404, under every address that leads nowhere. Its title is in `app/not-found.tsx`. */
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
