/** Hosts that were renamed; both names are pasted. */
const RENAMED: ReadonlyMap<string, string> = new Map([['docs.microsoft.com', 'learn.microsoft.com']]);

/** Bytes of an address that tell it from others; the rest is tracking. */
const LONGEST = 200;

/**
 * A web address as one word of the index: host and path, without language, query, fragment and the slash at its end, so
 * that a page is the same however its address was copied. Empty for any other text.
 *
 * @example
 * addressWord('https://docs.microsoft.com/en-us/azure/backup/?x=1#y'); // '//learn.microsoft.com/azure/backup'
 */
export function addressWord(address: string): string {
  const [, host = '', path = ''] =
    /^(?:https?:)?\/\/(?:www\.)?([^\s/?#]+\.[^\s/?#]+)([^\s?#]*)/i.exec(address.trim()) ?? [];
  if (host === '') return '';
  const name = host.toLowerCase();
  const place = path
    .toLowerCase()
    .replace(/^\/[a-z]{2}-[a-z]{2}(?=\/|$)/, '')
    .replace(/\/+$/, '');
  return place === '' ? '' : `//${RENAMED.get(name) ?? name}${place}`.slice(0, LONGEST);
}
