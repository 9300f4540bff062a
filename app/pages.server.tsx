import type { Metadata } from 'next';
import type { ReactNode } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import * as topicId from './a/[id]/page';
import * as api from './api/page';
import * as suggest from './api/suggest/route';
import * as article from './articles/[slug]/page';
import * as brand from './brand/[sheet]/route';
import * as desk from './desk/page';
import * as engineerArticle from './engineer/articles/[slug]/page';
import * as ids from './engineer/ids.csv/route';
import * as engineer from './engineer/page';
import * as feedback from './feedback/page';
import * as flowPage from './flows/[flow]/[page]/page';
import * as flowMap from './flows/[flow]/map/page';
import * as flowStart from './flows/[flow]/page';
import * as gone from './gone/[slug]/page';
import Layout, { generateMetadata as metadataOfSite } from './layout';
import { leadOf } from './lead';
import { MetadataTags } from './metadata-tags';
import * as missing from './missing/[...address]/page';
import { generateMetadata as metadataOfMissing } from './not-found';
import * as productId from './p/[id]/page';
import * as home from './page';
import * as product from './products/[product]/page';
import * as products from './products/page';
import * as robots from './robots.txt/route';
import * as schemas from './schemas/[name]/route';
import * as search from './search/page';
import * as sitemapIndex from './sitemap.xml/route';
import * as sitemapPart from './sitemaps/[part]/route';
import * as topic from './t/[id]/page';
import * as unavailable from './unavailable/page';

type Query = Readonly<Record<string, string | readonly string[] | undefined>>;

/** What Next gives a page; each says itself which of it it reads. */
interface PageProps {
  readonly params?: Promise<Readonly<Record<string, string | readonly string[] | undefined>>>;
  readonly searchParams?: Promise<Query>;
}

/** What a `page.tsx` exports, as Next's own conventions say. Methods, for each takes props of its own. */
interface Page {
  default(props: PageProps): ReactNode | Promise<ReactNode>;
  generateMetadata?(props: PageProps): Metadata | Promise<Metadata>;
}

/** The pages by their folders. */
const PAGES: Readonly<Record<string, Page>> = {
  '/': home,
  '/a/[id]': topicId,
  '/api': api,
  '/articles/[slug]': article,
  '/desk': desk,
  '/engineer': engineer,
  '/engineer/articles/[slug]': engineerArticle,
  '/feedback': feedback,
  '/flows/[flow]': flowStart,
  '/flows/[flow]/map': flowMap,
  '/flows/[flow]/[page]': flowPage,
  '/gone/[slug]': gone,
  '/missing/[...address]': missing,
  '/p/[id]': productId,
  '/products': products,
  '/products/[product]': product,
  '/search': search,
  '/t/[id]': topic,
  '/unavailable': unavailable,
};

/** What a `route.ts` exports: what isn't a page. */
interface File {
  GET(request: Request, context: Pick<Required<PageProps>, 'params'>): Response | Promise<Response>;
}

/** The files that are made on request by their folders. Pictures are the framework's: what draws them takes long to load. */
const FILES: Readonly<Record<string, File>> = {
  '/api/suggest': suggest,
  '/brand/[sheet]': brand,
  '/engineer/ids.csv': ids,
  '/robots.txt': robots,
  '/schemas/[name]': schemas,
  '/sitemap.xml': sitemapIndex,
  '/sitemaps/[part]': sitemapPart,
};

