import type { Metadata } from 'next';
import { PageFrame } from '@/components/site';
import { PlainPage } from '@/components/ways-on';
import { siteText } from '@/lib/text';
import { pageMetadata } from '../page-metadata';

export const dynamic = 'force-dynamic';

/** By the site’s own name, which its content gives. */
export function generateMetadata(): Metadata {
  return { ...pageMetadata(siteText().unavailable.title), robots: { index: false } };
}

/** What the proxy draws, with status 503, while no catalog can be read. It needs none itself. */
export default function Unavailable() {
  const words = siteText().unavailable;
  return (
    <PageFrame info={null} headerSearch={false}>
      <PlainPage title={words.title} intro={words.intro} ornament="unavailable">
        <p>
          {words.operator} <a href="/healthz">/healthz</a>
        </p>
      </PlainPage>
    </PageFrame>
  );
}
