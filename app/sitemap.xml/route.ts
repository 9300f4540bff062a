import { requestCatalog } from '@/lib/request';
import { sitemapIndex } from '@/lib/sitemap';
import { xmlAnswer } from '../xml-answer';

export const dynamic = 'force-dynamic';

/** `/sitemap.xml`: the list of the parts. */
export async function GET() {
  return xmlAnswer(await sitemapIndex(requestCatalog()));
}
