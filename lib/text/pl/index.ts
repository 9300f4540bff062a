import type { Catalog } from '../shape';
import { plApi } from './api';
import { plArticle, plKinds } from './article';
import { plContent } from './content';
import { plDesk } from './desk';
import { plEmbed } from './embed';
import { plEngineer } from './engineer';
import { plError } from './error';
import { plFeedback } from './feedback';
import { plFinder, plFlow, plFlowMap } from './flow';
import { plFlowWords } from './flow-words';
import { plForm, plKindPages } from './kind-pages';
import { plPages } from './pages';
import { plSearch } from './search';
import { plShare } from './share';
import { plSummary, plSummaryPage } from './summary';
import { plTwins } from './twins';

/** Every word of the interface in Polish: the direct address without gender, and the terms of Azure’s Polish portal. */
export const pl = (): Catalog => ({
  site: {
    name: 'Stepwise',
    line: 'Artykuły pomocy technicznej dotyczące platformy Azure, krok po kroku.',
    home: 'Strona główna',
    skip: 'Przejdź do zawartości',
    mainMenu: 'Menu główne',
    products: 'Produkty',
    guided: 'Pomoc z przewodnikiem',
    forSupport: 'Identyfikatory',
    moreLinks: 'Więcej linków',
    breadcrumbs: 'Jesteś tutaj',
    contentOf: 'Ostatnia aktualizacja: {date}.',
    articleCount: '{count, plural, one {# artykuł} few {# artykuły} many {# artykułów} other {# artykułu}}',
    languages: 'Języki',
    theme: 'Motyw',
    copyFailed: 'Nie udało się skopiować. Zaznacz tekst i skopiuj go ręcznie.',
    themes: { system: 'Systemowy', light: 'Jasny', dark: 'Ciemny' },
    pageTitle: '{title} – {site}',
    fullStop: '.',
    colon: ': ',
    comma: ', ',
    semicolon: '; ',
  },
  around: plArticle(),
  content: plContent(),
  search: plSearch(),
  kinds: plKinds(),
  form: plForm(),
  engineer: plEngineer(),
  caseSummary: plSummary(),
  summaryPage: plSummaryPage(),
  flowMap: plFlowMap(),
  flow: plFlow(),
  flowWords: plFlowWords(),
  finder: plFinder(),
  feedback: plFeedback(),
  desk: plDesk(),
  embed: plEmbed(),
  ...plKindPages(),
  ...plPages(),
  api: plApi(),
  twins: plTwins(),
  share: plShare(),
  error: plError(),
});
