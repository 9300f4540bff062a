import type { Catalog } from '../shape';
import { itApi } from './api';
import { itArticle, itKinds } from './article';
import { itContent } from './content';
import { itDesk } from './desk';
import { itEmbed } from './embed';
import { itEngineer } from './engineer';
import { itError } from './error';
import { itFeedback } from './feedback';
import { itFinder, itFlow, itFlowMap } from './flow';
import { itFlowWords } from './flow-words';
import { itForm, itKindPages } from './kind-pages';
import { itPages } from './pages';
import { itSearch } from './search';
import { itShare } from './share';
import { itSummary, itSummaryPage } from './summary';
import { itTwins } from './twins';

/** Every word of the interface in Italian: impersonal, as Azure’s Italian portal is. */
export const it = (): Catalog => ({
  site: {
    name: 'Stepwise',
    line: 'Articoli di supporto per Azure, un passaggio alla volta.',
    home: 'Home page',
    skip: 'Vai al contenuto',
    mainMenu: 'Menu principale',
    products: 'Prodotti',
    guided: 'Assistenza guidata',
    forSupport: 'Ricerca ID',
    moreLinks: 'Altri collegamenti',
    breadcrumbs: 'Posizione corrente',
    contentOf: 'Ultimo aggiornamento: {date}.',
    articleCount: '{count, plural, one {# articolo} many {# di articoli} other {# articoli}}',
    languages: 'Lingue',
    theme: 'Tema',
    copyFailed: 'Copia non riuscita. Selezionare il testo e copiarlo manualmente.',
    themes: { system: 'Sistema', light: 'Chiaro', dark: 'Scuro' },
    pageTitle: '{title} – {site}',
    fullStop: '.',
    colon: ': ',
    comma: ', ',
    semicolon: '; ',
  },
  around: itArticle(),
  content: itContent(),
  search: itSearch(),
  kinds: itKinds(),
  form: itForm(),
  engineer: itEngineer(),
  caseSummary: itSummary(),
  summaryPage: itSummaryPage(),
  flowMap: itFlowMap(),
  flow: itFlow(),
  flowWords: itFlowWords(),
  finder: itFinder(),
  feedback: itFeedback(),
  desk: itDesk(),
  embed: itEmbed(),
  ...itKindPages(),
  ...itPages(),
  api: itApi(),
  twins: itTwins(),
  share: itShare(),
  error: itError(),
});
