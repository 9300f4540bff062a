import type { Metadata } from 'next';
import { ApiReference } from '@/components/api-reference';
import { Canonical, PageFrame } from '@/components/site';
import { requestCatalog } from '@/lib/request';
import { siteText } from '@/lib/text';
import { pageMetadata } from '../page-metadata';

export const dynamic = 'force-dynamic';

/** By the site’s own name, which its content gives. */
export function generateMetadata(): Metadata {
  const { title, intro } = siteText().api;
  return pageMetadata(title, intro, { address: '/api' });
}

/** `/api`: the reference of the API. */
export default function Api() {
  return (
    <PageFrame info={requestCatalog().info}>
      <Canonical address="/api" />
      <ApiReference />
    </PageFrame>
  );
}
