import { enKinds } from './article-text';

import { enApi } from './en-api';

import { enDesk } from './en-desk';

import { enEngineer } from './en-engineer';
import { enError } from './en-error';
import { enFeedback } from './en-feedback';
import { enFinder, enFlow, enFlowMap } from './en-flow';
import { enForm, enKindPages } from './en-kind-pages';
import { enPages } from './en-pages';
import { enSearch } from './en-search';
import { enShare } from './en-share';
import { enSummary, enSummaryPage } from './en-summary';
import { enTwins } from './en-twins';
import { plural } from './plural';

/** Every word of the interface in English, but those around an article's text (`articleText`). */
export const en = {
  site: {
    name: 'Stepwise',
    language: 'en',
    line: 'Support articles for Azure, one step at a time.',
    home: 'Home',
    skip: 'Skip to content',
    mainMenu: 'Main',
    products: 'Products',
    guided: 'Guided help',
    forSupport: 'ID lookup',
    moreLinks: 'More links',
    breadcrumbs: 'You are here',
    contentOf: 'Last updated',
    articleCount: (count: number) => plural(count, { one: '{n} article', other: '{n} articles' }),
    theme: 'Theme',
    copyFailed: 'Couldn’t copy. Select the text and copy it yourself.',
    themes: { system: 'System', light: 'Light', dark: 'Dark' },
    pageTitle: (title: string, site: string) => `${title} – ${site}`,
  },
  search: enSearch,
  kinds: enKinds,
  form: enForm,
  engineer: enEngineer,
  caseSummary: enSummary,
  summaryPage: enSummaryPage,
  flowMap: enFlowMap,
  flow: enFlow,
  finder: enFinder,
  feedback: enFeedback,
  desk: enDesk,
  ...enKindPages,
  ...enPages,
  api: enApi,
  twins: enTwins,
  share: enShare,
  error: enError,
};

/** The shape that every language of the interface must fill. */
export type Text = typeof en;
