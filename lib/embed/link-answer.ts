import { EMBED_ADDRESS, previewAddress } from '@/lib/addresses';
import type { Catalog } from '@/lib/catalog';
import { absoluteAddress, siteOrigin } from '@/lib/request';
import { type Language, prefixOf, siteText, splitLanguage } from '@/lib/text';
import type { Embedded } from './embedded';
import { type Guest, guestAt } from './guest';

/** CSS pixels of the frame, where there is room for it. */
const SIZE = { width: 640, height: 480 };

/** CSS pixels of the pictures of link previews (components/preview). */
const PICTURE = { width: 1200, height: 630 };

/**
 * What a tool is told about a link to the site (oEmbed 1.0): a frame with the article or the flow where the site lets other pages
 * show it, else title and picture. A link to a step or a question counts for the whole, and an old or short one for what it leads
 * to; one with a language, for a frame in that language. Neither frame nor picture is larger than asked for. Only JSON is spoken.
 */
export function linkAnswer(catalog: Catalog, query: URLSearchParams): Embedded {
  if (!['', 'json'].includes(query.get('format') ?? ''))
    return plain(501, 'Only JSON is available. Use format=json, or leave it out.');
  // Without an origin of its own the site can't tell its links from those of others, and has no whole address to give.
  if (siteOrigin() === '') return plain(404, siteText().twins.needsOrigin);
  const written = query.get('url') ?? '';
  if (written === '') return plain(400, 'Add the address of a page, as `url`.');
  const url = URL.canParse(written) ? new URL(written) : undefined;
  const { language, address } = splitLanguage((url?.pathname ?? '').replace(/\/{2,}/g, '/').replace(/(?<=.)\/$/, ''));
  const guest = url?.origin === siteOrigin() ? guestBehind(catalog, address) : undefined;
  if (guest === undefined) return plain(404, 'There’s no article or flow on this site at that address.');
  return {
    status: 200,
    headers: { 'content-type': 'application/json; charset=utf-8' },
    body: `${JSON.stringify(answerFor(catalog, guest, language, query))}\n`,
  };
}

/** Addresses that lead on to each other: a short link to an old name. */
const MOST_HOPS = 4;

function guestBehind(catalog: Catalog, path: string): Guest | undefined {
  let found = guestAt(catalog, path);
  for (let hop = 0; hop < MOST_HOPS && found !== undefined && 'to' in found; hop++) found = guestAt(catalog, found.to);
  return found !== undefined && 'to' in found ? undefined : found;
}

function answerFor(catalog: Catalog, guest: Guest, language: Language | undefined, query: URLSearchParams) {
  const { kind, id, title, address } = guest;
  const own = catalog.site.name || siteText().site.name;
  const picture = absoluteAddress(previewAddress({ kind, name: id }));
  const most = { width: mostOf(query.get('maxwidth')), height: mostOf(query.get('maxheight')) };
  const size = { width: Math.min(SIZE.width, most.width), height: Math.min(SIZE.height, most.height) };
  const hasRoom = PICTURE.width <= most.width && PICTURE.height <= most.height;
  const frame = absoluteAddress((language === undefined ? '' : prefixOf(language)) + EMBED_ADDRESS + address);
  const html = `<iframe src="${frame}" title="${title.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`)}" width="${size.width}" height="${size.height}" allow="clipboard-write"></iframe>`;
  return {
    version: '1.0',
    title,
    provider_name: own,
    provider_url: absoluteAddress('/'),
    cache_age: 3600,
    ...(hasRoom ? { thumbnail_url: picture, thumbnail_width: PICTURE.width, thumbnail_height: PICTURE.height } : {}),
    ...(catalog.site.embedOrigins.length === 0 ? { type: 'link' } : { type: 'rich', html, ...size }),
  };
}

/** What can't be a size limits nothing. */
function mostOf(written: string | null): number {
  return written !== null && /^[1-9]\d{0,4}$/.test(written) ? Number(written) : Number.POSITIVE_INFINITY;
}

function plain(status: number, text: string): Embedded {
  return { status, headers: { 'content-type': 'text/plain; charset=utf-8' }, body: `${text}\n` };
}
