import type { Catalog } from '../shape';

/** The words between an author's words, in Brazilian Portuguese. */
export const ptBrContent = (): Catalog['content'] => ({
  notes: {
    note: 'Observação',
    tip: 'Dica',
    important: 'Importante',
    warning: 'Aviso',
    caution: 'Cuidado',
  },
  inPortalOfResource: '(no portal do Azure, na página do seu recurso)',
  check: 'Verificação automática, no portal',
  checkRuns:
    'Quando você abre esta página no portal do Azure, uma verificação automática é executada. Durante a execução, ela informa:',
  checkDetails: 'Sobre esta verificação',
  checkFields: {
    noresulttext: 'Quando não encontra nada',
    timeouttext: 'Quando demora demais',
    failedtext: 'Quando falha',
    symptomid: 'Nomes das verificações',
    additionalinputsreq: 'Precisa de mais dados seus',
    maxinsightcount: 'Máximo de resultados exibidos',
  },
  chart: 'Gráfico, no portal',
  chartFields: { name: 'Métrica', aggregationtype: 'Agregação', timespanduration: 'Intervalo de tempo' },
  video: 'Vídeo',
  image: 'Imagem',
  colon: ': ',
  searchTheWeb: 'Pesquisar no Microsoft Learn (no portal, os resultados aparecem aqui)',
  table: 'Tabela',
  section: 'Seção',
  versions: {
    '>=': '{version} e versões posteriores',
    '>': 'Versões posteriores a {version}',
    '<=': '{version} e versões anteriores',
    '<': 'Versões anteriores a {version}',
  },
  versionsBetween: '{first} a {last}',
});
