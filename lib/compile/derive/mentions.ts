import type { Addresses } from './addresses';
import type { DerivedMention, KeyedFacts } from './derived';
import type { FollowedLink } from './links';

/**
 * Finds which article mentions which: by a link of its text (also one by id or by an old name), or by an id in its JSON.
 * The first place counts; what an article says of itself does not.
 */
export function findMentions(
  articles: readonly KeyedFacts[],
  followed: readonly FollowedLink[],
  { articleIds, slugs: alive }: Addresses,
  slugs: ReadonlyMap<number, string>,
): readonly DerivedMention[] {
  const linked = followed.map(({ article, link, end }) => ({ article, slug: slugOf(end), line: link.line }));
  const named = articles.flatMap((article) =>
    article.namedIds.map((id) => ({ article, slug: articleIds.get(id), line: 0 })),
  );
  const mentions = new Map<string, DerivedMention>();
  for (const { article, slug, line } of [...linked, ...named]) {
    if (slug === undefined || !alive.has(slug) || slug === slugs.get(article.key)) continue;
    const name = `${slug}\n${article.key}`;
    if (!mentions.has(name)) mentions.set(name, { slug, by: article.key, line });
  }
  return [...mentions.values()];
}

function slugOf(end: FollowedLink['end']): string | undefined {
  return 'slug' in end ? end.slug : undefined;
}
