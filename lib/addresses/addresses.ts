/**
 * First path segments that lead to a page, route or file of the site itself. A request for any other is answered with
 * the page of nearest matches; `resolveAddress` says so. A new folder in `app/` needs its name here (a test holds that).
 */
export const PAGES: ReadonlySet<string> = new Set([
  '',
  'a',
  'api',
  'articles',
  'brand',
  'desk',
  'engineer',
  'feedback',
  'flows',
  'gone',
  'healthz',
  'missing',
  'p',
  'previews',
  'products',
  'schemas',
  'robots.txt',
  'search',
  'sitemap.xml',
  'sitemaps',
  'styleguide',
  't',
  'unavailable',
]);

/** Shown with status 503 while no catalog can be read. */
export const UNAVAILABLE_ADDRESS = '/unavailable';

/** Every component in every state, for people who change them; on no site for readers (`styleguideIsOn`). */
export const STYLEGUIDE_ADDRESS = '/styleguide';

/** The address of an article's page. */
export function articleAddress(slug: string): string {
  return `/articles/${encodeURIComponent(slug)}`;
}

/** The address of the same article as Markdown. */
export function markdownAddress(slug: string): string {
  return `${articleAddress(slug)}.md`;
}

/** Where the site is listed for assistants (llmstxt.org). */
export const LLMS_ADDRESS = '/llms.txt';

/** The articles of a product, listed for assistants. */
export function llmsAddress(slug: string): string {
  return `/llms/${encodeURIComponent(slug)}.txt`;
}

/** What changed last, as an Atom feed: on the whole site, of a product by its slug, of a team by its `ownershipId`. */
export function feedAddress(of: 'all' | 'products' | 'teams', name = ''): string {
  return of === 'all' ? '/feeds/all.atom' : `/feeds/${of}/${encodeURIComponent(name)}.atom`;
}

/** How browsers add the site to their search engines. */
export const OPENSEARCH_ADDRESS = '/opensearch.xml';

/** The script of pages that show the help inside them (`<stepwise-help>`). */
export const EMBED_SCRIPT = '/embed.js';

/** The help as a page for a frame: on its own, or before the address of an article or a flow. */
export const EMBED_ADDRESS = '/embed';

/** Whether a path is that of a page for a frame. */
export function isEmbedAddress(path: string): boolean {
  return path === EMBED_ADDRESS || path.startsWith(`${EMBED_ADDRESS}/`);
}

/** The `meta` of a page for a frame with the origins that may frame it, blanks between them: its script tells no others what happens. */
export const FRAME_HOSTS = 'stepwise-hosts';

/** What a page for a frame reads of its query: the attributes of `<stepwise-help>`. */
export const EMBED_FIELDS = ['product', 'topic', 'query', 'cloud'] as const;

/** Where chat and wiki tools ask how to show a link (oEmbed 1.0). */
export const OEMBED_ADDRESS = '/oembed';

/** The question about a page. @param url its whole address */
export function oembedAddress(url: string): string {
  return `${OEMBED_ADDRESS}?url=${encodeURIComponent(url)}`;
}

/** What such a question may hold. */
export const OEMBED_FIELDS = ['url', 'format', 'maxwidth', 'maxheight'] as const;

/** Addresses of texts for machines, which are made without any page. Where an address ends in `.md`, nothing but Markdown is answered. */
const TEXT_ADDRESS =
  /^\/(?:llms\.txt|llms\/[^/]+\.txt|feeds\/(?:all|products\/[^/]+|teams\/[^/]+)\.atom|opensearch\.xml|.+\.md)$/;

/** Whether a path is that of a text for machines. */
export function isTextAddress(path: string): boolean {
  return TEXT_ADDRESS.test(path);
}

/** Pages that are for reading: every kind but forms, what staff see after signing in, and what is drawn in place of others. */
const HAS_TWIN =
  /^\/(?:api|engineer|products|search|(?:a|articles|engineer\/articles|flows|p|products|t)\/[^/]+|flows\/[^/]+\/[^/]+)$/;

/** The Markdown of the page at a path, which leads there with the same query; `undefined` for pages that have none. */
export function markdownTwin(path: string): string | undefined {
  if (path === '/') return '/index.md';
  return HAS_TWIN.test(path) && path !== LOOKUP_CSV_ADDRESS && !/\.md$/i.test(path) ? `${path}.md` : undefined;
}

/** The path of the page whose Markdown is at a path; `undefined` for what is no twin. The other way round of `markdownTwin`. */
export function pageOfTwin(path: string): string | undefined {
  if (path === '/index.md') return '/';
  const page = path.slice(0, -3);
  return markdownTwin(page) === path ? page : undefined;
}

/**
 * What the script of an article's page reads of its query, and the server never: the chosen tabs, with commas between them, and for
 * whom the page is (`engineer`).
 */
export const SCRIPT_FIELDS = { tabs: 'tabs', audience: 'for' } as const;

/** Where support engineers look up ids. */
export const ENGINEER_ADDRESS = '/engineer';

/** Where a lookup is posted to for a spreadsheet. */
export const LOOKUP_CSV_ADDRESS = '/engineer/ids.csv';

