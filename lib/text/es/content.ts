import type { Catalog } from '../shape';

/** The words between an author's words, in Spanish. */
export const esContent = (): Catalog['content'] => ({
  notes: {
    note: 'Nota',
    tip: 'Sugerencia',
    important: 'Importante',
    warning: 'Advertencia',
    caution: 'Precaución',
  },
  inPortalOfResource: '(en Azure Portal, en la página de su recurso)',
  check: 'Comprobación automática, en el portal',
  checkRuns:
    'Al abrir esta página en Azure Portal, se ejecuta una comprobación automática. Mientras se ejecuta, indica:',
  checkDetails: 'Acerca de esta comprobación',
  checkFields: {
    noresulttext: 'Si no encuentra nada',
    timeouttext: 'Si tarda demasiado',
    failedtext: 'Si se produce un error',
    symptomid: 'Nombres de las comprobaciones',
    additionalinputsreq: 'Requiere más datos de usted',
    maxinsightcount: 'Máximo de resultados mostrados',
  },
  chart: 'Gráfico, en el portal',
  chartFields: { name: 'Métrica', aggregationtype: 'Agregación', timespanduration: 'Intervalo de tiempo' },
  video: 'Vídeo',
  image: 'Imagen',
  colon: ': ',
  searchTheWeb: 'Buscar en Microsoft Learn (en el portal, los resultados aparecen aquí)',
  table: 'Tabla',
  section: 'Sección',
  versions: {
    '>=': '{version} y versiones posteriores',
    '>': 'Versiones posteriores a {version}',
    '<=': '{version} y versiones anteriores',
    '<': 'Versiones anteriores a {version}',
  },
  versionsBetween: 'De {first} a {last}',
});
