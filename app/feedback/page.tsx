import type { Metadata } from 'next';
import { ThanksPage } from '@/components/feedback';
import { PageFrame } from '@/components/site';
import { requestCatalog } from '@/lib/request';
import { siteText } from '@/lib/text';
import { pageMetadata } from '../page-metadata';

export const dynamic = 'force-dynamic';

interface Props {
  readonly searchParams: Promise<Readonly<Record<string, string | readonly string[] | undefined>>>;
}

/** Thanks, for no search engine. */
export function generateMetadata(): Metadata {
  return { ...pageMetadata(siteText().feedback.thanksTitle, ''), robots: { index: false } };
}

/** `/feedback`: thanks, for a reader whose browser sent the form by itself. */
export default async function Feedback({ searchParams }: Props) {
  const { page } = await searchParams;
  return (
    <PageFrame info={requestCatalog().info}>
      <ThanksPage page={typeof page === 'string' && OWN_PAGE.test(page) ? page : ''} />
    </PageFrame>
  );
}

/** Anybody may make up this address: it leads back to pages of this site alone. */
const OWN_PAGE = /^\/(?:articles|flows)\/[\w%.~/-]+$/;
