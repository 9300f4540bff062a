import type { Metadata } from 'next';
import { cache } from 'react';
import { SearchPage } from '@/components/search';
import { PageFrame } from '@/components/site';
import { findPage, type QueryParameters, readSearchRequest } from '@/lib/search';
import { siteText } from '@/lib/text';
import { pageMetadata } from '../page-metadata';
import { requestCatalog } from '../request-catalog';

export const dynamic = 'force-dynamic';

interface Props {
  readonly searchParams: Promise<QueryParameters>;
}

/** Title and page come of one search. */
const find = cache(async (searchParams: Props['searchParams']) => {
  const catalog = requestCatalog();
  return findPage(catalog, readSearchRequest(catalog, await searchParams));
});

export async function generateMetadata({ searchParams }: Props): Promise<Metadata> {
  const words = siteText().search;
  const { query, request } = await find(searchParams);
  return {
    ...pageMetadata(query === '' ? words.title : words.titleFor(query, request.page)),
    robots: { index: false },
  };
}

/** `/search?q=&product=&kind=&cloud=&page=`: what a query names, then ranked articles with the ways to narrow them. */
export default async function Search({ searchParams }: Props) {
  const catalog = requestCatalog();
  const found = await find(searchParams);
  return (
    <PageFrame info={catalog.info} headerSearch={false}>
      <SearchPage found={found} products={catalog.products()} clouds={catalog.clouds} />
    </PageFrame>
  );
}
