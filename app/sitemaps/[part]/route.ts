import { requestCatalog } from '@/lib/request';
import { sitemapPart } from '@/lib/sitemap';
import { xmlAnswer } from '../../xml-answer';

export const dynamic = 'force-dynamic';

interface Context {
  readonly params: Promise<{ readonly part: string }>;
}

/** `/sitemaps/<n>.xml`: up to 10,000 addresses. */
export async function GET(_request: Request, { params }: Context) {
  const number = /^([1-9]\d{0,5})\.xml$/.exec((await params).part)?.[1];
  return xmlAnswer(number === undefined ? undefined : await sitemapPart(requestCatalog(), Number(number)));
}
