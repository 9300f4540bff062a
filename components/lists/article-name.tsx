import type { ArticleSummary } from '@/lib/catalog';
import { isolated } from '@/lib/text';

/** An article's name, with what tells it from others of that name; for the inside of its link. */
export function ArticleName({ article: { name, apart } }: { readonly article: ArticleSummary }) {
  if (apart === '') return name;
  return (
    <>
      {name}
      <span className="apart"> – {apart}</span>
    </>
  );
}

/** The same for places that know no elements. */
export function wholeName({ name, apart }: ArticleSummary): string {
  return apart === '' ? name : `${isolated(name)} – ${isolated(apart)}`;
}
