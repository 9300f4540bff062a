import type { Catalog } from '../shape';

/** Dutch words of the page shown when a page failed. */
export const nlError = (): Catalog['error'] => ({
  title: 'Er is bij ons iets misgegaan',
  intro: 'Dit ligt niet aan u. Probeer het opnieuw. Als het blijft gebeuren, gaat u naar de startpagina.',
  retry: 'Opnieuw proberen',
  home: 'Startpagina',
  reference: 'Referentie voor de beheerder van de site: {digest}',
});
