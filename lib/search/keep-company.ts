import type { SearchColumns } from '@/lib/catalog';
import type { Ranked } from './rerank';

/** How much an article gains that stands for the same problem as the best one; less where its companion is worse. */
const COMPANY_SHARE = 0.15;

/** Share of the best score that a companion must be above to say anything. */
const LEAST_COMPANION = 0.5;

/**
 * Ranks candidates once more: what authors filed under one support topic of one product answers one problem, so where one
 * such article fits a query well, the others do rather than strangers that share as many words with it.
 * @param ranked best first
 */
export function keepCompany(columns: SearchColumns, ranked: readonly Ranked[]): readonly Ranked[] {
  const best = ranked[0]?.score ?? 0;
  const least = LEAST_COMPANION * best;
  const companions = ranked.filter(({ score }) => score > least);
  const withCompany = ranked.map((each): Ranked => {
    const companion = companions.find(({ key }) => key !== each.key && isSameProblem(columns, key, each.key));
    if (companion === undefined) return each;
    const nearness = (companion.score - least) / (best - least);
    return { ...each, score: each.score + COMPANY_SHARE * best * nearness };
  });
  return withCompany.toSorted((a, b) => b.score - a.score);
}

/** Articles that name no product go by their topic alone. */
function isSameProblem(columns: SearchColumns, a: number, b: number): boolean {
  const [topics, others] = [topicsOf(columns, a), topicsOf(columns, b)];
  if (!topics.some((topic) => others.includes(topic))) return false;
  const [products, theirs] = [productsOf(columns, a), productsOf(columns, b)];
  return products.length === 0 || theirs.length === 0 || products.some((product) => theirs.includes(product));
}

function topicsOf({ topics, topicStarts }: SearchColumns, key: number): Uint32Array {
  return topics.subarray(topicStarts[key], topicStarts[key + 1]);
}

function productsOf({ products, productStarts }: SearchColumns, key: number): Uint32Array {
  return products.subarray(productStarts[key], productStarts[key + 1]);
}
