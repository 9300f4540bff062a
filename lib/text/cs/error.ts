import type { Catalog } from '../shape';

/** Czech words of the page shown when a page failed. */
export const csError = (): Catalog['error'] => ({
  title: 'Na naší straně se něco pokazilo',
  intro: 'Není to vaše chyba. Zkuste to znovu. Pokud se to bude opakovat, přejděte na domovskou stránku.',
  retry: 'Zkusit znovu',
  home: 'Domovská stránka',
  reference: 'Kód chyby pro provozovatele webu: {digest}',
});
