import type { ProductPage } from '@/lib/catalog';
import type { Kind } from '@/lib/format';

type Problem = ProductPage['problems'][number];

/** Kinds that tell a reader what to do; a form or a finding alone is no answer. */
const SOLUTIONS: ReadonlySet<Kind> = new Set<Kind>(['generic', 'resource', 'apollo']);

/** The problems to begin with: those that have a solution, and of these the ones that most articles speak of. */
export function chooseProblems(problems: readonly Problem[], count: number): readonly Problem[] {
  const solved = problems.filter(({ articles }) => articles.some((article) => SOLUTIONS.has(article.kind)));
  return solved.toSorted((a, b) => b.articles.length - a.articles.length).slice(0, count);
}
