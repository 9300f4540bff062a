import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { ArticlePage, surroundingsOf } from '@/components/article';
import { StartLink } from '@/components/flow';
import { CanonicalText, PageFrame } from '@/components/site';
import { articleAddress, decodeSegment, flowIdOf } from '@/lib/addresses';
import { openFlow } from '@/lib/journey';
import { requestCatalog } from '@/lib/request';
import { pageMetadata } from '../../page-metadata';

export const dynamic = 'force-dynamic';

interface Props {
  readonly params: Promise<{ readonly slug: string }>;
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const record = await articleOf(params);
  return pageMetadata(record.name, record.description || record.pieces?.text, {
    address: articleAddress(record.slug),
    subject: { kind: 'article', name: record.slug },
    language: record.language,
  });
}

/** `/articles/<slug>`: one article. */
export default async function Article({ params }: Props) {
  const record = await articleOf(params);
  const catalog = requestCatalog();
  const flow = openFlow(catalog, flowIdOf(record.slug));
  return (
    <PageFrame info={catalog.info}>
      <CanonicalText record={record} addressOf={articleAddress} />
      <ArticlePage
        record={record}
        around={surroundingsOf(catalog, record)}
        clouds={catalog.clouds}
        start={flow && <StartLink flow={flow} />}
      />
    </PageFrame>
  );
}

async function articleOf(params: Props['params']) {
  const { slug } = await params;
  return requestCatalog().article(decodeSegment(slug)) ?? notFound();
}
