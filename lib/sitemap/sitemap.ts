import { LRUCache } from 'lru-cache';
import { articleAddress, flowAddress, productAddress } from '@/lib/addresses';
import type { Catalog } from '@/lib/catalog';
import { absoluteAddress, siteOrigin } from '@/lib/request';
import { flowsToStart } from './flows-to-start';

/** Addresses in one part; the protocol allows 50,000, and 50 MB. */
const PART = 10_000;

const HEAD = '<?xml version="1.0" encoding="UTF-8"?>\n';
const NAMES = 'xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"';

/** A page and the day it last changed, `undefined` for unknown. */
interface Entry {
  readonly address: string;
  readonly changedOn: string | undefined;
}

/**
 * The list of all parts; `undefined` where the site does not know where it stands, for parts must say it.
 * @param size most addresses in a part
 */
export async function sitemapIndex(catalog: Catalog, size = PART): Promise<string | undefined> {
  if (siteOrigin() === '') return undefined;
  const count = Math.ceil((await entriesOf(catalog)).length / size);
  const parts = Array.from({ length: count }, (_, at) => `<sitemap>${location(`/sitemaps/${at + 1}.xml`)}</sitemap>\n`);
  return `${HEAD}<sitemapindex ${NAMES}>\n${parts.join('')}</sitemapindex>\n`;
}

/** One part, counted from 1; `undefined` where there is none of that number. */
export async function sitemapPart(catalog: Catalog, number: number, size = PART): Promise<string | undefined> {
  if (siteOrigin() === '' || !Number.isInteger(number) || number < 1) return undefined;
  const entries = (await entriesOf(catalog)).slice((number - 1) * size, number * size);
  return entries.length === 0 ? undefined : `${HEAD}<urlset ${NAMES}>\n${entries.map(written).join('')}</urlset>\n`;
}

/** The lists of the newest catalog and of the one before, which some requests still read. */
const LISTED = new LRUCache<string, Promise<readonly Entry[]>>({ max: 2 });

/** Listed once a catalog, for all parts and for who asks for parts that are not there. */
function entriesOf(catalog: Catalog): Promise<readonly Entry[]> {
  const listed = LISTED.get(catalog.info.version) ?? listEntries(catalog);
  LISTED.set(catalog.info.version, listed);
  return listed;
}

/** Pages above articles come first, so that parts change as little as can be when an article comes. */
async function listEntries(catalog: Catalog): Promise<readonly Entry[]> {
  const pages = ['/', '/products', ...catalog.products().map(({ slug }) => productAddress(slug))];
  const articles = [...catalog.paths()].map(({ slug, changedOn }) => ({ address: articleAddress(slug), changedOn }));
  const flows = (await flowsToStart(catalog)).map(flowAddress);
  return [...[...pages, ...flows].map((address) => ({ address, changedOn: undefined })), ...articles];
}

function written({ address, changedOn }: Entry): string {
  return `<url>${location(address)}${changedOn === undefined ? '' : `<lastmod>${changedOn}</lastmod>`}</url>\n`;
}

function location(address: string): string {
  return `<loc>${(absoluteAddress(address) ?? address).replaceAll('&', '&amp;').replaceAll("'", '&apos;')}</loc>`;
}
