import type { Catalog } from '../shape';

/** Brazilian Portuguese words of the texts for machines. */
export const ptBrTwins = (): Catalog['twins'] => ({
  llms: {
    howTo:
      'Cada produto abaixo leva a uma lista de seus artigos. Todos os artigos estão disponíveis em Markdown: adicione “.md” ao endereço. Programas usam a API ({api}); assistentes podem usar o servidor MCP em /mcp.',
    otherProducts: 'Outros produtos',
    otherArticles: 'Outros artigos',
    flow: 'Perguntas guiadas',
  },
  results: 'Resultados para “{query}”',
  others: 'Resultados',
  questions: 'Perguntas',
  anyOther: 'qualquer outra resposta',
  typed: 'Digite a resposta na página ou envie-a com a API.',
  typedOrChosen: 'Ou digite o nome na página ou envie-o com a API.',
  given: 'Sua resposta: {answer}',
  chosen: '{answer} (escolhida)',
  goOnWithout: 'Continuar sem responder',
  start: 'Começar',
  guided: 'Responder passo a passo',
  page: 'Abrir esta página',
  lookUp: 'Programas consultam IDs com a API, e assistentes, com o servidor MCP.',
  newest: '{name}: últimas alterações',
  notFound: 'Não encontrado',
  nothingHere: 'Não há nada neste endereço.',
  needsOrigin: 'Este endereço só estará disponível quando STEPWISE_ORIGIN for definido como a origem pública do site.',
});
