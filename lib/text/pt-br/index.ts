import type { Catalog } from '../shape';
import { ptBrApi } from './api';
import { ptBrArticle, ptBrKinds } from './article';
import { ptBrContent } from './content';
import { ptBrDesk } from './desk';
import { ptBrEmbed } from './embed';
import { ptBrEngineer } from './engineer';
import { ptBrError } from './error';
import { ptBrFeedback } from './feedback';
import { ptBrFinder, ptBrFlow, ptBrFlowMap } from './flow';
import { ptBrFlowWords } from './flow-words';
import { ptBrForm, ptBrKindPages } from './kind-pages';
import { ptBrPages } from './pages';
import { ptBrSearch } from './search';
import { ptBrShare } from './share';
import { ptBrSummary, ptBrSummaryPage } from './summary';
import { ptBrTwins } from './twins';

/** Every word of the interface in Brazilian Portuguese: “você”, and the terms of Azure’s Brazilian portal. */
export const ptBr = (): Catalog => ({
  site: {
    name: 'Stepwise',
    line: 'Artigos de suporte para o Azure, passo a passo.',
    home: 'Página inicial',
    skip: 'Ir para o conteúdo',
    mainMenu: 'Menu principal',
    products: 'Produtos',
    guided: 'Ajuda guiada',
    forSupport: 'Consulta de IDs',
    moreLinks: 'Mais links',
    breadcrumbs: 'Você está aqui',
    contentOf: 'Última atualização: {date}.',
    articleCount: '{count, plural, one {# artigo} many {# de artigos} other {# artigos}}',
    languages: 'Idiomas',
    theme: 'Tema',
    copyFailed: 'Não foi possível copiar. Selecione o texto e copie manualmente.',
    themes: { system: 'Sistema', light: 'Claro', dark: 'Escuro' },
    pageTitle: '{title} – {site}',
    fullStop: '.',
    colon: ': ',
    comma: ', ',
    semicolon: '; ',
  },
  around: ptBrArticle(),
  content: ptBrContent(),
  search: ptBrSearch(),
  kinds: ptBrKinds(),
  form: ptBrForm(),
  engineer: ptBrEngineer(),
  caseSummary: ptBrSummary(),
  summaryPage: ptBrSummaryPage(),
  flowMap: ptBrFlowMap(),
  flow: ptBrFlow(),
  flowWords: ptBrFlowWords(),
  finder: ptBrFinder(),
  feedback: ptBrFeedback(),
  desk: ptBrDesk(),
  embed: ptBrEmbed(),
  ...ptBrKindPages(),
  ...ptBrPages(),
  api: ptBrApi(),
  twins: ptBrTwins(),
  share: ptBrShare(),
  error: ptBrError(),
});
