import type { Catalog } from '@/lib/catalog';
import { RULES } from '@/lib/compile/rules';
import { countByCode } from './count-findings';

/** Lines of each list; whoever wants all of them starts the site. */
const MOST_LISTED = 10;

interface Tally {
  readonly name: string;
  readonly count: number;
}

/** What a reader of the site would find: products, topics, and kinds, each with its number of articles. */
export function whatIsThere(catalog: Catalog): readonly string[] {
  const products = catalog.products();
  const topics = new Map<string, number>();
  for (const { slug } of products) {
    for (const { topic, articles } of catalog.product(slug)?.problems ?? [])
      topics.set(topic.name, (topics.get(topic.name) ?? 0) + articles.length);
  }
  const kinds = new Map<string, number>();
  for (const { kind } of catalog.articles()) kinds.set(kind, (kinds.get(kind) ?? 0) + 1);
  return [
    ...listed(
      'Products',
      products.map(({ name, articleCount }) => ({ name, count: articleCount })),
    ),
    ...listed('Topics', talliesOf(topics)),
    ...listed('Kinds', talliesOf(kinds)),
  ];
}

/** What was not understood, by how often, each with what it means. */
export function findingsFound(catalog: Catalog): readonly string[] {
  const counts = countByCode([...catalog.diagnostics()]);
  if (counts.length === 0) return ['', 'Everything was understood.'];
  const meanings = new Map(
    Object.values(RULES)
      .flat()
      .map(({ code, meaning }) => [code, meaning]),
  );
  const found = counts.map(({ code, severity, count }) => ({
    name: `${severity} ${code}: ${meanings.get(code) ?? ''}`,
    count,
  }));
  return listed('What it doesn’t understand', found);
}

/** What to do next. */
export function nextSteps(contentDir: string): readonly string[] {
  return [
    '',
    'What to do next',
    `  stepwise check --content ${contentDir}    every finding, with line, column, and fix`,
    '  stepwise explain CODE    what a finding means, with a bad and a good example',
    `  stepwise dev --content ${contentDir}    the site; saved changes show up right away`,
    `  stepwise start --content ${contentDir}    the site, for readers`,
  ];
}

function talliesOf(counts: ReadonlyMap<string, number>): readonly Tally[] {
  return [...counts].map(([name, count]) => ({ name, count }));
}

function listed(title: string, tallies: readonly Tally[]): readonly string[] {
  if (tallies.length === 0) return ['', `${title}: none`];
  const most = tallies.toSorted((a, b) => b.count - a.count).slice(0, MOST_LISTED);
  const width = String(most[0]?.count ?? 0).length;
  const more = tallies.length - most.length;
  return [
    '',
    `${title} (${tallies.length})`,
    ...most.map(({ name, count }) => `  ${String(count).padStart(width)}  ${name}`),
    ...(more > 0 ? [`  ${' '.repeat(width)}  and ${more} more`] : []),
  ];
}
