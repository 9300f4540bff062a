import { wholeName } from '@/components/lists';
import { articleAddress, searchAddress } from '@/lib/addresses';
import type { ArticleSummary, Catalog } from '@/lib/catalog';
import { type Suggestion, suggest } from '@/lib/search';
import { siteText } from '@/lib/text';
import { answerAddress, answerTitle, saysWhat } from './answer-list';
import type { SuggestionEntry } from './script/suggestion-list';

/** Suggestions shown at most; a list that needs scrolling is slower than typing on. */
const SHOWN = 7;

/** What the search box offers for what is typed so far, in the words that it shows. */
export function suggestionEntries(catalog: Catalog, q: string): readonly SuggestionEntry[] {
  return suggest(catalog, q, SHOWN)
    .flatMap((suggestion) => entriesOf(catalog, suggestion))
    .slice(0, SHOWN);
}

function entriesOf(catalog: Catalog, suggestion: Suggestion): readonly SuggestionEntry[] {
  if (suggestion.kind === 'article') {
    const { article, productIds } = suggestion;
    const product = catalog.products().find(({ id }) => id === productIds[0]);
    const kind = siteText().kinds[article.kind];
    return [articleEntry(article, product ? `${product.name} · ${kind}` : kind)];
  }
  const { answer } = suggestion;
  if (answer.kind === 'code')
    return [{ title: answer.code, detail: saysWhat(answer), href: searchAddress(answer.code) }];
  if (answer.kind === 'link') return answer.articles.map((article) => articleEntry(article, saysWhat(answer)));
  return [{ title: answerTitle(answer), detail: saysWhat(answer), href: answerAddress(answer) }];
}

function articleEntry(article: ArticleSummary, detail: string): SuggestionEntry {
  const { slug, language } = article;
  return { title: wholeName(article), detail, href: articleAddress(slug), ...(language === 'en' ? {} : { language }) };
}
