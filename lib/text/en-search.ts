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
  hint: 'What goes wrong, in plain words; or an error code, an id, or an address that you were sent',
  button: 'Search',
  title: 'Search',
  titleFor: (query: string, page: number) => (page > 1 ? `Search: ${query}, page ${page}` : `Search: ${query}`),
  start:
    'Type what goes wrong, in plain words. An error message, an id of an article, support topic or product, and a pasted address are found as well.',
  found: (count: number, query: string) =>
    `${plural(count, { one: '{n} result', other: '{n} results' })} for “${query}”`,
  pageOf: (page: number, pages: number) => `Page ${page} of ${pages}`,
  mended: (pairs: readonly { readonly written: string; readonly word: string }[]) => ({
    showing: 'Showing results for',
    words: list.format(pairs.map(({ word }) => `“${word}”`)),
    instead: `instead of ${list.format(pairs.map(({ written }) => `“${written}”`))}.`,
  }),
  cut: 'Your text is long, so only the words in it that say the most were searched for.',
  missing: (written: readonly string[]) => `No article mentions ${anyOf.format(written.map((word) => `“${word}”`))}`,
  closest: 'These articles come closest',
  foreign: (language: string) => `No article is in ${languages.of(language)}`,
  foreignHelp: 'Ask in English; names of products and error codes are found in any language',
  places: {
    start: '',
    step: (number: number) => `Step ${number}`,
    section: (heading: string) => heading,
    question: 'Questions',
  },
  variants: 'Also for',
  same: 'The same text',
  none: (query: string) => `Nothing found for “${query}”`,
  noneFiltered: (query: string) => `Nothing found for “${query}” here`,
  noneHelp: 'Try fewer or other words: what you see on the screen, or the name of the product.',
  nearest: 'Nearest titles',
  finder: 'Or let a few questions lead you',
  finderHelp: 'Choose the product and the kind of problem, and see the articles that answer it.',
  finderLink: 'Find the article by questions',
  byId: 'Found by what you pasted',
  isArticle: (id: string) => `Article id ${id}`,
  isTopic: (id: string) => `Support topic ${id}`,
  isProduct: (id: string) => `Product id ${id}`,
  isNamedProduct: 'Product',
  isAddress: 'The page at this address',
  isRetired: 'The article at this address was retired',
  isCode: (code: string) => `Error code ${code}`,
  isLink: (address: string) => `Articles that lead to ${address}`,
  choice: (count: number) => plural(count, { one: '{n} article', other: '{n} articles' }),
  narrow: 'Narrow the results',
  facets: { product: 'Product', kind: 'Kind', cloud: 'Cloud' },
  more: (count: number) => `${count} more`,
  chosen: 'Only',
  remove: (name: string) => `Remove ${name}`,
  removeAll: 'Show all results',
  pages: 'Pages of results',
  previous: 'Previous page',
  next: 'Next page',
  lastPage: 'More is not listed. Add a word, or narrow the results.',
  suggestions: 'Suggestions',
  groups: { answers: 'Exact matches', products: 'Products', flows: 'Guided questions', articles: 'Articles' },
  suggested: {
    one: '{n} suggestion. Up and down arrows choose.',
    other: '{n} suggestions. Up and down arrows choose.',
  },
  notSuggested: 'No suggestions.',
};
