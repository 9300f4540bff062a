import { plural } from './plural';

/** Words joined as a list is spoken: `“a” and “b”`. */
const list = new Intl.ListFormat('en', { type: 'conjunction' });

/** The same with “or”. */
const anyOf = new Intl.ListFormat('en', { type: 'disjunction' });

/** Languages by their tag of BCP 47. */
const languages = new Intl.DisplayNames('en', { type: 'language' });

/** English words of the search box and its results. */
export const enSearch = {
  label: 'Search the articles',
  hint: 'Describe the problem, or paste an error code, ID, or link',
  short: 'Search or paste an error',
  button: 'Search',
  title: 'Search',
  titleFor: (query: string, page: number) => (page > 1 ? `Search: ${query}, page ${page}` : `Search: ${query}`),
  start:
    'Describe the problem in plain words. You can also paste an error message, a link, or the ID of an article, support topic, or product.',
  found: (count: number, query: string) =>
    `${plural(count, { one: '{n} result', other: '{n} results' })} for “${query}”`,
  pageOf: (page: number, pages: number) => `Page ${page} of ${pages}`,
  mended: (pairs: readonly { readonly written: string; readonly word: string }[]) => ({
    showing: 'Showing results for',
    words: list.format(pairs.map(({ word }) => `“${word}”`)),
    instead: `instead of ${list.format(pairs.map(({ written }) => `“${written}”`))}.`,
  }),
  cut: 'Your text is long, so we searched for its most important words.',
  missing: (written: readonly string[]) => `No article mentions ${anyOf.format(written.map((word) => `“${word}”`))}`,
  closest: 'These articles come closest',
  foreign: (language: string) => `No article is in ${languages.of(language)}`,
  foreignHelp: 'Ask in English. Product names and error codes work in any language',
  places: {
    start: '',
    step: (number: number) => `Step ${number}`,
    section: (heading: string) => heading,
    question: 'Questions',
  },
  variants: 'Also for',
  /** Before a variant that has a name of its own. */
  variantFor: (what: string) => (what === '' ? 'Also:' : `For ${what}:`),
  same: 'The same text',
  none: (query: string) => `No results for “${query}”`,
  noneFiltered: (query: string) => `No results for “${query}” here`,
  noneHelp: 'Try fewer words, the exact text on your screen, or the product name.',
  nearest: 'Similar titles',
  finder: 'Or use guided help',
  finderHelp: 'Choose your product, then your problem, to see the articles about it.',
  finderLink: 'Start guided help',
  byId: 'Exact matches',
  isArticle: (id: string) => `Article ID ${id}`,
  isTopic: (id: string) => `Support topic ${id}`,
  isProduct: (id: string) => `Product ID ${id}`,
  isNamedProduct: 'Product',
  isAddress: 'The page at this address',
  isRetired: 'The article at this address has been retired',
  isCode: (code: string) => `Error code ${code}`,
  isLink: (address: string) => `Articles that link to ${address}`,
  choice: (count: number) => plural(count, { one: '{n} article', other: '{n} articles' }),
  narrow: 'Narrow the results',
  facets: { product: 'Product', kind: 'Kind', cloud: 'Cloud' },
  more: (count: number) => `${count} more`,
  chosen: 'Filtered by',
  remove: (name: string) => `Remove ${name}`,
  removeAll: 'Show all results',
  pages: 'Pages of results',
  previous: 'Previous page',
  next: 'Next page',
  lastPage: 'This list is cut off here. To see other results, add a word or use a filter.',
  suggestions: 'Suggestions',
  groups: { answers: 'Exact matches', products: 'Products', flows: 'Guided questions', articles: 'Articles' },
  suggested: {
    one: '{n} suggestion. Use the up and down arrows to choose.',
    other: '{n} suggestions. Use the up and down arrows to choose.',
  },
  notSuggested: 'No suggestions.',
};
