import type { Metadata } from 'next';
import { SearchPage } from '@/components/search';
import { PageFrame } from '@/components/site';
import { remembered, requestCatalog } from '@/lib/request';
import { findPage, type QueryParameters, type ResultPage, readSearchRequest } from '@/lib/search';
import { siteText, type Text } from '@/lib/text';
import { pageMetadata } from '../page-metadata';

export const dynamic = 'force-dynamic';

interface Props {
  readonly searchParams: Promise<QueryParameters>;
}

/** Title and page come of one search. */
async function find(searchParams: Props['searchParams']): Promise<ResultPage> {
  const parameters = await searchParams;
  return remembered(`search ${JSON.stringify(parameters)}`, () => {
    const catalog = requestCatalog();
    return findPage(catalog, readSearchRequest(catalog, parameters));
  });
}

export async function generateMetadata({ searchParams }: Props): Promise<Metadata> {
  const words = siteText().search;
  const { query, request } = await find(searchParams);
  return {
    ...pageMetadata(titleOf(words, query, request.page)),
    robots: { index: false },
  };
}

function titleOf(words: Text['search'], query: string, page: number): string {
  if (query === '') return words.title;
  return page > 1 ? words.titleForPage({ query, page }) : words.titleFor({ query });
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
