import { EMBED_ADDRESS, PREVIEW_SIZE, previewAddress } from '@/lib/addresses';
import type { Catalog } from '@/lib/catalog';
import { absoluteAddress, inLanguage, languageOfSite, siteOrigin, speaking, versionElsewhere } from '@/lib/request';
import { type Language, prefixOf, siteText, splitLanguage } from '@/lib/text';
import type { Embedded } from './embedded';
import { type Guest, guestAt } from './guest';

/** CSS pixels of the frame, where there is room for it. */
const SIZE = { width: 640, height: 480 };

/**
 * What a tool is told about a link to the site (oEmbed 1.0): a frame with the article or the flow where the site lets other pages
 * show it, else title and picture. A link to a step or a question counts for the whole, and an old or short one for what it leads
 * to; one with a language, for frame, picture, and the article's version in that language. Neither frame nor picture is larger than asked for. Only JSON is spoken.
 */
export function linkAnswer(catalog: Catalog, query: URLSearchParams): Embedded {
  if (!['', 'json'].includes(query.get('format') ?? ''))
    return plain(501, 'Only JSON is available. Use format=json, or leave it out.');
  // Without an origin of its own the site can't tell its links from those of others, and has no whole address to give.
  if (siteOrigin() === '') return plain(404, siteText().twins.needsOrigin);
  const written = query.get('url') ?? '';
  if (written === '') return plain(400, 'Add the address of a page, as `url`.');
  const url = URL.canParse(written) ? new URL(written) : undefined;
  const path = (url?.pathname ?? '').replace(/\/{2,}/g, '/').replace(/(?<=.)\/$/, '');
  const answer = url?.origin === siteOrigin() ? answerBehind(catalog, path, query) : undefined;
  if (answer === undefined) return plain(404, 'There’s no article or flow on this site at that address.');
  return {
    status: 200,
    headers: { 'content-type': 'application/json; charset=utf-8' },
    body: `${JSON.stringify(answer)}\n`,
  };
}

/** The answer about a page, said in the language of its address. */
function answerBehind(catalog: Catalog, path: string, query: URLSearchParams) {
  const { language: named, address } = splitLanguage(path);
  const language = named === languageOfSite(catalog) ? undefined : named;
  const answer = () => {
    const guest = guestBehind(catalog, address);
    return guest && answerFor(catalog, guest, language, query);
  };
  return language === undefined ? answer() : speaking(language, answer);
}

/** Addresses that lead on to each other: a short link to an old name. */
const MOST_HOPS = 4;

function guestBehind(catalog: Catalog, path: string): Guest | undefined {
  const guest = (at: string) => guestAt(catalog, versionElsewhere(at) ?? at);
  let found = guest(path);
  for (let hop = 0; hop < MOST_HOPS && found !== undefined && 'to' in found; hop++) found = guest(found.to);
  return found !== undefined && 'to' in found ? undefined : found;
}

function answerFor(catalog: Catalog, guest: Guest, language: Language | undefined, query: URLSearchParams) {
  const { kind, id, title, address } = guest;
  const own = catalog.site.name || siteText().site.name;
  const picture = absoluteAddress(inLanguage(previewAddress({ kind, name: id }), language));
  const most = { width: mostOf(query.get('maxwidth')), height: mostOf(query.get('maxheight')) };
  const size = { width: Math.min(SIZE.width, most.width), height: Math.min(SIZE.height, most.height) };
  const hasRoom = PREVIEW_SIZE.width <= most.width && PREVIEW_SIZE.height <= most.height;
  const frame = absoluteAddress((language === undefined ? '' : prefixOf(language)) + EMBED_ADDRESS + address);
  const html = `<iframe src="${frame}" title="${title.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`)}" width="${size.width}" height="${size.height}" allow="clipboard-write"></iframe>`;
  return {
    version: '1.0',
    title,
    provider_name: own,
    provider_url: absoluteAddress('/'),
    cache_age: 3600,
    ...(hasRoom
      ? { thumbnail_url: picture, thumbnail_width: PREVIEW_SIZE.width, thumbnail_height: PREVIEW_SIZE.height }
      : {}),
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
