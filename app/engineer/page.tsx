import type { Metadata } from 'next';
import { LookupPage } from '@/components/engineer';
import { PageFrame } from '@/components/site';
import { LOOKUP_FIELD } from '@/lib/addresses';
import { lookUp } from '@/lib/lookup';
import { postedFields, requestCatalog } from '@/lib/request';
import { siteText } from '@/lib/text';
import { pageMetadata } from '../page-metadata';

export const dynamic = 'force-dynamic';

/** By the site’s own name, which its content gives. */
export function generateMetadata(): Metadata {
  return { ...pageMetadata(siteText().engineer.lookUp.title), robots: { index: false } };
}

/** `/engineer`: what a pasted list of ids stands for. The list is posted, so that it is in no address and no log. */
export default async function Engineer() {
  const catalog = requestCatalog();
  const pasted = postedFields()?.find(([name]) => name === LOOKUP_FIELD)?.[1];
  return (
    <PageFrame info={catalog.info}>
      <LookupPage pasted={pasted ?? ''} found={pasted === undefined ? undefined : await lookUp(pasted, catalog)} />
    </PageFrame>
  );
}
