import { isApiAddress } from '@/lib/api/http';
import type { Catalog } from '@/lib/catalog';
import { resolveAddress, tidierPaths } from '@/lib/routes';
import { HEAD_MARK, isDataAddress } from './draw-data';

/** Pictures whose head says whether they are there, without being drawn. */
const PICTURE = /^\/previews\//;

/**
 * The address that was meant by one at which nothing is: without what a mail, a chat, or a sentence put at its end, then
 * in lower case. Whatever answers, be it a page, a picture, a list for machines, or the API, it is only asked whether it
 * would answer there, so that this holds for every kind of address. Pages that the proxy knows were looked for by it. An ID of
 * the API that is nothing but signs names nothing: the list above it was not meant.
 * @param address path and query, perhaps a mark behind `#`
 * @param statusOf draws an address and gives its status; asked at most twice
 */
export async function tidierAddress(
  address: string,
  catalog: Catalog,
  statusOf: (address: string) => Promise<number>,
): Promise<string | undefined> {
  const [asked = '', mark = ''] = address.split('#', 2);
  const [path = ''] = asked.split('?', 1);
  const query = asked.slice(path.length);
  const isFitting = (tidier: string) => !isApiAddress(path) || tidier.split('/').length === path.split('/').length;
  for (const tidier of tidierPaths(path).filter(isFitting)) {
    if (isDataAddress(tidier)) {
      const format = mark === '' || `#${mark}` === HEAD_MARK ? '' : `#${mark}`;
      if ((await statusOf(tidier + query + format)) !== 404) return tidier + query;
    } else if (resolveAddress(tidier, catalog).kind === 'page') {
      if ((await statusOf(PICTURE.test(tidier) ? tidier + HEAD_MARK : tidier + query)) !== 404) return tidier + query;
    }
  }
  return undefined;
}
