import type { OutgoingHttpHeader, OutgoingHttpHeaders, RequestListener, ServerResponse } from 'node:http';
import { isTextAddress } from '@/lib/addresses';
import { createHandler } from '../serve/create-handler';
import { isDataAddress } from '../serve/draw-data';
import { sendEndedPage } from '../serve/failure-page';
import { createPageStore } from '../serve/page-store';
import { sendPlain } from '../serve/plain-answer';
import { setSecurityHeaders } from '../serve/security-headers';
import type { Site } from '../serve/site';
import { admit } from './grants';
import { withinPrefix } from './within-prefix';

/** What is below this is a preview, by the random part of its link. */
export const PREVIEW_ADDRESS = '/preview';

/** `/preview/<random part>/<address of the site>`. */
const IN_PREVIEW = /^\/preview\/([^/?#]+)(?:\/([^?#]*))?(\?.*)?$/s;

/** What a preview answers besides: whoever watches the server asks it, and robots are told to keep away. */
const ROBOTS = 'User-agent: *\nDisallow: /';
const FOR_OPERATORS: ReadonlySet<string> = new Set(['/healthz', '/readyz']);

/** Bytes of pages that are kept for each link. */
const KEPT_BYTES = 8 * 1024 * 1024;

/** Links whose pages are kept; who has more than that sent at once waits for pages to be drawn again. */
const MOST_LINKS = 16;

/**
 * Answers below `/preview/<random part>`, and nowhere else: as the site would, with all of its addresses led into the prefix. Each
 * link has pages of its own, for its prefix is in them.
 * @param grantsFile which links were handed out
 */
export function createPreviewHandler(site: Site, grantsFile: string): RequestListener {
  const plain = createHandler(site);
  const handlers = new Map<string, RequestListener>();
  const handlerOf = (secret: string): RequestListener => {
    const known = handlers.get(secret);
    if (known !== undefined) return known;
    if (handlers.size >= MOST_LINKS) handlers.clear();
    const made = createHandler(siteWithin(site, `${PREVIEW_ADDRESS}/${secret}`));
    handlers.set(secret, made);
    return made;
  };
  return (request, response) => {
    const { url = '' } = request;
    if (FOR_OPERATORS.has(url)) return plain(request, response);
    const [, secret = '', path = '', query = ''] = IN_PREVIEW.exec(url) ?? [];
    // The log names what is below the prefix alone: who reads it must not come in by it.
    request.url = `/${path}${query}`;
    setSecurityHeaders(response, { isDev: false, origin: site.origin });
    keepPrivate(response, `${PREVIEW_ADDRESS}/${secret}`);
    if (url === '/robots.txt') return sendPlain(response, 200, ROBOTS);
    const admission = secret === '' ? 'unknown' : admit(grantsFile, secret);
    if (admission === 'ended') return sendEndedPage(response);
    if (admission === 'unknown' || isForOthers(`/${path}`)) return sendPlain(response, 404, NOTHING);
    return handlerOf(secret)(request, response);
  };
}

const NOTHING = 'There’s nothing at this address.';

/** Programs and other sites aren't reviewers; what they get would lead out of the prefix. */
function isForOthers(path: string): boolean {
  const isMarkdown = isTextAddress(path) && path.endsWith('.md');
  return isDataAddress(path) && !isMarkdown;
}

/** The same site for one link. Nothing that reviewers try reaches anybody: no ticket is opened. */
function siteWithin(site: Site, prefix: string): Site {
  return {
    ...site,
    pages: createPageStore(KEPT_BYTES),
    // Each link is read anew every time.
    remember: undefined,
    render: async (...page) => withinPrefix(await site.render(...page), prefix),
    deliveries: { ...site.deliveries, send: async () => ({ kind: 'failed', reason: 'refused', status: 0 }) },
  };
}

/** Whatever is answered: no cache but the reader's own keeps it, no search engine lists it, and where it leads is in the prefix. */
function keepPrivate(response: ServerResponse, prefix: string): void {
  const writeHead = response.writeHead.bind(response);
  const settle = (status: number, headers: OutgoingHttpHeaders | OutgoingHttpHeader[] = {}) => {
    for (const [name, value] of Object.entries(headers)) if (value !== undefined) response.setHeader(name, value);
    const location = String(response.getHeader('Location') ?? '');
    if (/^\/(?!\/)/.test(location)) response.setHeader('Location', prefix + location);
    response.setHeader('Cache-Control', response.getHeader('Cache-Control') === 'no-store' ? 'no-store' : PRIVATE);
    response.setHeader('X-Robots-Tag', 'noindex, nofollow');
    return writeHead(status);
  };
  Object.assign(response, { writeHead: settle });
}

/** Asked for again each time, so that nothing is shown after the end. */
const PRIVATE = 'private, no-cache';
