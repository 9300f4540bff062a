import { decodeSegment } from '@/lib/addresses';
import { requestCatalog } from '@/lib/request';
import { articleAsMarkdown } from '@/lib/twins';

export const dynamic = 'force-dynamic';

const TYPE = { 'content-type': 'text/markdown; charset=utf-8' };

/** `/articles/<slug>.md`, which the proxy leads here: the article as Markdown. */
export async function GET(_request: Request, { params }: { readonly params: Promise<{ readonly slug: string }> }) {
  const { slug } = await params;
  const record = requestCatalog().article(decodeSegment(slug));
  if (record === undefined)
    return new Response('# Not found\n\nThere is no article at this address.\n', { status: 404, headers: TYPE });
  return new Response(articleAsMarkdown(record), { headers: TYPE });
}
