import type { Catalog } from '../shape';

/** Spanish words of the texts for machines. */
export const esTwins = (): Catalog['twins'] => ({
  llms: {
    howTo:
      'Cada producto de abajo lleva a una lista de sus artículos. Todos los artículos están disponibles en Markdown: agregue «.md» a su dirección. Los programas usan la API ({api}); los asistentes pueden usar el servidor MCP en /mcp.',
    otherProducts: 'Otros productos',
    otherArticles: 'Otros artículos',
    flow: 'Preguntas guiadas',
  },
  results: 'Resultados para «{query}»',
  others: 'Resultados',
  questions: 'Preguntas',
  anyOther: 'cualquier otra respuesta',
  typed: 'Escriba la respuesta en la página o envíela con la API.',
  typedOrChosen: 'O escriba el nombre en la página o envíelo con la API.',
  given: 'Su respuesta: {answer}',
  chosen: '{answer} (elegida)',
  goOnWithout: 'Continuar sin responder',
  start: 'Empezar',
  guided: 'Responder paso a paso',
  page: 'Abrir esta página',
  lookUp: 'Los programas buscan identificadores con la API, y los asistentes, con el servidor MCP.',
  newest: '{name}: últimos cambios',
  notFound: 'No encontrado',
  nothingHere: 'No hay nada en esta dirección.',
  needsOrigin:
    'Esta dirección no estará disponible hasta que STEPWISE_ORIGIN se establezca en el origen público del sitio.',
});
