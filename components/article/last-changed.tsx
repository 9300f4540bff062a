import type { ArticleRecord } from '@/lib/catalog';
import { formatDate, siteText } from '@/lib/text';

/** When the article was last changed, and that it may be out of date where that is long ago; nothing where nobody knows. */
export function LastChanged({ changed }: Pick<ArticleRecord, 'changed'>) {
  if (changed === undefined) return null;
  const words = siteText().article;
  return (
    <p className="mt-3 text-small text-soft">
      {words.changed} <time dateTime={changed.on}>{formatDate(changed.on)}</time>.
      {changed.isOld && <strong className="font-semibold text-ink"> {words.mayBeOld}</strong>}
    </p>
  );
}
