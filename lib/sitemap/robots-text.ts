import { absoluteAddress } from '@/lib/request';

/** What robots need not fetch: searches are endless, ids only lead on, and previews are for people. */
const NOT_FETCHED = ['/search', '/api/', '/go?', '/oembed'];

/** The text of `robots.txt`. Pages that are not to be found say so themselves (`noindex`), which a robot must fetch to read. */
export function robotsText(): string {
  const sitemap = absoluteAddress('/sitemap.xml');
  const lines = ['User-agent: *', ...NOT_FETCHED.map((path) => `Disallow: ${path}`)];
  return `${lines.join('\n')}\n${sitemap === undefined ? '' : `\nSitemap: ${sitemap}\n`}`;
}
