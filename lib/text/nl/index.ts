import type { Catalog } from '../shape';
import { nlApi } from './api';
import { nlArticle, nlKinds } from './article';
import { nlContent } from './content';
import { nlDesk } from './desk';
import { nlEmbed } from './embed';
import { nlEngineer } from './engineer';
import { nlError } from './error';
import { nlFeedback } from './feedback';
import { nlFinder, nlFlow, nlFlowMap } from './flow';
import { nlFlowWords } from './flow-words';
import { nlForm, nlKindPages } from './kind-pages';
import { nlPages } from './pages';
import { nlSearch } from './search';
import { nlShare } from './share';
import { nlSummary, nlSummaryPage } from './summary';
import { nlTwins } from './twins';

/** Every word of the interface in Dutch: the formal address, and the terms of Azure’s Dutch portal. */
export const nl = (): Catalog => ({
  site: {
    name: 'Stepwise',
    line: 'Supportartikelen voor Azure, stap voor stap.',
    home: 'Startpagina',
    skip: 'Naar de inhoud',
    mainMenu: 'Hoofdmenu',
    products: 'Producten',
    guided: 'Begeleide hulp',
    forSupport: 'Id’s opzoeken',
    moreLinks: 'Meer links',
    breadcrumbs: 'U bent hier',
    contentOf: 'Laatst bijgewerkt op {date}.',
    articleCount: '{count, plural, one {# artikel} other {# artikelen}}',
    languages: 'Talen',
    theme: 'Thema',
    copyFailed: 'Kopiëren is niet gelukt. Selecteer de tekst en kopieer deze zelf.',
    themes: { system: 'Systeem', light: 'Licht', dark: 'Donker' },
    pageTitle: '{title} – {site}',
    fullStop: '.',
    colon: ': ',
    comma: ', ',
    semicolon: '; ',
  },
  around: nlArticle(),
  content: nlContent(),
  search: nlSearch(),
  kinds: nlKinds(),
  form: nlForm(),
  engineer: nlEngineer(),
  caseSummary: nlSummary(),
  summaryPage: nlSummaryPage(),
  flowMap: nlFlowMap(),
  flow: nlFlow(),
  flowWords: nlFlowWords(),
  finder: nlFinder(),
  feedback: nlFeedback(),
  desk: nlDesk(),
  embed: nlEmbed(),
  ...nlKindPages(),
  ...nlPages(),
  api: nlApi(),
  twins: nlTwins(),
  share: nlShare(),
  error: nlError(),
});
