import { type CloudTable, RelatedList } from '@/components/lists';
import type { RelatedArticle } from '@/lib/catalog';
import { siteText } from '@/lib/text';

/** Articles that may help as well, each with the reason in words; `null` where there are none. */
export function Related({
  related,
  clouds,
}: {
  readonly related: readonly RelatedArticle[];
  readonly clouds: CloudTable;
}) {
  if (related.length === 0) return null;
  const words = siteText().article;
  return (
    <section aria-labelledby="related" className="no-print mt-14">
      <h2 id="related">{words.related}</h2>
      <RelatedList articles={related} clouds={clouds} />
    </section>
  );
}
