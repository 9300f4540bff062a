import { suggestionGroups } from '@/components/search';
import { SEARCH_FIELDS } from '@/lib/addresses';
import { requestCatalog } from '@/lib/request';

export const dynamic = 'force-dynamic';

/** `/api/suggest?q=`: what the search box offers for what is typed so far, as JSON: groups of entries. */
export function GET(request: Request): Response {
  const q = new URL(request.url).searchParams.get(SEARCH_FIELDS.q) ?? '';
  return Response.json({ groups: suggestionGroups(requestCatalog(), q) });
}
