/** An answer of XML; where there is none, 404 with what an operator may want to know. */
export function xmlAnswer(xml: string | undefined): Response {
  if (xml !== undefined) return new Response(xml, { headers: { 'content-type': 'application/xml; charset=utf-8' } });
  const text = 'There is no such sitemap. (A sitemap needs STEPWISE_ORIGIN, the origin of the site.)\n';
  return new Response(text, { status: 404, headers: { 'content-type': 'text/plain; charset=utf-8' } });
}
