import { siteText } from '@/lib/text';

/** One stop on the way down to a page. */
export interface Crumb {
  readonly name: string;
  readonly address: string;
}

/** The way from the home page to this one; the page itself stands last and is no link. */
export function Breadcrumbs({ way, current }: { readonly way: readonly Crumb[]; readonly current: string }) {
  const words = siteText().site;
  return (
    <nav aria-label={words.breadcrumbs} className="mb-8 text-small text-soft">
      <ol className="flex flex-wrap gap-x-2 gap-y-1">
        {[{ name: words.home, address: '/' }, ...way].map((crumb) => (
          <li key={crumb.address} className="flex gap-2">
            <a href={crumb.address}>{crumb.name}</a>
            <span aria-hidden="true">/</span>
          </li>
        ))}
        <li aria-current="page" className="min-w-0">
          {current}
        </li>
      </ol>
    </nav>
  );
}
