import { LRUCache } from 'lru-cache';
import { articleAddress, flowAddress, flowIdOf, productAddress } from '@/lib/addresses';
import type { ArticlePlace, Catalog } from '@/lib/catalog';
import { absoluteAddress, addressInOwnLanguage, siteOrigin } from '@/lib/request';
import { flowsToStart } from './flows-to-start';

/** Addresses in one part; the protocol allows 50,000, and 50 MB. */
const PART = 10_000;

const HEAD = '<?xml version="1.0" encoding="UTF-8"?>\n';
const NAMES = 'xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml"';

/** A page, the day it last changed, `undefined` for unknown, and the page in all its languages, empty where it is in one. */
interface Entry {
  readonly address: string;
  readonly changedOn: string | undefined;
  readonly versions: readonly { readonly language: string; readonly address: string }[];
}

/**
 * The list of all parts; `undefined` where the site does not know where it stands, for parts must say it.
 * @param size most addresses in a part
 */
export async function sitemapIndex(catalog: Catalog, size = PART): Promise<string | undefined> {
  if (siteOrigin() === '') return undefined;
  const count = Math.ceil((await entriesOf(catalog)).length / size);
  const parts = Array.from(
    { length: count },
    (_, at) => `<sitemap><loc>${absolute(`/sitemaps/${at + 1}.xml`)}</loc></sitemap>\n`,
  );
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

/**
 * Pages above articles come first, so that parts change as little as can be when an article comes. A text is one page, in the
 * interface of its own language: other words around it make no translation. Where pages of the interface alone are in other
 * languages, they say so themselves (`hreflang`); here that would be 17 × 17 lines a product.
 */
async function listEntries(catalog: Catalog): Promise<readonly Entry[]> {
  const pages = ['/', '/products', ...catalog.products().map(({ slug }) => productAddress(slug))];
  const flows = (await flowsToStart(catalog)).map(({ id, language, versions }) => ({
    address: addressInOwnLanguage(flowAddress(id), language),
    changedOn: undefined,
    versions: versions.map((each) => ({
      language: each.language,
      address: addressInOwnLanguage(flowAddress(flowIdOf(each.slug)), each.language),
    })),
  }));
  const articles = [...catalog.paths()].map(entryOf);
  return [...pages.map((address) => ({ address, changedOn: undefined, versions: [] })), ...flows, ...articles];
}

function entryOf({ slug, changedOn, language, languages }: ArticlePlace): Entry {
  const addressOf = (each: { readonly slug: string; readonly language: string }) =>
    addressInOwnLanguage(articleAddress(each.slug), each.language);
  const versions = languages.map((each) => ({ language: each.language, address: addressOf(each) }));
  return { address: addressOf({ slug, language }), changedOn, versions };
}

function written({ address, changedOn, versions }: Entry): string {
  const changed = changedOn === undefined ? '' : `<lastmod>${changedOn}</lastmod>`;
  const alternates = versions.map(
    (each) => `<xhtml:link rel="alternate" hreflang="${each.language}" href="${absolute(each.address)}"/>`,
  );
  return `<url><loc>${absolute(address)}</loc>${changed}${alternates.join('')}</url>\n`;
}

function absolute(address: string): string {
  return (absoluteAddress(address) ?? address)
    .replaceAll('&', '&amp;')
    .replaceAll("'", '&apos;')
    .replaceAll('"', '&quot;');
}
