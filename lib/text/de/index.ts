import type { Catalog } from '../shape';
import { deApi } from './api';
import { deArticle, deKinds } from './article';
import { deContent } from './content';
import { deDesk } from './desk';
import { deEmbed } from './embed';
import { deEngineer } from './engineer';
import { deError } from './error';
import { deFeedback } from './feedback';
import { deFinder, deFlow, deFlowMap } from './flow';
import { deFlowWords } from './flow-words';
import { deForm, deKindPages } from './kind-pages';
import { dePages } from './pages';
import { deSearch } from './search';
import { deShare } from './share';
import { deSummary, deSummaryPage } from './summary';
import { deTwins } from './twins';

/** Every word of the interface in German: the formal address, and the terms of Azure’s German portal. */
export const de = (): Catalog => ({
  site: {
    name: 'Stepwise',
    line: 'Supportartikel für Azure, Schritt für Schritt.',
    home: 'Startseite',
    skip: 'Zum Inhalt springen',
    mainMenu: 'Hauptmenü',
    products: 'Produkte',
    guided: 'Geführte Hilfe',
    forSupport: 'ID-Suche',
    moreLinks: 'Weitere Links',
    breadcrumbs: 'Sie sind hier',
    contentOf: 'Zuletzt aktualisiert: {date}.',
    articleCount: '{count, plural, one {# Artikel} other {# Artikel}}',
    languages: 'Sprachen',
    theme: 'Design',
    copyFailed: 'Kopieren nicht möglich. Markieren Sie den Text, und kopieren Sie ihn manuell.',
    themes: { system: 'System', light: 'Hell', dark: 'Dunkel' },
    pageTitle: '{title} – {site}',
    fullStop: '.',
    colon: ': ',
    comma: ', ',
    semicolon: '; ',
  },
  around: deArticle(),
  content: deContent(),
  search: deSearch(),
  kinds: deKinds(),
  form: deForm(),
  engineer: deEngineer(),
  caseSummary: deSummary(),
  summaryPage: deSummaryPage(),
  flowMap: deFlowMap(),
  flow: deFlow(),
  flowWords: deFlowWords(),
  finder: deFinder(),
  feedback: deFeedback(),
  desk: deDesk(),
  embed: deEmbed(),
  ...deKindPages(),
  ...dePages(),
  api: deApi(),
  twins: deTwins(),
  share: deShare(),
  error: deError(),
});
