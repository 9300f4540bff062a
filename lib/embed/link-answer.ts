import { EMBED_ADDRESS, previewAddress } from '@/lib/addresses';
import type { Catalog } from '@/lib/catalog';
import { absoluteAddress, siteOrigin } from '@/lib/request';
import { siteText } from '@/lib/text';
import type { Embedded } from './embedded';
import { type Guest, guestAt } from './guest';

/** CSS pixels of the frame, where there is room for it. */
const SIZE = { width: 640, height: 480 };

/** Of the pictures of link previews (components/preview). */
const PICTURE = { thumbnail_width: 1200, thumbnail_height: 630 };

/**
 * What a tool is told about a link to the site (oEmbed 1.0): a frame with the article or the flow where the site lets other pages
 * show it, else title and picture. A link to a step or a question counts for the whole. Only JSON is spoken.
 */
export function linkAnswer(catalog: Catalog, query: URLSearchParams): Embedded {
  if (!['', 'json'].includes(query.get('format') ?? '')) return plain(501, 'Only format=json is there.');
  const written = query.get('url') ?? '';
  const url = URL.canParse(written) ? new URL(written) : undefined;
  // Without an origin of its own the site can't tell its links from those of others, and has no whole address to give.
  const guest =
    url !== undefined && siteOrigin() !== '' && url.origin === siteOrigin()
      ? guestAt(catalog, url.pathname)
      : undefined;
  if (guest === undefined || guest === 'moved')
    return plain(404, 'There’s no article or flow on this site at that address.');
  return {
    status: 200,
    headers: { 'content-type': 'application/json; charset=utf-8' },
    body: `${JSON.stringify(answerFor(catalog, guest, query))}\n`,
  };
}

function answerFor(catalog: Catalog, guest: Guest, query: URLSearchParams) {
  const { kind, id, title, address } = guest;
  const own = catalog.site.name || siteText().site.name;
  const picture = absoluteAddress(previewAddress({ kind, name: id }));
  const size = {
    width: within(SIZE.width, query.get('maxwidth')),
    height: within(SIZE.height, query.get('maxheight')),
  };
  const frame = absoluteAddress(EMBED_ADDRESS + address);
  const html = `<iframe src="${frame}" title="${title.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`)}" width="${size.width}" height="${size.height}"></iframe>`;
  return {
    version: '1.0',
    title,
    provider_name: own,
    provider_url: absoluteAddress('/'),
    cache_age: 3600,
    thumbnail_url: picture,
    ...PICTURE,
    ...(catalog.site.embedOrigins.length === 0 ? { type: 'link' } : { type: 'rich', html, ...size }),
  };
}

function within(wanted: number, most: string | null): number {
  return most !== null && /^\d{1,5}$/.test(most) ? Math.min(wanted, Number(most)) : wanted;
}

function plain(status: number, text: string): Embedded {
  return { status, headers: { 'content-type': 'text/plain; charset=utf-8' }, body: `${text}\n` };
}
