import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { EngineerPage, engineerFacts } from '@/components/engineer';
import { PageFrame } from '@/components/site';
import { decodeSegment } from '@/lib/addresses';
import { requestCatalog } from '@/lib/request';
import { siteText } from '@/lib/text';
import { pageMetadata } from '../../../page-metadata';

export const dynamic = 'force-dynamic';

interface Props {
  readonly params: Promise<{ readonly slug: string }>;
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { name } = await articleOf(params);
  return { ...pageMetadata(siteText().engineer.title({ name })), robots: { index: false } };
}

/** `/engineer/articles/<slug>`: what support engineers see of an article. It holds nothing that is not for everybody. */
export default async function EngineerArticle({ params }: Props) {
  const record = await articleOf(params);
  const catalog = requestCatalog();
  return (
    <PageFrame info={catalog.info}>
      <EngineerPage record={record} facts={engineerFacts(catalog, record)} clouds={catalog.clouds} />
    </PageFrame>
  );
}

async function articleOf(params: Props['params']) {
  const { slug } = await params;
  return requestCatalog().article(decodeSegment(slug)) ?? notFound();
}
