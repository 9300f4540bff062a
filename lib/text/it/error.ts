import type { Catalog } from '../shape';

/** Italian words of the page shown when a page failed. */
export const itError = (): Catalog['error'] => ({
  title: 'Si è verificato un problema nel sito',
  intro: 'Il problema non dipende dalle operazioni eseguite. Riprovare. Se persiste, passare alla home page.',
  retry: 'Riprova',
  home: 'Home page',
  reference: 'Riferimento per il gestore del sito: {digest}',
});
