import { createHash } from 'node:crypto';
import { decodeSegment, EMBED_ADDRESS, EMBED_FIELDS, EMBED_SCRIPT, FRAME_HOSTS, searchAddress } from '@/lib/addresses';
import type { Catalog } from '@/lib/catalog';
import { absoluteAddress, localAddress, prefixed, requestedPage } from '@/lib/request';
import { directionIn, siteText } from '@/lib/text';
import type { Embedded } from './embedded';
import { type Guest, guestAt } from './guest';

/** The frame's own edge is the edge; the help follows the device's theme. */
const STYLE = 'body{margin:0}:root{color-scheme:light dark;--stepwise-scheme:light dark}';

const STYLE_HASH = createHash('sha256').update(STYLE).digest('base64');

/**
 * The help as a page for a frame: `/embed`, `/embed/articles/<slug>`, `/embed/flows/<flow>`, with the attributes of the element as
 * its query. Pages of the list in `site.json` may frame it, and no others; no other page of the site may be framed at all.
 */
export function framePage(catalog: Catalog, path: string, query: URLSearchParams): Embedded {
  const below = path.slice(EMBED_ADDRESS.length);
  const guest = below === '' || below === '/' ? undefined : guestAt(catalog, below);
  if (guest !== undefined && 'to' in guest) {
    const location = inOwnLanguage(`${EMBED_ADDRESS}${guest.to}${query.size === 0 ? '' : `?${query}`}`);
    return { status: guest.status, headers: { ...headersFor(catalog.site.embedOrigins), location }, body: '' };
  }
  return {
    status: guest !== undefined || below === '' || below === '/' ? 200 : missingStatus(catalog, below),
    headers: headersFor(catalog.site.embedOrigins),
    body: pageOf(guest, guest === undefined ? missingAt(below) : [[guest.kind, guest.id]], query, catalog.site),
  };
}

/** What was removed is gone, as its own page says too. */
function missingStatus(catalog: Catalog, below: string): 404 | 410 {
  return missingAt(below).some(([, name]) => catalog.findOldSlug(name).kind === 'gone') ? 410 : 404;
}

/** What is asked for where nothing is: the help then says so, or why it was removed. */
function missingAt(below: string): readonly (readonly [string, string])[] {
  const [, room, name = ''] = /^\/(articles|flows)\/([^/]+)$/.exec(below) ?? [];
  return room === undefined ? [] : [[room === 'flows' ? 'flow' : 'article', decodeSegment(name)]];
}

function headersFor(origins: readonly string[]): Readonly<Record<string, string>> {
  const policy = [
    "default-src 'none'",
    "script-src 'self'",
    `style-src 'sha256-${STYLE_HASH}'`,
    "img-src 'self' data:",
    "connect-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    "require-trusted-types-for 'script'",
    'trusted-types stepwise-help',
    `frame-ancestors ${["'self'", ...origins].join(' ')}`,
  ];
  return {
    'content-type': 'text/html; charset=utf-8',
    'content-security-policy': policy.join('; '),
    // A page that isolates itself may frame it too.
    'cross-origin-resource-policy': 'cross-origin',
    'x-robots-tag': 'noindex',
  };
}

function pageOf(
  guest: Guest | undefined,
  given: readonly (readonly [string, string])[],
  query: URLSearchParams,
  site: Catalog['site'],
): string {
  const { language } = siteText();
  const name = site.name || siteText().site.name;
  const title = guest?.title ?? siteText().embed.panel;
  const asked = EMBED_FIELDS.flatMap((field) => (query.get(field) ? [[field, query.get(field) ?? '']] : []));
  const attributes = [...given, ...asked].map(([field = '', value = '']) => ` ${field}="${escaped(value)}"`).join('');
  const own = localAddress(guest?.address ?? (query.get('query') ? searchAddress(query.get('query') ?? '') : '/'));
  const link = `<p><a href="${escaped(absoluteAddress(own) ?? own)}" target="_blank" rel="noopener">${escaped(siteText().embed.openPage)}</a></p>`;
  return `<!DOCTYPE html>
<html lang="${language}" dir="${directionIn(language)}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>${escaped(`${title} – ${name}`)}</title><style>${STYLE}</style>
<meta name="${FRAME_HOSTS}" content="${site.embedOrigins.join(' ')}">
<script type="module" src="${inOwnLanguage(EMBED_SCRIPT)}"></script></head>
<body><main><stepwise-help${attributes}><h1>${escaped(title)}</h1>${guest?.html ?? ''}${link}</stepwise-help></main></body></html>
`;
}

/** What is for other pages, in the language that the frame was asked for in. */
function inOwnLanguage(address: string): string {
  return prefixed(address, requestedPage().language);
}

function escaped(text: string): string {
  return text.replace(/[&<>"]/g, (character) => `&#${character.charCodeAt(0)};`);
}
