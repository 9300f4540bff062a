import { OPENSEARCH_ADDRESS, searchAddress } from '@/lib/addresses';
import type { Catalog, FeedOf, ListedArticle } from '@/lib/catalog';
import { siteText } from '@/lib/text';
import { articlePage, siteNamesOf, whole } from './links';
import { escaped } from './pieces-as-html';

/** Entries of a feed. */
const MOST_ENTRIES = 50;

/** What a feed is of, by the part of the catalog and its name. */
interface FeedSubject {
  readonly of: FeedOf;
  readonly name: string;
  /** The feed's own address. */
  readonly address: string;
}

/**
 * What changed last, as Atom (RFC 4287). Articles without a history are in none. Every address is absolute: without an origin
 * there is no feed.
 */
export function atomFeed(catalog: Catalog, { of, name, address }: FeedSubject): string {
  const articles = catalog.newest(of, MOST_ENTRIES).filter(({ changedAt }) => changedAt !== undefined);
  const self = escaped(whole(address));
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<feed xmlns="http://www.w3.org/2005/Atom">',
    `<id>${self}</id>`,
    `<title>${escaped(siteText().twins.newest({ name }))}</title>`,
    `<updated>${articles[0]?.changedAt ?? catalog.info.compiledAt}</updated>`,
    `<link rel="self" href="${self}"/>`,
    `<link href="${escaped(whole('/'))}"/>`,
    `<author><name>${escaped(siteNamesOf(catalog).name)}</name></author>`,
    ...articles.map(entry),
    '</feed>\n',
  ].join('\n');
}

function entry({ slug, name, description, language, changedAt = '' }: ListedArticle): string {
  const address = escaped(articlePage(slug));
  const summary = description === '' ? '' : `<summary>${plain(description)}</summary>`;
  return `<entry xml:lang="${escaped(language)}"><id>${address}</id><title>${plain(name)}</title><updated>${changedAt}</updated><link href="${address}"/>${summary}</entry>`;
}

/** Characters that XML 1.0 does not take are left out. */
function plain(text: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is taken out.
  return escaped(text.replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Surrogate}/gu, ''));
}

/** How a browser searches the site (OpenSearch 1.1). */
export function openSearch(catalog: Catalog): string {
  const { name, line } = siteNamesOf(catalog);
  const results = escaped(whole(searchAddress('')).replace('q=', 'q={searchTerms}'));
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<OpenSearchDescription xmlns="http://a9.com/-/spec/opensearch/1.1/">',
    `<ShortName>${plain([...name].slice(0, 16).join(''))}</ShortName>`,
    `<Description>${plain([...line].slice(0, 1024).join(''))}</Description>`,
    '<InputEncoding>UTF-8</InputEncoding>',
    `<Url type="text/html" template="${results}"/>`,
    `<Url type="application/opensearchdescription+xml" rel="self" template="${escaped(whole(OPENSEARCH_ADDRESS))}"/>`,
    '</OpenSearchDescription>\n',
  ].join('\n');
}
