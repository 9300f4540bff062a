import { decodeSegment } from '@/lib/addresses';
import type { Catalog } from '@/lib/catalog';
import type { Count } from '@/lib/events';
import { wordParts } from '@/lib/words';

/** Words whose results nobody opened, the article that most of those readers opened soon after, and what would lead there. */
export interface ArticleProposal {
  readonly words: string;
  readonly times: number;
  /** The article's path. */
  readonly page: string;
  /** `synonym`: the words, and those of the article's title; `alias`: a name for its address; `none` where neither would help. */
  readonly adds:
    | { readonly kind: 'synonym'; readonly like: string }
    | { readonly kind: 'alias'; readonly to: string }
    | { readonly kind: 'none' };
}

/** Readers below which it may be chance. */
const FEWEST_TIMES = 3;

/** Share of those who opened any article soon after that one article must have. */
const LEAST_SHARE = 0.5;

const MOST_PROPOSALS = 50;

/** Words that a synonym may have (lib/search/find-synonyms.ts). */
const LONGEST_PHRASE = 5;

/** A name rather than words: search looks for it among the addresses of articles. */
const NAME = /^[\p{L}\p{N}]+(?:[-_.][\p{L}\p{N}]+)+$/u;

const NOTHING = { kind: 'none' } as const;

/**
 * What could be written into `data/synonyms.json` or `data/aliases.json`, so that a search leads to the article that readers
 * found another way.
 * @param counts of `foundLater`, by words and page
 */
export function articleProposalsOf(counts: readonly Count[], catalog: Catalog | undefined): readonly ArticleProposal[] {
  const byWords = new Map<string, Count[]>();
  for (const count of counts) byWords.set(count.part, [...(byWords.get(count.part) ?? []), count]);
  return [...byWords]
    .flatMap(([words, found]) => {
      const all = found.reduce((sum, { times }) => sum + times, 0);
      const [most] = found.toSorted((a, b) => b.times - a.times || (a.page < b.page ? -1 : 1));
      if (most === undefined || most.times < FEWEST_TIMES || most.times < all * LEAST_SHARE) return [];
      return [{ words, times: most.times, page: most.page, adds: addsFor(words, most.page, catalog) }];
    })
    .toSorted((a, b) => b.times - a.times || (a.words < b.words ? -1 : 1))
    .slice(0, MOST_PROPOSALS);
}

function addsFor(words: string, page: string, catalog: Catalog | undefined): ArticleProposal['adds'] {
  const article = catalog?.article(decodeSegment(page.split('/')[2] ?? ''));
  if (catalog === undefined || article === undefined) return NOTHING;
  if (NAME.test(words)) {
    const isFree = catalog.article(words) === undefined && catalog.findOldSlug(words).kind === 'nothing';
    return isFree ? { kind: 'alias', to: article.slug } : NOTHING;
  }
  const like = article.name.toLowerCase();
  const isKnown = catalog.synonyms.some((group) => group.includes(like) && group.includes(words));
  return isKnown || like === words || wordParts(words).length > LONGEST_PHRASE ? NOTHING : { kind: 'synonym', like };
}