/** The address of what support engineers see of an article. */
export function engineerAddress(slug: string): string {
  return `${ENGINEER_ADDRESS}/articles/${encodeURIComponent(slug)}`;
}

/** What a product's page is narrowed to, as its address says it: a category's slug, a kind, a page from 1. */
export interface ProductNarrowing {
  readonly category?: string | undefined;
  readonly kind?: string | undefined;
  readonly page?: number | undefined;
}

/** The names of these in the address. */
export const PRODUCT_FIELDS = { category: 'category', kind: 'kind', page: 'page' } as const;

/** The address of a product's page, and of a part of it. */
export function productAddress(slug: string, { category, kind, page = 1 }: ProductNarrowing = {}): string {
  const parts = Object.entries({ category, kind, page: page > 1 ? String(page) : undefined });
  const given = parts.flatMap(([name, value]) => (value === undefined ? [] : [`${name}=${encodeURIComponent(value)}`]));
  return `/products/${encodeURIComponent(slug)}${given.length === 0 ? '' : `?${given.join('&')}`}`;
}

/** The stable address of an article id (`a`), a support topic id (`t`) or a product id (`p`). */
export function idAddress(space: 'a' | 't' | 'p', id: string): string {
  return `/${space}/${encodeURIComponent(id)}`;
}

/** The names of a search's fields, in its form and its address; the suggestions' address has the first. */
export const SEARCH_FIELDS = { q: 'q', product: 'product', kind: 'kind', cloud: 'cloud', page: 'page' } as const;

/** The field of the pasted ids in the form of the lookup. */
export const LOOKUP_FIELD = 'ids';

/** The ID of that form in its page. */
export const LOOKUP_FORM = 'lookup';

/** What a search is narrowed to, as its address says it: a product's slug, a kind, a cloud's token, a page from 1. */
export interface SearchNarrowing {
  readonly product?: string | undefined;
  readonly kind?: string | undefined;
  readonly cloud?: string | undefined;
  readonly page?: number | undefined;
}

/** The address of a search; one search has one address, with its parts in this order. */
export function searchAddress(query: string, narrowing: SearchNarrowing = {}): string {
  return searchAddresses(query)(narrowing);
}

/** The addresses of a search by what it is narrowed to. */
export function searchAddresses(query: string): (narrowing: SearchNarrowing) => string {
  const q = encodeURIComponent(query.replace(/\p{Surrogate}/gu, '\ufffd'));
  return ({ product, kind, cloud, page = 1 }) => {
    const narrowing = given('product', product) + given('kind', kind) + given('cloud', cloud);
    return `/search?q=${q}${narrowing}${page > 1 ? `&page=${page}` : ''}`;
  };
}

function given(name: string, value: string | undefined): string {
  return value === undefined ? '' : `&${name}=${encodeURIComponent(value)}`;
}

/** Where the proxy draws the page for an address that leads nowhere; readers keep seeing the address they asked for. */
export function missingAddress(path: string): string {
  return `/missing${path.startsWith('/') ? path : `/${path}`}`;
}

/** Where the proxy draws the page of a retired article. */
export function goneAddress(slug: string): string {
  return `/gone/${encodeURIComponent(slug)}`;
}

/** A path segment as text; one with a broken escape is given back as it came. */
export function decodeSegment(segment: string): string {
  try {
    return decodeURIComponent(segment);
  } catch {
    return segment;
  }
}

/**
 * The origin that a setting names, such as `https://help.example` of `HTTPS://Help.Example/`; `undefined` for what is none:
 * another scheme than http and https, a path, a query.
 */
export function readOrigin(text: string): string | undefined {
  if (!URL.canParse(text)) return undefined;
  const { origin, protocol, href } = new URL(text);
  return (protocol === 'https:' || protocol === 'http:') && href === `${origin}/` ? origin : undefined;
}

/** What a link preview is about: the site as a whole, or one page of it by its name. */
export type PreviewSubject =
  | { readonly kind: 'site' }
  | { readonly kind: 'article' | 'product' | 'flow'; readonly name: string };

/** The size of these pictures in pixels: the one that sites with large previews ask for. */
export const PREVIEW_SIZE = { width: 1200, height: 630 } as const;

const ROOMS = { articles: 'article', products: 'product', flows: 'flow' } as const;

/** The address of the picture that other sites show beside a link to a page. */
export function previewAddress(subject: PreviewSubject): string {
  if (subject.kind === 'site') return '/previews/site.png';
  return `/previews/${subject.kind}s/${encodeURIComponent(subject.name)}.png`;
}

/** The subject of a picture's address, by its decoded segments below `/previews`; `undefined` where it is none. */
export function previewSubject([room = '', file = '', ...more]: readonly string[]): PreviewSubject | undefined {
  if (room === 'site.png' && file === '') return { kind: 'site' };
  const name = file.endsWith('.png') ? file.slice(0, -4) : '';
  if (name === '' || more.length > 0 || !isRoom(room)) return undefined;
  return { kind: ROOMS[room], name };
}

function isRoom(room: string): room is keyof typeof ROOMS {
  return Object.hasOwn(ROOMS, room);
}
