import type { BreadcrumbList } from 'schema-dts';
import { siteOrigin } from '@/lib/request';
import { directionOf, siteText } from '@/lib/text';
import { LinkedData } from './linked-data';

/** One stop on the way down to a page. */
export interface Crumb {
  readonly name: string;
  readonly address: string;
  /** The attributes of the name, where that is in another language than the page. */
  readonly written?: { readonly lang?: string; readonly dir?: 'ltr' | 'rtl' | 'auto' } | undefined;
}

interface Props {
  readonly way: readonly Crumb[];
  readonly current: string;
  /** The attributes of the page's name, where that is in another language than the page. */
  readonly written?: { readonly lang?: string; readonly dir?: 'ltr' | 'rtl' | 'auto' } | undefined;
}

/** The way from the home page to this one, for readers and for search engines; the page itself stands last and is no link. */
export function Breadcrumbs({ way, current, written }: Props) {
  const words = siteText().site;
  const stops: readonly Crumb[] = [{ name: words.home, address: '/' }, ...way];
  return (
    <nav aria-label={words.breadcrumbs} className="mb-8 text-small text-soft">
      <ol className="flex flex-wrap gap-x-2 gap-y-1">
        {stops.map((crumb) => (
          <li key={crumb.address} className="flex gap-2">
            <a href={crumb.address} {...crumb.written} {...directionOf(crumb.name)}>
              {crumb.name}
            </a>
            <span aria-hidden="true">/</span>
          </li>
        ))}
        <li aria-current="page" className="min-w-0" {...written} {...directionOf(current)}>
          {current}
        </li>
      </ol>
      <LinkedData data={breadcrumbList(stops, current)} />
    </nav>
  );
}

/** The way to a page as schema.org tells it; the page itself stands last and needs no address. */
function breadcrumbList(way: readonly Crumb[], current: string): BreadcrumbList {
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
