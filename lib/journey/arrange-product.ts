import { slugify } from '@/lib/addresses';
import type { ArticleSummary, Product, ProductPage, Topic } from '@/lib/catalog';
import type { Kind } from '@/lib/format';
import { SOLUTION_KINDS } from '@/lib/format/values';
import { compareNames, siteText } from '@/lib/text';
import { categorizer, writtenCategory } from './problem-categories';

/** An article in a list of its product; its variants are in the same entry. */
export interface ProductEntry {
  readonly article: ArticleSummary;
  /** One line that says more than the name: its problem, else its description; empty for none. */
  readonly about: string;
  /** What that line is in (BCP 47), where it is the problem's. */
  readonly aboutLanguage?: string | undefined;
  /** The same for other clouds and systems, and copies of its text. */
  readonly variants: readonly ArticleSummary[];
}

/** A kind of problem with its articles, the best first. */
export interface ProductCategory {
  /** In the address: `?category=`. */
  readonly id: string;
  readonly name: string;
  /** What the name is in (BCP 47); absent for the interface's words. */
  readonly language?: string | undefined;
  readonly entries: readonly ProductEntry[];
}

/** What a product's page shows. */
export interface ProductView {
  readonly product: Product;
  /** Solutions, guided flows, and forms by kind of problem; one without a name where there are too few to sort. */
  readonly categories: readonly ProductCategory[];
  /** Parts of something larger, such as results of automatic checks, by kind, the most first. */
  readonly fragments: readonly { readonly kind: Kind; readonly entries: readonly ProductEntry[] }[];
  readonly counts: {
    readonly solutions: number;
    readonly guided: number;
    readonly checks: number;
    readonly forms: number;
  };
  /** Whether the finder asks about this product. */
  readonly canBeTroubleshot: boolean;
}

const GUIDED: ReadonlySet<Kind> = new Set<Kind>(['TSG_Workflow', 'TSG_Description']);
const FORM: Kind = 'problemScopingQuestions';

/** Make sense beside what they are part of, and say little alone. */
const FRAGMENTS: ReadonlySet<Kind> = new Set<Kind>([
  'TSG_Content',
  'TSG_Questions',
  'diagnostics',
  'rca',
  'serviceHealthInsights',
  'advisorRecommendationMetadata',
  'supportTopicDescription',
]);

/** Pages to start from; a product's page shows what is in them. */
const LANDINGS: ReadonlySet<Kind> = new Set<Kind>(['diagnoseAndSolve', 'tools', 'partnerCenterQuickStart']);

/** Fewer entries than this are one list. */
const WORTH_SORTING = 9;

/** A kind of problem with fewer entries is put under "Other problems". */
const FEWEST = 2;

/** Kinds of problems; the smallest of more are put under "Other problems". */
const MOST_CATEGORIES = 10;

/** Arranges a product's articles for its page: each once, its variants with it. Pure. */
export function arrangeProduct(page: ProductPage): ProductView {
  const entries = entriesOf(page);
  const main = entries.filter(({ article: { kind } }) => !FRAGMENTS.has(kind) && !LANDINGS.has(kind));
  const fragments = groupedBy(
    entries.filter(({ article }) => FRAGMENTS.has(article.kind)),
    ({ article }) => article.kind,
  );
  const count = (kinds: (kind: Kind) => boolean) => main.filter(({ article }) => kinds(article.kind)).length;
  return {
    product: page.product,
    categories: sorted(main, page),
    fragments: [...fragments]
      .map(([kind, own]) => ({ kind, entries: own.map(({ topic: _, ...entry }) => entry) }))
      .toSorted((a, b) => b.entries.length - a.entries.length),
    counts: {
      solutions: count((kind) => !GUIDED.has(kind) && kind !== FORM),
      guided: count((kind) => kind === 'TSG_Workflow'),
      checks: count((kind) => kind === 'TSG_Description'),
      forms: count((kind) => kind === FORM),
    },
    canBeTroubleshot: page.problems.some(({ articles }) => articles.some(({ articleId }) => articleId !== '')),
  };
}

/** A page of a list that is shown in parts. */
export interface ProductPart {
  readonly category: ProductCategory | undefined;
  readonly kind: Kind | undefined;
  readonly entries: readonly ProductEntry[];
  readonly page: number;
  readonly pageCount: number;
}

/** Entries of a page. */
const PAGE_LENGTH = 30;

/**
 * The part of a product that an address asks for; `undefined` for the whole, and where there is no such part.
 * @param query as in the address: `category` a slug, `kind` in any case, `page` from 1
 */
export function partOfProduct(
  view: ProductView,
  query: Readonly<Record<'category' | 'kind' | 'page', string>>,
): ProductPart | undefined {
  const category = view.categories.find(({ id }) => id !== '' && id === query.category);
  const fragment = view.fragments.find(({ kind }) => kind.toLowerCase() === query.kind.toLowerCase());
  const entries = fragment?.entries ?? category?.entries ?? [];
  if (entries.length === 0) return undefined;
  const pageCount = Math.ceil(entries.length / PAGE_LENGTH);
  const page = Math.min(pageCount, Math.max(1, Math.trunc(Number(query.page)) || 1));
  return {
    category: fragment === undefined ? category : undefined,
    kind: fragment?.kind,
    entries: entries.slice((page - 1) * PAGE_LENGTH, page * PAGE_LENGTH),
    page,
    pageCount,
  };
}

