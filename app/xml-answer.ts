/** An answer of XML; where there is none, 404 with what an operator may want to know. */
export function xmlAnswer(xml: string | undefined): Response {
  if (xml !== undefined) return new Response(xml, { headers: { 'content-type': 'application/xml; charset=utf-8' } });
  const text = 'There’s no sitemap. To create one, set STEPWISE_ORIGIN to the site’s public origin.\n';
  return new Response(text, { status: 404, headers: { 'content-type': 'text/plain; charset=utf-8' } });
}
