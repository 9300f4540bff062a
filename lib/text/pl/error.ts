import type { Catalog } from '../shape';

/** Polish words of the page shown when a page failed. */
export const plError = (): Catalog['error'] => ({
  title: 'Coś poszło nie tak po naszej stronie',
  intro: 'To nie Twoja wina. Spróbuj ponownie, a jeśli problem się powtarza, przejdź do strony głównej.',
  retry: 'Spróbuj ponownie',
  home: 'Strona główna',
  reference: 'Numer błędu dla operatora witryny: {digest}',
});
