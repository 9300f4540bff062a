import type { ArticleSummary, ProductPage } from '@/lib/catalog';

/** A problem as its product's page shows it. */
export interface ArrangedProblem {
  readonly name: string;
  /** A sentence about the topic and its category; empty where there is none. */
  readonly about: string;
  /** The article that bears the problem's name; `undefined` where none does. */
  readonly lead: ArticleSummary | undefined;
  readonly others: readonly ArticleSummary[];
}

/** Spares readers the same name twice: an article named as its problem, or the only one it has, stands for it. */
export function arrangeProblem({ topic, articles }: ProductPage['problems'][number]): ArrangedProblem {
  const named = articles.find((article) => folded(article.name) === folded(topic.name));
  const lead = named ?? (articles.length === 1 ? articles[0] : undefined);
  const said = [topic.category, folded(topic.description) === folded(topic.name) ? '' : topic.description];
  const about = said.filter((each) => each !== '').join(' – ');
  return { name: topic.name, about, lead, others: articles.filter((article) => article !== lead) };
}

function folded(name: string): string {
  return name
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
