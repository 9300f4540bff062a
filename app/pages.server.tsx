import type { Metadata } from 'next';
import { NextRequest, type NextResponse } from 'next/server';
import type { ReactNode } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
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

type Query = Readonly<Record<string, string | readonly string[] | undefined>>;

/** What Next gives a page; each says itself which of it it reads. */
interface PageProps {
  readonly params?: Promise<Readonly<Record<string, string | undefined>>>;
  readonly searchParams?: Promise<Query>;
}

/** What a `page.tsx` exports, as Next's own conventions say. Methods, for each takes props of its own. */
interface Page {
  default(props: PageProps): ReactNode | Promise<ReactNode>;
  generateMetadata?(props: PageProps): Metadata | Promise<Metadata>;
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

/** What a page needs from outside `app`. */
export interface Surroundings {
  /** The site's `proxy.ts`, which says what an address leads to. */
  readonly proxy: (request: NextRequest) => NextResponse;
  /** Addresses of the style sheets that every page names, in their order. */
  readonly sheets: readonly string[];
}

/** A segment that Next and `URL` read alike. */
const PLAIN_SEGMENT = /^[\w.~-]*$/;

const ROUTES = Object.entries(PAGES).map(([folder, page]) => ({ page, segments: segmentsOf(folder) }));

/**
 * Draws the page of an address with React alone: the same components, metadata, and layout that Next would draw with several
 * times the work, byte for byte. To be called within a request (lib/request).
 * @param address path and query
 * @returns `undefined` where Next has to answer: for files, missing pages, errors, and whatever isn’t known here
 */
export async function drawDirectly(address: string, { proxy, sheets }: Surroundings): Promise<DirectPage | undefined> {
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
  const props = { params: Promise.resolve(params), searchParams: Promise.resolve(queryOf(url)) };
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
function queryOf({ searchParams }: URL): Query {
  return Object.fromEntries(
    [...new Set(searchParams.keys())].map((name) => {
      const [first = '', ...more] = searchParams.getAll(name);
      return [name, more.length === 0 ? first : [first, ...more]];
    }),
  );
}
