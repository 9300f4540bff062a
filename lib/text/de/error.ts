import type { Catalog } from '../shape';

/** German words of the page shown when a page failed. */
export const deError = (): Catalog['error'] => ({
  title: 'Bei uns ist ein Fehler aufgetreten',
  intro:
    'Das liegt nicht an Ihnen. Versuchen Sie es noch einmal. Wenn es wieder geschieht, wechseln Sie zur Startseite.',
  retry: 'Erneut versuchen',
  home: 'Startseite',
  reference: 'Referenz für die Betreiber der Website: {digest}',
});
