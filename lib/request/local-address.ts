import { PAGES } from '@/lib/addresses';
import { type Language, prefixOf } from '@/lib/text';
import { requestedPage } from './context';

/**
 * First segments of the addresses of pages for readers, and of the pictures beside links to them; files, texts for machines, and the
 * API have one address for all languages.
 */
const ROOMS = new Set([
  ...['', 'a', 'api', 'articles', 'engineer', 'feedback', 'flows', 'p', 'previews', 'products', 'search', 't'],
]);

/** Whether there is a page at a path for each language of the interface, or what its script asks for. */
function isLocalized(path: string): boolean {
  const [, room = '', ...rest] = path.split(/[?#]/, 1)[0]?.split('/') ?? [];
  if (room === 'api') return rest.length === 0 || rest[0] === 'suggest';
  return ROOMS.has(room) && path.startsWith('/') && !/^[^?#]*\.md(?:[?#]|$)/.test(path);
}

/** Rooms that are no folder of the site's pages, and have no language either. */
const OTHER_ROOMS = /^(?:_next|embed|events|feeds|llms|mcp|oembed)$|\./;

/** Whether what is at a path is the same in all languages; not so for a page that is missing. */
export function isForAllLanguages(path: string): boolean {
  const [, room = ''] = path.split('/');
  return !isLocalized(path) && (PAGES.has(room) || OTHER_ROOMS.test(room));
}

/** An address of this site as the page that is drawn now links to it: in the language that its own address names. */
export function localAddress(address: string): string {
  return inLanguage(address, requestedPage().language);
}

/** An address of this site (path, query, fragment) in a language; the plain one for `undefined`. */
export function inLanguage(address: string, language: Language | undefined): string {
  return isLocalized(address) ? prefixed(address, language) : address;
}

/** An address with the language that it was asked for with, whatever is there. */
export function prefixed(address: string, language: Language | undefined): string {
  if (language === undefined) return address;
  const prefix = prefixOf(language);
  return /^\/(?:$|[?#])/.test(address) ? prefix + address.slice(1) : prefix + address;
}
