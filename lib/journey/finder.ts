import { FINDER_ID } from '@/lib/addresses';
import type { ArticleSummary, Catalog, Product, ProductPage } from '@/lib/catalog';
import { type FinderProblem, type FinderProduct, type FinderTopic, type Flow, finderFlow } from '@/lib/flow';
import { siteLanguage } from '@/lib/request';
import { compareNames, siteText } from '@/lib/text';
import { writtenCategory } from './problem-categories';

/** A kind of problem with fewer topics than this is no help: it is put under "Other problems". */
const FEWEST_TOPICS = 2;

/** Problems that are shown at once without asking for their kind. */
const MOST_TOPICS = 12;

/** Articles offered for one topic. */
const MOST_ARTICLES = 6;

type Problem = ProductPage['problems'][number];

/** The catalog as a flow: product → kind of problem → topic → articles. Products without a problem are not asked about. */
export function finder(catalog: Catalog): Flow {
  const words = siteText().finder;
  const products = catalog.products().flatMap((product) => productOf(catalog, product, words.otherGroup) ?? []);
  return finderFlow({
    id: FINDER_ID,
    title: words.title,
    description: words.description,
    products: products.toSorted((a, b) => compareGroups(a, b, words.otherGroup) || compareNames(a.name, b.name)),
  });
}

/** By name, the others last. */
function compareGroups(a: FinderProduct, b: FinderProduct, other: string): number {
  return Number(a.group === other) - Number(b.group === other) || compareNames(a.group, b.group);
}

function productOf(
  catalog: Catalog,
  { slug, id, name, group, language = siteLanguage() }: Product,
  otherGroup: string,
): FinderProduct | undefined {
  const problems = (catalog.product(slug)?.problems ?? []).filter((problem) => answersOf(problem).length > 0);
  if (problems.length === 0) return undefined;
  const kinds = problems.length <= MOST_TOPICS ? [ofAll(name, problems)] : byKind(name, problems);
  const grouped = group === '' ? { group: otherGroup } : { group, groupLanguage: siteLanguage() };
  return { id, name, language, ...grouped, problems: kinds };
}

function ofAll(product: string, problems: readonly Problem[]): FinderProblem {
  return { id: 'all', name: product, topics: problems.map(topicOf) };
}

/** Kinds as the authors name them: a topic's category, else the first part of a name such as `Backup/Restore fails`. */
function byKind(product: string, problems: readonly Problem[]): readonly FinderProblem[] {
  const groups = new Map<string, Problem[]>();
  for (const problem of problems) groups.set(kindOf(problem), [...(groups.get(kindOf(problem)) ?? []), problem]);
  const isNamed = ([kind, topics]: readonly [string, readonly Problem[]]) =>
    kind !== '' && topics.length >= FEWEST_TOPICS;
  const named = [...groups].filter(isNamed);
  const others = [...groups].filter((group) => !isNamed(group)).flatMap(([, topics]) => topics);
  const kinds = named
    .map(([kind, topics]) => ({ id: kind, ...nameOfKind(topics), topics: topics.map(topicOf) }))
    .toSorted((a, b) => compareNames(a.name, b.name));
  if (kinds.length === 0) return [ofAll(product, problems)];
  if (others.length === 0) return kinds;
  return [...kinds, { id: 'other', name: siteText().finder.otherKind, topics: others.map(topicOf) }];
}

function kindOf({ topic }: Problem): string {
  return writtenCategory(topic).toLowerCase();
}

function nameOfKind([first]: readonly Problem[]): Pick<FinderProblem, 'name' | 'language'> {
  return first === undefined ? { name: '' } : { name: writtenCategory(first.topic), language: first.topic.language };
}

function topicOf(problem: Problem): FinderTopic {
  const { id, name, language } = problem.topic;
  return { id, name, language, articleIds: answersOf(problem) };
}

/** Forms ask and do not answer: they come after what does. */
function answersOf({ articles }: Problem): readonly string[] {
  const isForm = ({ kind }: ArticleSummary) => Number(kind === 'problemScopingQuestions');
  const best = articles.toSorted((a, b) => isForm(a) - isForm(b));
  return [...new Set(best.map(({ articleId }) => articleId).filter((id) => id !== ''))].slice(0, MOST_ARTICLES);
}
