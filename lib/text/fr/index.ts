import type { Catalog } from '../shape';
import { frApi } from './api';
import { frArticle, frKinds } from './article';
import { frContent } from './content';
import { frDesk } from './desk';
import { frEmbed } from './embed';
import { frEngineer } from './engineer';
import { frError } from './error';
import { frFeedback } from './feedback';
import { frFinder, frFlow, frFlowMap } from './flow';
import { frFlowWords } from './flow-words';
import { frForm, frKindPages } from './kind-pages';
import { frPages } from './pages';
import { frSearch } from './search';
import { frShare } from './share';
import { frSummary, frSummaryPage } from './summary';
import { frTwins } from './twins';

/** Every word of the interface in French: the formal address, and the terms of Azure’s French portal. */
export const fr = (): Catalog => ({
  site: {
    name: 'Stepwise',
    line: 'Des articles de support pour Azure, étape par étape.',
    home: 'Accueil',
    skip: 'Passer au contenu',
    mainMenu: 'Menu principal',
    products: 'Produits',
    guided: 'Aide guidée',
    forSupport: 'Recherche d’ID',
    moreLinks: 'Autres liens',
    breadcrumbs: 'Vous êtes ici',
    contentOf: 'Dernière mise à jour le {date}.',
    articleCount: '{count, plural, one {# article} many {# d’articles} other {# articles}}',
    languages: 'Langues',
    theme: 'Thème',
    copyFailed: 'La copie a échoué. Sélectionnez le texte et copiez-le vous-même.',
    themes: { system: 'Système', light: 'Clair', dark: 'Sombre' },
    pageTitle: '{title} – {site}',
    fullStop: '.',
    colon: ' : ',
    comma: ', ',
    semicolon: ' ; ',
  },
  around: frArticle(),
  content: frContent(),
  search: frSearch(),
  kinds: frKinds(),
  form: frForm(),
  engineer: frEngineer(),
  caseSummary: frSummary(),
  summaryPage: frSummaryPage(),
  flowMap: frFlowMap(),
  flow: frFlow(),
  flowWords: frFlowWords(),
  finder: frFinder(),
  feedback: frFeedback(),
  desk: frDesk(),
  embed: frEmbed(),
  ...frKindPages(),
  ...frPages(),
  api: frApi(),
  twins: frTwins(),
  share: frShare(),
  error: frError(),
});