/** A page, a file, or a redirect, as it is sent. */
export interface DirectPage {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

/** A path that Next takes as it stands: without escapes, and without empty segments, which it sends on. */
const PLAIN_PATH = /^\/$|^(?:\/[\w.~-]+)+$/;

const ROUTES = Object.entries({ ...PAGES, ...FILES }).map(([folder, shown]) => ({
  shown,
  segments: segmentsOf(folder),
}));

/**
 * Draws the page of an address with React alone: the same components, metadata, and layout that Next would draw with several
 * times the work, byte for byte. To be called within a request (lib/request).
 * @param address path and query
 * @param sheets addresses of the style sheets that every page names, in their order
 * @returns `undefined` where Next has to answer: for files, errors, and whatever isn’t known here
 */
export async function drawDirectly(address: string, sheets: readonly string[]): Promise<DirectPage | undefined> {
  const url = new URL(address, 'http://localhost');
  if (!BY_PROXY.test(url.pathname) || !PLAIN_PATH.test(url.pathname)) return undefined;
  const { status, location, instead } = leadOf(url);
  try {
    if (location !== undefined) return redirectTo(new URL(location, url).href.replace(url.origin, ''), status);
    const at = instead === undefined ? url : new URL(instead, url);
    const found = routeOf(at.pathname);
    if (found === undefined) return undefined;
    const { shown, params } = found;
    if ('GET' in shown) return await fileOf(await shown.GET(new Request(url), { params: Promise.resolve(params) }));
    const html = await htmlOf(shown, { params, query: at.searchParams, status, sheets });
    const headers = { 'content-type': 'text/html; charset=utf-8' };
    return { status, headers, body: `<!DOCTYPE html>${html}` };
  } catch {
    // Nothing is there, or something went wrong: what is said then, and to whom, is the framework's.
    return undefined;
  }
}

/** Everything but Next's own files and the site's, as in the proxy's `matcher`. */
const BY_PROXY = /^\/(?!_next\/|icon\.svg)/;

/** For those who see it, the body says where, as Next’s does. */
function redirectTo(location: string, status: number): DirectPage {
  return { status, headers: { location }, body: location };
}

/** A mark at the beginning is a part of the file: it tells Excel that a table is UTF-8. */
const FILE_TEXT = new TextDecoder('utf-8', { ignoreBOM: true });

async function fileOf(answer: Response): Promise<DirectPage> {
  const body = FILE_TEXT.decode(await answer.arrayBuffer());
  return { status: answer.status, headers: Object.fromEntries(answer.headers), body };
}

/** What a page is drawn with. */
interface Drawn {
  readonly params: Params;
  readonly query: URLSearchParams;
  readonly status: number;
  readonly sheets: readonly string[];
}

async function htmlOf(page: Page, { params, query, status, sheets }: Drawn): Promise<string> {
  const props = { params: Promise.resolve(params), searchParams: Promise.resolve(queryOf(query)) };
  // As Next does: a failure has a word of its own to search engines, and what is missing the metadata of not-found.tsx.
  const own = status === 404 ? metadataOfMissing() : await page.generateMetadata?.(props);
  const content = await page.default(props);
  return renderToStaticMarkup(
    <>
      {status >= 400 && <meta name="robots" content="noindex" />}
      <MetadataTags metadata={{ ...metadataOfSite(), ...own }} />
      {sheets.map((sheet) => (
        <link key={sheet} rel="stylesheet" href={sheet} precedence="next" />
      ))}
      <Layout>{content}</Layout>
    </>,
  );
}

/** What the name of a folder leaves open. */
type Params = Readonly<Record<string, string | readonly string[]>>;

/** A page or a file with what the name of its folder leaves open. */
interface Found {
  readonly shown: Page | File;
  readonly params: Params;
}

/** What stands at a path; of several the one whose folder leaves least open. */
function routeOf(path: string): Found | undefined {
  if (!PLAIN_PATH.test(path)) return undefined;
  const segments = segmentsOf(path);
  const matching = ROUTES.filter(({ segments: names }) => {
    const isAsLong = isRest(names.at(-1)) ? segments.length >= names.length : segments.length === names.length;
    return isAsLong && names.every((name, at) => isOpen(name) || name === segments[at]);
  });
  const [best] = matching.toSorted((a, b) => openIn(a.segments) - openIn(b.segments));
  if (best === undefined) return undefined;
  const open = best.segments.flatMap((name, at) => {
    if (isRest(name)) return [[name.slice('[...'.length, -1), segments.slice(at)]];
    return isOpen(name) ? [[name.slice(1, -1), segments[at] ?? '']] : [];
  });
  return { shown: best.shown, params: Object.fromEntries(open) };
}

function isRest(name: string | undefined): boolean {
  return name?.startsWith('[...') === true;
}

function segmentsOf(path: string): readonly string[] {
  return path.split('/').slice(1);
}

function isOpen(name: string): boolean {
  return name.startsWith('[');
}

function openIn(segments: readonly string[]): number {
  return segments.filter(isOpen).length;
}

/** As Next gives it: a field that is there several times as a list. */
function queryOf(searchParams: URLSearchParams): Query {
  return Object.fromEntries(
    [...new Set(searchParams.keys())].map((name) => {
      const [first = '', ...more] = searchParams.getAll(name);
      return [name, more.length === 0 ? first : [first, ...more]];
    }),
  );
}
