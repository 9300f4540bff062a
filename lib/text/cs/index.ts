import type { Catalog } from '../shape';
import { csApi } from './api';
import { csArticle, csKinds } from './article';
import { csContent } from './content';
import { csDesk } from './desk';
import { csEmbed } from './embed';
import { csEngineer } from './engineer';
import { csError } from './error';
import { csFeedback } from './feedback';
import { csFinder, csFlow, csFlowMap } from './flow';
import { csFlowWords } from './flow-words';
import { csForm, csKindPages } from './kind-pages';
import { csPages } from './pages';
import { csSearch } from './search';
import { csShare } from './share';
import { csSummary, csSummaryPage } from './summary';
import { csTwins } from './twins';

/** Every word of the interface in Czech: the polite address without gender, and the terms of Azure’s Czech portal. */
export const cs = (): Catalog => ({
  site: {
    name: 'Stepwise',
    line: 'Články podpory pro Azure, krok za krokem.',
    home: 'Domovská stránka',
    skip: 'Přejít na obsah',
    mainMenu: 'Hlavní nabídka',
    products: 'Produkty',
    guided: 'Pomoc krok za krokem',
    forSupport: 'Vyhledání ID',
    moreLinks: 'Další odkazy',
    breadcrumbs: 'Jste tady',
    contentOf: 'Poslední aktualizace: {date}.',
    articleCount: '{count, plural, one {# článek} few {# články} many {# článku} other {# článků}}',
    languages: 'Jazyky',
    theme: 'Motiv',
    copyFailed: 'Kopírování se nezdařilo. Označte text a zkopírujte ho ručně.',
    themes: { system: 'Podle systému', light: 'Světlý', dark: 'Tmavý' },
    pageTitle: '{title} – {site}',
    fullStop: '.',
    colon: ': ',
    comma: ', ',
    semicolon: '; ',
  },
  around: csArticle(),
  content: csContent(),
  search: csSearch(),
  kinds: csKinds(),
  form: csForm(),
  engineer: csEngineer(),
  caseSummary: csSummary(),
  summaryPage: csSummaryPage(),
  flowMap: csFlowMap(),
  flow: csFlow(),
  flowWords: csFlowWords(),
  finder: csFinder(),
  feedback: csFeedback(),
  desk: csDesk(),
  embed: csEmbed(),
  ...csKindPages(),
  ...csPages(),
  api: csApi(),
  twins: csTwins(),
  share: csShare(),
  error: csError(),
});
