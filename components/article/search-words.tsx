import { siteText } from '@/lib/text';

/** The words by which an entry is searched, in one quiet line; nothing where it has none. */
export function SearchWords({ words }: { readonly words: readonly string[] }) {
  if (words.length === 0) return null;
  return (
    <p className="label">
      {siteText().topicList.tags}: {words.join(', ')}
    </p>
  );
}
