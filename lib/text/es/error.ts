import type { Catalog } from '../shape';

/** Spanish words of the page shown when a page failed. */
export const esError = (): Catalog['error'] => ({
  title: 'Algo falló por nuestra parte',
  intro:
    'No se debe a nada que haya hecho usted. Vuelva a intentarlo. Si el error continúa, vaya a la página de inicio.',
  retry: 'Reintentar',
  home: 'Inicio',
  reference: 'Referencia para el administrador del sitio: {digest}',
});
