import type { ArticleRecord } from '@/lib/catalog';
import { siteText } from '@/lib/text';

/** Says that a text speaks to the support engineer; nothing where it does not. */
export function ForEngineers({ record }: { readonly record: ArticleRecord }) {
  if (!record.isForEngineers) return null;
  const words = siteText().troubleshooter;
  return (
    <p className="notice">
      <strong>{words.forEngineers}.</strong> {words.forEngineersHelp}
    </p>
  );
}
