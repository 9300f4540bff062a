import type { ArticleRecord } from '@/lib/catalog';
import { siteText } from '@/lib/text';

/** Says that readers don't see this yet, above an article and every page of its flow; nothing where it isn't a draft. */
export function DraftNotice({ record }: { readonly record: Pick<ArticleRecord, 'isDraft'> | undefined }) {
  return record?.isDraft ? <p className="notice notice-warning mb-4 font-bold">{siteText().article.draft}</p> : null;
}
