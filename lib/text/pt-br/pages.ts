import type { Catalog } from '../shape';

/** Brazilian Portuguese words of the single pages. */
export const ptBrPages = (): Pick<
  Catalog,
  | 'home'
  | 'products'
  | 'product'
  | 'article'
  | 'preview'
  | 'previewEnded'
  | 'choice'
  | 'missing'
  | 'gone'
  | 'unavailable'
> => ({
  home: {
    title: 'Qual problema você quer resolver?',
    count:
      '{articles, plural, one {# artigo} many {# de artigos} other {# artigos}} sobre {products, plural, one {# produto} many {# de produtos} other {# produtos}}.',
    try: 'Exemplos:',
    ways: 'Outras formas de encontrar ajuda',
    answer: 'Responder a algumas perguntas',
    answerHelp: 'Escolha o produto e depois o problema, e encontraremos as etapas a seguir.',
    browse: 'Navegar por produto',
    browseHelp:
      '{products, plural, one {Tudo sobre # produto, por tipo de problema.} many {# de produtos, organizados por tipo de problema.} other {# produtos, organizados por tipo de problema.}}',
    lookUp: 'Consultar IDs',
    lookUpHelp: 'Para engenheiros de suporte: cole IDs de artigos, tópicos ou produtos e compartilhe a etapa exata.',
    guided: 'Soluções de problemas guiadas',
    guidedTag: 'Guiada',
    checksTag: 'Solução de problemas',
    popular: 'Produtos populares',
    articles: '{count, plural, one {# artigo} many {# de artigos} other {# artigos}}',
    products: 'Produtos',
    more: '{count, plural, other {mais #}}',
    allProducts: '{count, plural, one {Ver o produto} many {Ver os # de produtos} other {Ver os # produtos}}',
    noArticles: 'Ainda não há artigos. Adicione um à pasta de conteúdo e ele aparecerá aqui.',
  },
  products: {
    title: 'Produtos',
    intro:
      '{products, plural, one {# produto} many {# de produtos} other {# produtos}} com {articles, plural, one {# artigo} many {# de artigos} other {# artigos}}.',
    byGroup: 'Por grupo',
    byName: 'De A a Z',
    otherGroup: 'Outros',
    filter: 'Filtrar produtos por nome',
    filterDone: '{count, plural, one {# produto exibido} many {# de produtos exibidos} other {# produtos exibidos}}',
  },
  product: {
    problems: 'Problemas',
    counts:
      '{problems, plural, =0 {} one {# problema, } many {# de problemas, } other {# problemas, }}{articles, plural, one {# artigo} many {# de artigos} other {# artigos}}',
    offers: {
      solutions: '{count, plural, one {# solução} many {# de soluções} other {# soluções}}',
      guided:
        '{count, plural, one {# solução de problemas guiada} many {# de soluções de problemas guiadas} other {# soluções de problemas guiadas}}',
      checks:
        '{count, plural, one {# roteiro de solução de problemas} many {# de roteiros de solução de problemas} other {# roteiros de solução de problemas}}',
      forms: '{count, plural, one {# questionário} many {# de questionários} other {# questionários}}',
    },
    description:
      'Problemas com {name} e como resolvê-los: {articles, plural, one {# artigo} many {# de artigos} other {# artigos}}.',
    troubleshoot: 'Resolver um problema com este produto',
    all: 'Todos os problemas',
    search: 'Pesquisar em {name}',
    searchHelp:
      'Digite para filtrar esta página. Pressione Enter para pesquisar em todos os artigos sobre este produto.',
    searchButton: 'Pesquisar',
    filterDone: '{count, plural, one {# item exibido} many {# de itens exibidos} other {# itens exibidos}}',
    alsoShow: 'Mostrar também',
    more: '{count, plural, other {Mostrar mais #}}',
    showAll: '{count, plural, other {Mostrar tudo ({count})}}',
    versions: '{count, plural, one {# outra versão} many {# de outras versões} other {# outras versões}}',
    cloudVersions:
      '{count, plural, one {# versão para outra nuvem} many {# de versões para outras nuvens} other {# versões para outras nuvens}}',
    guided: 'Guiada',
    checks: 'Solução de problemas',
    form: 'Questionário',
    empty: 'Ainda não há artigos sobre este produto.',
    onlyFragments: 'Ainda não há soluções para este produto. Mesmo assim, estas páginas podem ajudar.',
    pages: 'Páginas desta lista',
    pageOf: 'Página {page} de {pages}',
    previous: 'Anterior',
    next: 'Próxima',
    fragments: {
      TSG_Content: 'Cartões de solução de problemas',
      TSG_Questions: 'Perguntas de solução de problemas',
      diagnostics: 'Verificações automáticas',
      rca: 'Causas raiz',
      serviceHealthInsights: 'Eventos de integridade do serviço',
      advisorRecommendationMetadata: 'Recomendações',
      supportTopicDescription: 'Tópicos de suporte',
    },
    categories: {
      failover: 'Failover e replicação',
      recovery: 'Restauração e recuperação',
      backups: 'Backups',
      security: 'Acesso e segurança',
      connectivity: 'Conectividade',
      performance: 'Desempenho',
      billing: 'Cobrança e cotas',
      monitoring: 'Monitoramento e alertas',
      setup: 'Instalação e migração',
      configuration: 'Configuração e gerenciamento',
    },
  },
  article: {
    related: 'Artigos relacionados',
    about: 'Sobre este artigo',
    products: 'Produtos',
    subProduct: 'Área do produto',
    appliesTo: 'Aplica-se a',
    topics: 'Tópicos de suporte',
    clouds: 'Nuvens',
    articleId: 'ID do artigo',
    kind: 'Tipo',
    language: 'Idioma',
    otherLanguages: 'Em outros idiomas',
    notInLanguage: 'Este artigo não está disponível em {wanted}. O texto está em {language}.',
    markdown: 'Esta página em Markdown',
    copy: 'Copiar',
    copyId: 'Copiar o ID do artigo',
    idCopied: 'ID do artigo copiado.',
    draft: 'Rascunho: os leitores ainda não o veem.',
    retired: 'Retirado',
    onlyFor: 'Somente para {clouds}',
    moreClouds: '{count, plural, one {e mais # nuvem} many {e mais # de nuvens} other {e mais # nuvens}}',
    otherClouds: 'Este artigo para outra nuvem',
    forCloud: 'Para {clouds}',
    notForPublic: 'Ele não se aplica à nuvem global do Azure.',
    steps: '{count, plural, one {# etapa} many {# de etapas} other {# etapas}}',
    reasons: {
      sameTopic: 'Mesmo tópico de suporte',
      otherCloud: 'O mesmo artigo para outra nuvem',
      sameProduct: 'Mesmo produto',
      similarWords: 'Texto semelhante',
      sameFolder: 'Da mesma coleção',
    },
    reasonOf: '{reason}: {shared}',
    plainNotice: 'Não foi possível formatar este artigo. Por isso, ele é exibido como foi escrito.',
    lineOf: 'Linha {line}, coluna {column}',
    empty: 'Este artigo não tem texto.',
    changed: 'Atualizado em',
    mayBeOld: 'Pode estar desatualizado',
    print: 'Imprimir',
    stuck: 'O problema continua?',
    stuckForm: 'Responda às perguntas que o suporte fará, para que ele possa começar imediatamente.',
  },
  preview: {
    site: 'Encontre as etapas que resolvem o seu problema',
    flow: 'Uma pergunta por vez',
    of: 'Prévia de “{title}”',
  },
  previewEnded: {
    title: 'Esta prévia expirou',
    intro: 'Os links de prévia funcionam por tempo limitado. Peça um novo link à pessoa que o enviou a você.',
  },
  choice: {
    articleTitle: 'Vários artigos têm o ID {id}',
    topicTitle: 'Artigos para “{name}”',
    productTitle: 'Vários produtos têm o ID {id}',
    intro: 'Escolha o mais adequado.',
  },
  missing: {
    title: 'Página não encontrada',
    intro:
      'Não há nenhuma página em {address}. Verifique se o endereço tem erros de digitação. A página pode ter sido movida.',
    introPlain: 'Verifique se o endereço tem erros de digitação. A página pode ter sido movida.',
    nearest: 'Você procurava uma destas páginas?',
    products: 'Ou navegue por produto',
    allProducts: 'Todos os produtos',
  },
  gone: {
    title: 'Este artigo foi removido',
    intro: 'Ele está desatualizado, e segui-lo agora pode causar problemas.',
    next: 'O que consultar em vez dele',
    nearest: 'Artigos com nome semelhante',
    products: 'Ou navegue por produto',
  },
  unavailable: {
    title: 'Os artigos não estão disponíveis no momento',
    intro: 'O site está funcionando, mas não consegue ler o conteúdo. Tente novamente em um minuto.',
    operator: 'Se você administra este site, consulte /healthz para ver a causa.',
  },
});
