import type { Metadata } from 'next';
import type { SearchAction, WebSite, WithActionConstraints } from 'schema-dts';
import { HomePage } from '@/components/home';
import { Canonical, LinkedData, PageFrame, siteNames } from '@/components/site';
import { SEARCH_FIELDS } from '@/lib/addresses';
import { homeView } from '@/lib/journey';
import { requestCatalog, siteOrigin } from '@/lib/request';
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
      {siteOrigin() !== '' && <LinkedData data={siteFacts()} />}
      <HomePage info={catalog.info} view={homeView(catalog)} />
    </PageFrame>
  );
}

/** The site and its search as search engines know them. Both need whole addresses, so a site without an origin tells nothing. */
function siteFacts(): WebSite {
  const { name, line } = siteNames();
  const find: WithActionConstraints<SearchAction> = {
    '@type': 'SearchAction',
    target: { '@type': 'EntryPoint', urlTemplate: `${siteOrigin()}/search?${SEARCH_FIELDS.q}={search_term_string}` },
    'query-input': 'required name=search_term_string',
  };
  return { '@type': 'WebSite', name, description: line, url: `${siteOrigin()}/`, potentialAction: find };
}
