import { OEMBED_ADDRESS } from '@/lib/addresses';
import type { Catalog } from '@/lib/catalog';
import type { Embedded } from './embedded';
import { framePage } from './frame-page';
import { linkAnswer } from './link-answer';

/** The answer at `/oembed` or below `/embed`. @param address with its query */
export function embeddedAt(catalog: Catalog, address: string): Embedded {
  const { pathname, searchParams } = new URL(address, 'http://site.invalid');
  return pathname === OEMBED_ADDRESS ? linkAnswer(catalog, searchParams) : framePage(catalog, pathname, searchParams);
}
