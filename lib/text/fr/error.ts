import type { Catalog } from '../shape';

/** French words of the page shown when a page failed. */
export const frError = (): Catalog['error'] => ({
  title: 'Un problème est survenu de notre côté',
  intro: 'Vous n’y êtes pour rien. Réessayez. Si le problème persiste, revenez à la page d’accueil.',
  retry: 'Réessayer',
  home: 'Accueil',
  reference: 'Référence pour l’administrateur du site : {digest}',
});
