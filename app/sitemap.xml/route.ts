import { currentCatalog } from '@/lib/catalog';
import { sitemapIndex } from '@/lib/sitemap';
import { xmlAnswer } from '../xml-answer';

export const dynamic = 'force-dynamic';

/** `/sitemap.xml`: the list of the parts. */
export async function GET() {
  return xmlAnswer(await sitemapIndex(currentCatalog()));
}
