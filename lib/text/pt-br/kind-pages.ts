import type { Catalog } from '../shape';

/** Brazilian Portuguese words of the kinds' own pages, and of what stands around an article. */
export const ptBrKindPages = (): Pick<
  Catalog,
  | 'recommendation'
  | 'topicList'
  | 'commonProblems'
  | 'tools'
  | 'portal'
  | 'entry'
  | 'troubleshooter'
  | 'workflow'
  | 'blanks'
> => ({
  recommendation: {
    impact: 'Impacto: {level}',
    impacts: { high: 'Impacto: alto', medium: 'Impacto: médio', low: 'Impacto: baixo' },
    categories: {
      performance: 'Desempenho',
      highavailability: 'Alta disponibilidade',
      cost: 'Custo',
      operationalexcellence: 'Excelência operacional',
      security: 'Segurança',
    },
    offering: 'Produto',
    resourceType: 'Tipo de recurso',
    benefits: 'Benefícios',
    savings: 'Economia',
    actions: 'O que fazer',
    onlyWhere: 'Somente se {name} tiver o valor “{value}”.',
    onlyWhereNot: 'Somente se {name} não tiver o valor “{value}”.',
    remediation: 'Usando a API REST',
    columns: 'O que o portal lista para cada recurso',
    languages: 'Linguagens do SDK',
    tip: 'Dica',
    learnMore: 'Saiba mais sobre esta recomendação',
    disabled: 'Esta recomendação está desativada no momento, por isso o portal não a mostra.',
  },
  topicList: {
    other: 'Outros tópicos',
    tags: 'Palavras-chave',
    none: 'Ainda não há tópicos para este produto.',
    articles: 'Artigos sobre este tópico',
  },
  commonProblems: {
    title: 'Problemas comuns',
    other: 'Outros problemas',
    tools: 'Ferramentas de solução de problemas',
    toolsHelp: 'Estas páginas estão no portal do Azure.',
    all: 'Mais sobre estes problemas',
  },
  tools: { help: 'Estas páginas estão no portal do Azure, a maioria na página do seu recurso.' },
  portal: {
    onResource: 'No portal do Azure, na página do seu recurso',
    opens: 'No portal do Azure ({portal})',
  },
  entry: {
    title: 'Para o mesmo problema',
    solutions: 'Soluções',
    forms: 'Perguntas que o suporte fará',
    findings: 'Resultados possíveis de uma verificação automática',
    tools: 'Ferramentas do portal do Azure',
  },
  troubleshooter: {
    steps: 'Verificações, em ordem',
    outcomes: 'Resultados',
    questions: 'Perguntas que decidem o caminho',
    partOf: 'Parte de',
    card: 'Cartão {at} de {of}',
    cards: 'Outros cartões',
    previous: 'Cartão anterior',
    next: 'Próximo cartão',
    forEngineers: 'Para engenheiros de suporte',
    forEngineersHelp: 'Este texto foi escrito para engenheiros de suporte, não para clientes.',
  },
  workflow: {
    count:
      '{count, plural, one {É feita uma única pergunta.} many {São feitas até # de perguntas, uma por vez.} other {São feitas até # perguntas, uma por vez.}}',
    map: 'Ver o mapa completo',
    haveReady: 'Tenha isto em mãos',
    questions: 'Perguntas feitas',
    cards: 'O que você vai verificar',
    outcomes: 'Resultados possíveis',
    attach: 'O que anexar a uma solicitação de suporte',
  },
  blanks: {
    title: 'Preencha seus dados',
    help: 'O que você digita é usado em toda esta página, inclusive nos comandos. Seus dados não saem desta guia do navegador.',
    copy: 'Copiar o link com estes dados',
    copied: 'Link copiado. Ele inclui seus dados, que podem ser lidos por qualquer pessoa que tenha o link.',
    copyFailed: 'Não foi possível copiar. Copie os dados manualmente.',
    clear: 'Limpar os dados',
    cleared: 'Os dados foram limpos.',
    resource: 'Cole um ID de recurso do Azure ou um link do portal para preencher estes dados',
    filledIn: 'Dados preenchidos:',
    fromLink:
      'O link que você abriu preencheu dados nesta página. Outra pessoa pode tê-los escolhido: confira-os antes de executar um comando.',
  },
});

/** Brazilian Portuguese words for question forms. */
export const ptBrForm = (): Catalog['form'] => ({
  intro: 'Estas são as perguntas que o suporte faz sobre este problema.',
  required: 'Obrigatório',
  optional: 'Opcional',
  options: 'Respostas possíveis',
  hints: 'O que informar',
  dynamic: 'No portal do Azure, a lista vem da sua assinatura.',
  askedWhen: 'Pergunta feita somente se {condition}.',
  neverAsked: 'Pergunta não feita no momento',
  attach: 'O que anexar',
  check: 'Verificação automática',
  checkFoundNothing: 'Quando não encontra nada, ela informa:',
  questions: 'Perguntas',
  controls: {
    dropdown: 'Escolha uma',
    multiselectdropdown: 'Escolha todas as opções aplicáveis',
    radiobuttongroup: 'Escolha uma',
    textbox: 'Texto curto',
    multilinetextbox: 'Texto',
    numerictextbox: 'Número',
    datetimepicker: 'Data e hora',
    infoblock: 'Informação',
    textblock: 'Informação',
  },
});
