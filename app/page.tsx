import type { Metadata } from 'next';
import { HomePage } from '@/components/home';
import { Canonical, PageFrame, siteNames } from '@/components/site';
import { homeView } from '@/lib/journey';
import { requestCatalog } from '@/lib/request';
import { siteText } from '@/lib/text';
import { pageMetadata } from './page-metadata';

export const dynamic = 'force-dynamic';

/** By the site’s own name, which its content gives. */
export function generateMetadata(): Metadata {
  return { ...pageMetadata(siteText().home.title, '', { address: '/' }), title: siteNames().name };
}

/** `/`: search, other ways in, what is featured, products. */
export default function Home() {
  const catalog = requestCatalog();
  return (
    <PageFrame info={catalog.info} headerSearch={false}>
      <Canonical address="/" />
      <HomePage info={catalog.info} view={homeView(catalog)} />
    </PageFrame>
  );
}