interface TopicEntry extends ProductEntry {
  readonly topic: Topic | undefined;
}

/** Every article once, under its first problem; of its variants the one that most readers want leads. */
function entriesOf({ problems, otherArticles }: ProductPage): readonly TopicEntry[] {
  const found = new Map<number, TopicEntry>();
  const ofTopics = problems.flatMap(({ topic, articles }) => articles.map((article) => ({ article, topic })));
  for (const { article, topic } of [...ofTopics, ...otherArticles.map((article) => ({ article, topic: undefined }))])
    if (!found.has(article.key)) found.set(article.key, { article, topic, ...aboutOf(article, topic), variants: [] });
  const inOrder = [...found.values()].toSorted((a, b) => compareArticles(a.article, b.article));
  const groups = groupedBy(inOrder, ({ article: { group, kind } }) => `${group} ${FRAGMENTS.has(kind) ? kind : ''}`);
  return [...groups.values()].flatMap(([lead, ...others]) =>
    lead === undefined ? [] : [{ ...lead, variants: others.map(({ article }) => article) }],
  );
}

function aboutOf(
  { name, description }: ArticleSummary,
  topic: Topic | undefined,
): Pick<ProductEntry, 'about' | 'aboutLanguage'> {
  const isTelling = (text: string) => text !== '' && folded(text) !== folded(name);
  const ofTopic = [topic?.name ?? '', topic?.description ?? ''].find(isTelling);
  if (ofTopic !== undefined) return { about: ofTopic, aboutLanguage: topic?.language };
  return { about: isTelling(description) ? description : '' };
}

/**
 * Guided ones first, then solutions, forms, and what is retired; what holds in the worldwide cloud and is in English before
 * the rest.
 */
function compareArticles(a: ArticleSummary, b: ArticleSummary): number {
  return rankOf(a) - rankOf(b) || compareNames(a.name, b.name) || compareNames(a.apart, b.apart) || a.key - b.key;
}

function rankOf({ kind, clouds, language, isRetired }: ArticleSummary): number {
  const ofKind = isRetired ? 4 : GUIDED.has(kind) ? 0 : SOLUTION_KINDS.has(kind) ? 1 : kind === FORM ? 3 : 2;
  return ofKind * 4 + (clouds.length === 0 || clouds.includes('public') ? 0 : 2) + (language.startsWith('en') ? 0 : 1);
}

function sorted(entries: readonly TopicEntry[], page: ProductPage): readonly ProductCategory[] {
  const plain = (list: readonly TopicEntry[]) => list.map(({ topic: _, ...entry }) => entry);
  if (entries.length === 0) return [];
  if (entries.length < WORTH_SORTING) return [{ id: '', name: '', entries: plain(entries) }];
  const found = byCategory(entries, page);
  const named = [...found]
    .filter(isCategory)
    .toSorted(([, a], [, b]) => b.length - a.length)
    .slice(0, MOST_CATEGORIES);
  if (named.length < 2) return [{ id: '', name: '', entries: plain(entries) }];
  const taken = new Set(named.flatMap(([, own]) => own));
  const others = entries.filter((entry) => !taken.has(entry));
  const categories = named.map(([name, own]) => ({
    id: slugify(name),
    name,
    language: languageOf(name, own),
    entries: plain(own),
  }));
  if (others.length === 0) return categories;
  const name = siteText().finder.otherKind;
  return [...categories, { id: slugify(name), name, entries: plain(others) }];
}

/** Of a category that a topic names; none for one of the interface's words. */
function languageOf(name: string, entries: readonly TopicEntry[]): string | undefined {
  const isNaming = ({ topic }: TopicEntry) =>
    topic !== undefined && writtenCategory(topic).toLowerCase() === name.toLowerCase();
  return entries.find(isNaming)?.topic?.language;
}

function groupedBy<Key>(
  entries: readonly TopicEntry[],
  keyOf: (entry: TopicEntry) => Key,
): ReadonlyMap<Key, readonly TopicEntry[]> {
  const groups = new Map<Key, TopicEntry[]>();
  for (const entry of entries) {
    const group = groups.get(keyOf(entry));
    if (group) group.push(entry);
    else groups.set(keyOf(entry), [entry]);
  }
  return groups;
}

/** A kind of problem with more than this share of a product's articles is what the product is for. */
const TOO_WIDE = 0.6;

function byCategory(
  entries: readonly TopicEntry[],
  { problems }: ProductPage,
): ReadonlyMap<string, readonly TopicEntry[]> {
  const sort = (categoryOf: ReturnType<typeof categorizer>) =>
    groupedBy(entries, ({ topic, article }) => categoryOf(topic, article.name));
  const found = sort(categorizer(problems));
  const wide = [...found].flatMap(([name, own]) => (own.length > TOO_WIDE * entries.length ? [name] : []));
  if (wide.length === 0) return found;
  const narrower = sort(categorizer(problems, new Set(wide)));
  return [...narrower].filter(isCategory).length < 2 ? found : narrower;
}

function isCategory([name, entries]: readonly [string, readonly TopicEntry[]]): boolean {
  return slugify(name) !== '' && entries.length >= FEWEST;
}

function folded(name: string): string {
  return name.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
}
