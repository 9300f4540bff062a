import type { Catalog } from '../shape';
import { trApi } from './api';
import { trArticle, trKinds } from './article';
import { trContent } from './content';
import { trDesk } from './desk';
import { trEmbed } from './embed';
import { trEngineer } from './engineer';
import { trError } from './error';
import { trFeedback } from './feedback';
import { trFinder, trFlow, trFlowMap } from './flow';
import { trFlowWords } from './flow-words';
import { trForm, trKindPages } from './kind-pages';
import { trPages } from './pages';
import { trSearch } from './search';
import { trShare } from './share';
import { trSummary, trSummaryPage } from './summary';
import { trTwins } from './twins';

/** Every word of the interface in Turkish: the polite address, no suffix on a place, and the terms of Azure’s Turkish portal. */
export const tr = (): Catalog => ({
  site: {
    name: 'Stepwise',
    line: 'Azure için adım adım destek makaleleri.',
    home: 'Ana sayfa',
    skip: 'İçeriğe geç',
    mainMenu: 'Ana menü',
    products: 'Ürünler',
    guided: 'Kılavuzlu yardım',
    forSupport: 'Kimlik arama',
    moreLinks: 'Diğer bağlantılar',
    breadcrumbs: 'Buradasınız',
    contentOf: 'Son güncelleme: {date}.',
    articleCount: '{count, plural, one {# makale} other {# makale}}',
    languages: 'Diller',
    theme: 'Tema',
    copyFailed: 'Kopyalanamadı. Metni seçip elle kopyalayın.',
    themes: { system: 'Sistem', light: 'Açık', dark: 'Koyu' },
    pageTitle: '{title} – {site}',
    fullStop: '.',
    colon: ': ',
    comma: ', ',
    semicolon: '; ',
  },
  around: trArticle(),
  content: trContent(),
  search: trSearch(),
  kinds: trKinds(),
  form: trForm(),
  engineer: trEngineer(),
  caseSummary: trSummary(),
  summaryPage: trSummaryPage(),
  flowMap: trFlowMap(),
  flow: trFlow(),
  flowWords: trFlowWords(),
  finder: trFinder(),
  feedback: trFeedback(),
  desk: trDesk(),
  embed: trEmbed(),
  ...trKindPages(),
  ...trPages(),
  api: trApi(),
  twins: trTwins(),
  share: trShare(),
  error: trError(),
});
