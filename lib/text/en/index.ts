import { enApi } from './api';
import { enArticle, enKinds } from './article';
import { enContent } from './content';
import { enDesk } from './desk';
import { enEmbed } from './embed';
import { enEngineer } from './engineer';
import { enError } from './error';
import { enFeedback } from './feedback';
import { enFinder, enFlow, enFlowMap } from './flow';
import { enFlowWords } from './flow-words';
import { enForm, enKindPages } from './kind-pages';
import { enPages } from './pages';
import { enSearch } from './search';
import { enShare } from './share';
import { enSummary, enSummaryPage } from './summary';
import { enTwins } from './twins';

/**
 * Every word of the interface in English, but those around an article's text (`articleText`): the shape that every language fills.
 * Messages are ICU MessageFormat; what stands in braces is handed in by name.
 */
export const en = {
  site: {
    name: 'Stepwise',
    line: 'Support articles for Azure, one step at a time.',
    home: 'Home',
    skip: 'Skip to content',
    mainMenu: 'Main',
    products: 'Products',
    guided: 'Guided help',
    forSupport: 'ID lookup',
    moreLinks: 'More links',
    breadcrumbs: 'You are here',
    contentOf: 'Last updated {date}.',
    articleCount: '{count, plural, one {# article} other {# articles}}',
    languages: 'Languages',
    theme: 'Theme',
    copyFailed: 'Couldn’t copy. Select the text and copy it yourself.',
    themes: { system: 'System', light: 'Light', dark: 'Dark' },
    pageTitle: '{title} – {site}',
    /** Ends a sentence that a page puts together, or that is a heading elsewhere. */
    fullStop: '.',
    /** Between a label and what it names. */
    colon: ': ',
    /** Between texts in a row without a last “and”. */
    comma: ', ',
    /** Between texts in a row that may have commas of their own. */
    semicolon: '; ',
  },
  around: enArticle,
  content: enContent,
  search: enSearch,
  kinds: enKinds,
  form: enForm,
  engineer: enEngineer,
  caseSummary: enSummary,
  summaryPage: enSummaryPage,
  flowMap: enFlowMap,
  flow: enFlow,
  flowWords: enFlowWords,
  finder: enFinder,
  feedback: enFeedback,
  desk: enDesk,
  embed: enEmbed,
  ...enKindPages,
  ...enPages,
  api: enApi,
  twins: enTwins,
  share: enShare,
  error: enError,
} as const;
