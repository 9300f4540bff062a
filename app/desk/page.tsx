import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { DeskView } from '@/components/desk';
import { PageFrame } from '@/components/site';
import { readDrawn } from '@/lib/desk/drawn';
import { openFlow } from '@/lib/journey';
import { postedFields, requestCatalog } from '@/lib/request';
import { siteText } from '@/lib/text';
import { pageMetadata } from '../page-metadata';

export const dynamic = 'force-dynamic';

/** For no search engine. */
export function generateMetadata(): Metadata {
  return { ...pageMetadata(siteText().desk.title, ''), robots: { index: false } };
}

/** `/desk/…`: all pages of the desk are drawn here, from what the server hands over once it knows who asks. */
export default function Desk() {
  const drawn = readDrawn(postedFields()) ?? notFound();
  const catalog = requestCatalog();
  const flow = drawn.kind === 'report' && drawn.page === 'flows' ? openFlow(catalog, drawn.filter.flow) : undefined;
  return (
    <PageFrame info={catalog.info}>
      <DeskView drawn={drawn} flow={flow} />
    </PageFrame>
  );
}
