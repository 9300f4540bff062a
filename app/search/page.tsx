import type { Metadata } from 'next';
import { SearchPage } from '@/components/search';
import { PageFrame } from '@/components/site';
import { siteText } from '@/lib/text';
import { pageMetadata } from '../page-metadata';
import { requestCatalog } from '../request-catalog';
import { findAnswers } from './find-answers';

export const dynamic = 'force-dynamic';

interface Props {
  readonly searchParams: Promise<Readonly<Record<string, string | readonly string[] | undefined>>>;
}

export async function generateMetadata({ searchParams }: Props): Promise<Metadata> {
  const query = await queryOf(searchParams);
  const words = siteText().search;
  return { ...pageMetadata(query === '' ? words.title : words.titleFor(query)), robots: { index: false } };
}

/** `/search?q=`: articles by the words of their titles, ids first. */
export default async function Search({ searchParams }: Props) {
  const catalog = requestCatalog();
  const answers = findAnswers(catalog, await queryOf(searchParams));
  return (
    <PageFrame info={catalog.info} headerSearch={false}>
      <SearchPage answers={answers} clouds={catalog.clouds} />
    </PageFrame>
  );
}

async function queryOf(searchParams: Props['searchParams']): Promise<string> {
  const { q } = await searchParams;
  const written = typeof q === 'string' ? q : (q?.[0] ?? '');
  return written.replace(/\s+/g, ' ').trim();
}
