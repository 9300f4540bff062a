import { siteOrigin } from '@/lib/request';

/** An answer of XML; where there is none, 404 with what an operator may want to know. */
export function xmlAnswer(xml: string | undefined): Response {
  if (xml !== undefined) return new Response(xml, { headers: { 'content-type': 'application/xml; charset=utf-8' } });
  const text =
    siteOrigin() === ''
      ? 'There’s no sitemap. To create one, set STEPWISE_ORIGIN to the site’s public origin.\n'
      : 'There’s nothing at this address.\n';
  return new Response(text, { status: 404, headers: { 'content-type': 'text/plain; charset=utf-8' } });
}
