import type { Catalog } from '../shape';

/** Brazilian Portuguese words of the API’s reference. */
export const ptBrApi = (): Catalog['api'] => ({
  title: 'API',
  intro: 'Leia tudo o que há neste site a partir de outros programas. Nenhuma chave é necessária.',
  document: 'Documento do OpenAPI',
  base: 'Todos os endereços abaixo começam com {address}.',
  rules:
    'As respostas têm um ETag. As listas são paginadas: envie “next” como “cursor”. Os erros seguem a RFC 9457 e indicam cada campo e sua correção. A versão 1 só ganha campos, portanto ignore os que você não conhece.',
  parameters: 'Parâmetros',
  body: 'Corpo',
  bodyIs: 'JSON, conforme descrito no documento do OpenAPI.',
  answers: 'Respostas',
  formats: 'Formatos',
  name: 'Nome',
  meaning: 'Significado',
  needed: 'obrigatório',
  also: 'Para assistentes e feeds',
});
