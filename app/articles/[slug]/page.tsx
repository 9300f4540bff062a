import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { ArticlePage } from '@/components/article';
import { Canonical, PageFrame } from '@/components/site';
import { articleAddress, decodeSegment } from '@/lib/addresses';
import { pageMetadata } from '../../page-metadata';
import { requestCatalog } from '../../request-catalog';
import { articleById } from './article-by-id';

export const dynamic = 'force-dynamic';

/** Related articles on a page. */
const RELATED = 6;

interface Props {
  readonly params: Promise<{ readonly slug: string }>;
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const record = await articleOf(params);
  return pageMetadata(record.name, record.description || record.pieces?.text);
}

/** `/articles/<slug>`: one article. */
export default async function Article({ params }: Props) {
  const record = await articleOf(params);
  const catalog = requestCatalog();
  return (
    <PageFrame info={catalog.info}>
      <Canonical address={articleAddress(record.slug)} />
      <ArticlePage
        record={record}
        related={catalog.related(record.key, RELATED)}
        clouds={catalog.clouds}
        articleOf={(id) => articleById(catalog, id)}
      />
    </PageFrame>
  );
}

async function articleOf(params: Props['params']) {
  const { slug } = await params;
  return requestCatalog().article(decodeSegment(slug)) ?? notFound();
}
