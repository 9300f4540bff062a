import { wholeName } from '@/components/lists';
import { articleAddress, flowAddress, flowIdOf, productAddress, searchAddress } from '@/lib/addresses';
import { type ArticleSummary, type Catalog, isReadAs, type Product } from '@/lib/catalog';
import { openFlow } from '@/lib/journey';
import { localAddress } from '@/lib/request';
import { type DirectAnswer, type Suggestion, suggest } from '@/lib/search';
import { currentLanguage, languageName, siteText } from '@/lib/text';
import { answerAddress, answerTitle, saysWhat } from './answer-list';
import type { SuggestionEntry, SuggestionGroup } from './script/suggestion-list';

/** Suggestions of each group at most; a list that needs scrolling is slower than typing on. */
const SHOWN = { answers: 3, products: 2, flows: 2, articles: 6 } as const;

/** Suggestions of all groups together. */
const SHOWN_IN_ALL = 8;

/** Articles looked at, some of which are flows. */
const LOOKED_AT = 16;

type GroupName = keyof typeof SHOWN;

/** What the search box offers for what is typed so far, in groups and in the words that it shows; none that is empty. */
export function suggestionGroups(catalog: Catalog, q: string): readonly SuggestionGroup[] {
  const entries = suggest(catalog, q, LOOKED_AT).flatMap((suggestion) => entriesOf(catalog, suggestion));
  const { groups } = siteText().search;
  const seen = new Set<string>();
  let left = SHOWN_IN_ALL;
  return ORDER.flatMap((name): readonly SuggestionGroup[] => {
    const own = entries.filter(({ group, entry }) => group === name && !seen.has(entry.href) && seen.add(entry.href));
    const shown = own
      .slice(0, Math.min(SHOWN[name], left))
      .map(({ entry }) => ({ ...entry, href: localAddress(entry.href) }));
    left -= shown.length;
    return shown.length === 0 ? [] : [{ label: groups[name], entries: shown }];
  });
}

const ORDER: readonly GroupName[] = ['answers', 'products', 'flows', 'articles'];

interface GroupedEntry {
  readonly group: GroupName;
  readonly entry: SuggestionEntry;
}

function entriesOf(catalog: Catalog, suggestion: Suggestion): readonly GroupedEntry[] {
  switch (suggestion.kind) {
    case 'product':
      return [{ group: 'products', entry: productEntry(suggestion.product) }];
    case 'answer':
      return answerEntries(suggestion.answer);
    case 'article':
      return [articleOrFlow(catalog, suggestion)];
  }
}

function productEntry({ name, slug, articleCount }: Product): SuggestionEntry {
  return {
    title: name,
    detail: siteText().product.counts({ problems: 0, articles: articleCount }),
    href: productAddress(slug),
  };
}

function answerEntries(answer: DirectAnswer): readonly GroupedEntry[] {
  const detail = saysWhat(answer);
  switch (answer.kind) {
    case 'code':
      return [{ group: 'answers', entry: { title: answer.code, detail, href: searchAddress(answer.code) } }];
    case 'link':
      return answer.articles.map((article) => ({ group: 'answers', entry: articleEntry(article, detail) }));
    default: {
      const group = answer.destination.kind === 'product' ? 'products' : 'answers';
      return [{ group, entry: { title: answerTitle(answer), detail, href: answerAddress(answer) } }];
    }
  }
}

/** Questions and troubleshooters are begun rather than read. */
function articleOrFlow(
  catalog: Catalog,
  { article, productIds }: Extract<Suggestion, { readonly kind: 'article' }>,
): GroupedEntry {
  const product = catalog.products().find(({ id }) => id === productIds[0]);
  const kind = siteText().kinds[article.kind];
  const entry = articleEntry(article, product ? `${product.name} · ${kind}` : kind);
  const id = flowIdOf(article.slug);
  const isFlow = article.kind === 'problemScopingQuestions' || article.kind === 'TSG_Workflow';
  if (!isFlow || openFlow(catalog, id) === undefined) return { group: 'articles', entry };
  return { group: 'flows', entry: { ...entry, href: flowAddress(id) } };
}

function articleEntry(article: ArticleSummary, detail: string): SuggestionEntry {
  const { slug, language } = article;
  return {
    title: wholeName(article),
    href: articleAddress(slug),
    ...(isReadAs(language, currentLanguage())
      ? { detail }
      : { detail: `${detail} · ${languageName(language)}`, language }),
  };
}
