import { enKinds } from './en-article';
import { enError } from './en-error';
import { enForm } from './en-form';
import { enKindPages } from './en-kind-pages';
import { enPages } from './en-pages';
import { enSummary, enSummaryPage } from './en-summary';
import { plural } from './plural';

/** Every word of the interface in English, but those around an article's text (`articleText`). */
export const en = {
  site: {
    name: 'Stepwise',
    language: 'en',
    line: 'Support articles for Azure, followed one step at a time.',
    home: 'Home',
    skip: 'Skip to the content',
    mainMenu: 'Main',
    products: 'Products',
    breadcrumbs: 'You are here',
    contentOf: 'Content compiled on',
    articleCount: (count: number) => plural(count, { one: '{n} article', other: '{n} articles' }),
    theme: 'Colours',
    copyFailed: 'Copying did not work. Please select the text and copy it yourself.',
    themes: { system: 'As the device', light: 'Light', dark: 'Dark' },
    pageTitle: (title: string) => `${title} – Stepwise`,
  },
  search: {
    label: 'Search the articles',
    hint: 'Words of a title, or the id of an article, a support topic or a product',
    button: 'Search',
    title: 'Search',
    titleFor: (query: string) => `Search: ${query}`,
    start:
      'Type what goes wrong, in plain words. Articles are found by the words of their titles, topics and products.',
    found: (count: number, query: string) =>
      `${plural(count, { one: '{n} article', other: '{n} articles' })} for “${query}”`,
    foundMore: (count: number, query: string) => `The first ${count} articles for “${query}”`,
    none: (query: string) => `Nothing found for “${query}”`,
    noneHelp: 'Try fewer or other words, or browse by product.',
    nearest: 'Nearest titles',
    byId: 'Found by id',
    isArticle: (id: string) => `Article id ${id}`,
    isTopic: (id: string) => `Support topic ${id}`,
    isProduct: (id: string) => `Product id ${id}`,
    topicChoice: (count: number) => plural(count, { one: '{n} article', other: '{n} articles' }),
  },
  kinds: enKinds,
  form: enForm,
  caseSummary: enSummary,
  summaryPage: enSummaryPage,
  ...enKindPages,
  ...enPages,
  error: enError,
};

/** The shape that every language of the interface must fill. */
export type Text = typeof en;
