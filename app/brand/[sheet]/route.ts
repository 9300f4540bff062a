import { brandSheet, SHEET_PREFIX } from '@/lib/brand';
import { requestCatalog } from '@/lib/request';

export const dynamic = 'force-dynamic';

/** `/brand/<hash>.css`: the colors of the site's own accent (`accent` of site.json). Its address changes with its text. */
export async function GET(_request: Request, { params }: { readonly params: Promise<{ readonly sheet: string }> }) {
  const { sheet } = await params;
  const brand = brandSheet(requestCatalog().site.accent);
  if (brand?.address !== `${SHEET_PREFIX}${sheet}`)
    return new Response('Style sheet not found.\n', { status: 404, headers: { 'content-type': 'text/plain' } });
  return new Response(brand.css, { headers: { 'content-type': 'text/css; charset=utf-8' } });
}
