import type { Catalog } from '../shape';

/** Brazilian Portuguese words of the page shown when a page failed. */
export const ptBrError = (): Catalog['error'] => ({
  title: 'Algo deu errado do nosso lado',
  intro: 'Não foi culpa sua. Tente novamente. Se o problema continuar, vá para a página inicial.',
  retry: 'Tentar novamente',
  home: 'Página inicial',
  reference: 'Referência para o administrador do site: {digest}',
});
