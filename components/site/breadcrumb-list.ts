import { siteOrigin } from '@/lib/addresses';
import type { Crumb } from './breadcrumbs';
import type { LinkedValue } from './linked-data';

/** The way to a page as schema.org tells it; the page itself stands last and needs no address. */
export function breadcrumbList(way: readonly Crumb[], current: string): { readonly [name: string]: LinkedValue } {
  const origin = siteOrigin();
  const stops = way.map(({ name, address }) => ({ name, item: `${origin}${address}` }));
  return {
    '@type': 'BreadcrumbList',
    itemListElement: [...stops, { name: current }].map((stop, at) => ({
      '@type': 'ListItem',
      position: at + 1,
      ...stop,
    })),
  };
}
