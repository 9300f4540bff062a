import { type Addresses, resolveLink } from './addresses';
import type { DerivedMention, KeyedFacts } from './derived';

/**
 * Finds which article mentions which: by a link of its text (also one by id or by an old name), or by an id in its JSON.
 * The first place counts; what an article says of itself does not.
 */
export function findMentions(
  articles: readonly KeyedFacts[],
  addresses: Addresses,
  slugs: ReadonlyMap<number, string>,
): readonly DerivedMention[] {
  const mentions = new Map<string, DerivedMention>();
  for (const article of articles) {
    for (const { slug, line } of mentionsOf(article, addresses)) {
      const name = `${slug}\n${article.key}`;
      if (slug !== slugs.get(article.key) && !mentions.has(name)) mentions.set(name, { slug, by: article.key, line });
    }
  }
  return [...mentions.values()];
}

function mentionsOf(
  article: KeyedFacts,
  addresses: Addresses,
): readonly { readonly slug: string; readonly line: number }[] {
  const linked = article.links.map(({ href, line }) => {
    const target = resolveLink(href, article, addresses);
    return { slug: target.kind === 'nowhere' ? undefined : target.slug, line };
  });
  const named = article.namedIds.map((id) => ({ slug: addresses.articleIds.get(id), line: 0 }));
  return [...linked, ...named].flatMap(({ slug, line }) =>
    slug === undefined || !addresses.slugs.has(slug) ? [] : [{ slug, line }],
  );
}
