import { NextRequest } from 'next/server';
import type { ReactNode } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { proxy } from '../proxy';
import * as topicId from './a/[id]/page';
import * as api from './api/page';
import * as article from './articles/[slug]/page';
import * as desk from './desk/page';
import * as engineerArticle from './engineer/articles/[slug]/page';
import * as engineer from './engineer/page';
import * as feedback from './feedback/page';
import * as flowPage from './flows/[flow]/[page]/page';
import * as flowMap from './flows/[flow]/map/page';
import * as flowStart from './flows/[flow]/page';
import Layout, { generateMetadata as metadataOfSite } from './layout';
import { MetadataTags } from './metadata-tags';
import * as productId from './p/[id]/page';
import * as home from './page';
import * as product from './products/[product]/page';
import * as products from './products/page';
import * as search from './search/page';
import * as topic from './t/[id]/page';

/** What Next gives a page; each says itself which parameters its address has. */
interface PageProps {
  readonly params: Promise<never>;
  readonly searchParams: Promise<never>;
}

/** What a `page.tsx` exports, as Next's own conventions say. */
interface Page {
  readonly default: (props: PageProps) => ReactNode | Promise<ReactNode>;
  readonly generateMetadata?: (props: PageProps) => object | Promise<object>;
}

/** The pages by their folders. Those that the proxy shows in the place of others, with another status, are the framework’s. */
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
  '/p/[id]': productId,
  '/products': products,
  '/products/[product]': product,
  '/search': search,
  '/t/[id]': topic,
};

/** A page or a redirect, as it is sent. */
export interface DirectPage {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

/** A segment that Next and `URL` read alike. */
const PLAIN_SEGMENT = /^[\w.~-]*$/;

const ROUTES = Object.entries(PAGES).map(([folder, page]) => ({ page, segments: segmentsOf(folder) }));

/**
 * Draws the page of an address with React alone: the same components, metadata, and layout that Next would draw with several
 * times the work, byte for byte. To be called within a request (lib/request).
 * @param address path and query
 * @param sheets addresses of the style sheets that every page names, in their order
 * @returns `undefined` where Next has to answer: for files, missing pages, errors, and whatever isn’t known here
 */
export async function drawDirectly(address: string, sheets: readonly string[]): Promise<DirectPage | undefined> {
  const url = new URL(address, 'http://localhost');
  const found = routeOf(url.pathname);
  if (found === undefined) return undefined;
  const answer = proxy(new NextRequest(url));
  const to = answer.headers.get('location');
  if (to !== null) return redirectTo(to.replace(url.origin, ''), answer.status);
  if (answer.headers.get('x-middleware-next') !== '1') return undefined;
  try {
    return await drawPage(found, url, sheets);
  } catch {
    // Nothing is there, or something went wrong: what is said then, and to whom, is the framework's.
    return undefined;
  }
}

/** For those who see it, the body says where, as Next’s does. */
function redirectTo(location: string, status: number): DirectPage {
  return { status, headers: { location }, body: location };
}

async function drawPage({ page, params }: Found, url: URL, sheets: readonly string[]): Promise<DirectPage> {
  // Each page reads of it what its folder says; no type can tell which that is.
  const props = {
    params: Promise.resolve(params as never),
    searchParams: Promise.resolve(queryOf(url) as never),
  };
  const metadata = { ...metadataOfSite(), ...(await page.generateMetadata?.(props)) };
  const content = await page.default(props);
  const html = renderToStaticMarkup(
    <>
      <MetadataTags metadata={metadata} />
      {sheets.map((sheet) => (
        <link key={sheet} rel="stylesheet" href={sheet} precedence="next" />
      ))}
      <Layout>{content}</Layout>
    </>,
  );
  return { status: 200, headers: { 'content-type': 'text/html; charset=utf-8' }, body: `<!DOCTYPE html>${html}` };
}

/** A page with what the name of its folder leaves open. */
interface Found {
  readonly page: Page;
  readonly params: Readonly<Record<string, string>>;
}

/** The page of a path; of several the one whose folder leaves least open. */
function routeOf(path: string): Found | undefined {
  const segments = segmentsOf(path);
  if (!segments.every((segment) => PLAIN_SEGMENT.test(segment))) return undefined;
  const matching = ROUTES.filter(
    (route) =>
      route.segments.length === segments.length &&
      route.segments.every((name, at) => isOpen(name) || name === segments[at]),
  );
  const [best] = matching.toSorted((a, b) => openIn(a.segments) - openIn(b.segments));
  if (best === undefined) return undefined;
  const open = best.segments.flatMap((name, at) => (isOpen(name) ? [[name.slice(1, -1), segments[at] ?? '']] : []));
  return { page: best.page, params: Object.fromEntries(open) };
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
function queryOf({ searchParams }: URL): Readonly<Record<string, string | readonly string[]>> {
  return Object.fromEntries(
    [...new Set(searchParams.keys())].map((name) => {
      const [first = '', ...more] = searchParams.getAll(name);
      return [name, more.length === 0 ? first : [first, ...more]];
    }),
  );
}
