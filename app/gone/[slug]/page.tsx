import type { Metadata } from 'next';
import { PageFrame } from '@/components/site';
import { GonePage } from '@/components/ways-on';
import { decodeSegment } from '@/lib/addresses';
import { requestCatalog } from '@/lib/request';
import { reasonGone } from '@/lib/routes';
import { siteText } from '@/lib/text';
import { pageMetadata } from '../../page-metadata';

export const dynamic = 'force-dynamic';

/** By the site’s own name, which its content gives. */
export function generateMetadata(): Metadata {
  return { ...pageMetadata(siteText().gone.title), robots: { index: false } };
}

/** Articles offered instead. */
const NEAREST = 5;

interface Props {
  readonly params: Promise<{ readonly slug: string }>;
}

/** What the proxy draws, with status 410, under the address of a retired article. */
export default async function Gone({ params }: Props) {
  const { slug } = await params;
  const catalog = requestCatalog();
  const name = decodeSegment(slug);
  return (
    <PageFrame info={catalog.info} headerSearch={false}>
      <GonePage reason={reasonGone(name, catalog)} nearest={catalog.nearest(name, NEAREST)} clouds={catalog.clouds} />
    </PageFrame>
  );
}
