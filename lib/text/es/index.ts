import type { Catalog } from '../shape';
import { esApi } from './api';
import { esArticle, esKinds } from './article';
import { esContent } from './content';
import { esDesk } from './desk';
import { esEmbed } from './embed';
import { esEngineer } from './engineer';
import { esError } from './error';
import { esFeedback } from './feedback';
import { esFinder, esFlow, esFlowMap } from './flow';
import { esFlowWords } from './flow-words';
import { esForm, esKindPages } from './kind-pages';
import { esPages } from './pages';
import { esSearch } from './search';
import { esShare } from './share';
import { esSummary, esSummaryPage } from './summary';
import { esTwins } from './twins';

/** Every word of the interface in Spanish: neutral, the formal address, and the terms of Azure’s Spanish portal. */
export const es = (): Catalog => ({
  site: {
    name: 'Stepwise',
    line: 'Artículos de soporte técnico para Azure, paso a paso.',
    home: 'Inicio',
    skip: 'Ir al contenido',
    mainMenu: 'Menú principal',
    products: 'Productos',
    guided: 'Ayuda guiada',
    forSupport: 'Búsqueda de id.',
    moreLinks: 'Más vínculos',
    breadcrumbs: 'Usted está aquí',
    contentOf: 'Última actualización: {date}.',
    articleCount: '{count, plural, one {# artículo} many {# de artículos} other {# artículos}}',
    languages: 'Idiomas',
    theme: 'Tema',
    copyFailed: 'No se pudo copiar. Seleccione el texto y cópielo manualmente.',
    themes: { system: 'Sistema', light: 'Claro', dark: 'Oscuro' },
    pageTitle: '{title} – {site}',
    fullStop: '.',
    colon: ': ',
    comma: ', ',
    semicolon: '; ',
  },
  around: esArticle(),
  content: esContent(),
  search: esSearch(),
  kinds: esKinds(),
  form: esForm(),
  engineer: esEngineer(),
  caseSummary: esSummary(),
  summaryPage: esSummaryPage(),
  flowMap: esFlowMap(),
  flow: esFlow(),
  flowWords: esFlowWords(),
  finder: esFinder(),
  feedback: esFeedback(),
  desk: esDesk(),
  embed: esEmbed(),
  ...esKindPages(),
  ...esPages(),
  api: esApi(),
  twins: esTwins(),
  share: esShare(),
  error: esError(),
});
