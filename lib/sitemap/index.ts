/**
 * What search engines are told of the site: its addresses in parts that they accept, and what they need not fetch.
 * Goal: every page worth finding once, with the day it last changed; nothing that depends on a reader's choices.
 * Not here: what a page says of itself (canonical address, noindex, JSON-LD), HTTP.
 *
 * @example
 * await sitemapIndex(catalog); // '<?xml …><sitemapindex …>' with a part for each 10,000 addresses; `undefined` without an origin
 */
export { robotsText } from './robots-text';
export { sitemapIndex, sitemapPart } from './sitemap';
