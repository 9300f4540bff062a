import type { Catalog } from '../shape';

/** Spanish words of the kinds' own pages, and of what stands around an article. */
export const esKindPages = (): Pick<
  Catalog,
  | 'recommendation'
  | 'topicList'
  | 'commonProblems'
  | 'tools'
  | 'portal'
  | 'entry'
  | 'troubleshooter'
  | 'workflow'
  | 'blanks'
> => ({
  recommendation: {
    impact: 'Impacto: {level}',
    impacts: { high: 'Impacto: alto', medium: 'Impacto: medio', low: 'Impacto: bajo' },
    categories: {
      performance: 'Rendimiento',
      highavailability: 'Alta disponibilidad',
      cost: 'Costo',
      operationalexcellence: 'Excelencia operativa',
      security: 'Seguridad',
    },
    offering: 'Producto',
    resourceType: 'Tipo de recurso',
    benefits: 'Ventajas',
    savings: 'Ahorro',
    actions: 'Qué hacer',
    onlyWhere: 'Solo si {name} tiene el valor «{value}».',
    onlyWhereNot: 'Solo si {name} no tiene el valor «{value}».',
    remediation: 'Con la API REST',
    columns: 'Lo que muestra el portal de cada recurso',
    languages: 'Lenguajes del SDK',
    tip: 'Sugerencia',
    learnMore: 'Más información sobre esta recomendación',
    disabled: 'Esta recomendación está desactivada actualmente, por lo que no aparece en el portal.',
  },
  topicList: {
    other: 'Otros temas',
    tags: 'Palabras clave',
    none: 'Todavía no hay temas para este producto.',
    articles: 'Artículos sobre este tema',
  },
  commonProblems: {
    title: 'Problemas comunes',
    other: 'Otros problemas',
    tools: 'Herramientas de solución de problemas',
    toolsHelp: 'Estas páginas están en Azure Portal.',
    all: 'Más sobre estos problemas',
  },
  tools: { help: 'Estas páginas están en Azure Portal, la mayoría en la página de su recurso.' },
  portal: {
    onResource: 'En Azure Portal, en la página de su recurso',
    opens: 'En Azure Portal ({portal})',
  },
  entry: {
    title: 'Para el mismo problema',
    solutions: 'Soluciones',
    forms: 'Preguntas que hará el soporte técnico',
    findings: 'Resultados posibles de una comprobación automática',
    tools: 'Herramientas de Azure Portal',
  },
  troubleshooter: {
    steps: 'Comprobaciones, en orden',
    outcomes: 'Resultados',
    questions: 'Preguntas que deciden el camino',
    partOf: 'Parte de',
    card: 'Ficha {at} de {of}',
    cards: 'Otras fichas',
    previous: 'Ficha anterior',
    next: 'Ficha siguiente',
    forEngineers: 'Para ingenieros de soporte técnico',
    forEngineersHelp: 'Este texto está dirigido a los ingenieros de soporte técnico, no a los clientes.',
  },
  workflow: {
    count:
      '{count, plural, one {Se hace una sola pregunta.} many {Se hacen hasta # de preguntas, una a la vez.} other {Se hacen hasta # preguntas, una a la vez.}}',
    map: 'Ver el mapa completo',
    haveReady: 'Tenga esto a mano',
    questions: 'Preguntas que se hacen',
    cards: 'Qué comprobará',
    outcomes: 'Resultados posibles',
    attach: 'Qué adjuntar a una solicitud de soporte técnico',
  },
  blanks: {
    title: 'Rellene sus datos',
    help: 'Lo que escriba se usa en toda esta página, también en los comandos. Sus datos no salen de esta pestaña del explorador.',
    copy: 'Copiar el vínculo con estos datos',
    copied: 'Vínculo copiado. Incluye sus datos, que puede leer cualquier persona que tenga el vínculo.',
    copyFailed: 'No se pudo copiar. Copie los datos manualmente.',
    clear: 'Borrar los datos',
    cleared: 'Datos borrados.',
    resource: 'Pegue un id. de recurso de Azure o un vínculo del portal para rellenar estos datos',
    filledIn: 'Datos rellenados:',
    fromLink:
      'El vínculo que abrió rellenó datos en esta página. Es posible que los haya elegido otra persona: revíselos antes de ejecutar un comando.',
  },
});

/** Spanish words for question forms. */
export const esForm = (): Catalog['form'] => ({
  intro: 'Estas son las preguntas que hace el soporte técnico sobre este problema.',
  required: 'Obligatorio',
  optional: 'Opcional',
  options: 'Respuestas posibles',
  hints: 'Qué indicar',
  dynamic: 'En Azure Portal, la lista procede de su suscripción.',
  askedWhen: 'Solo se pregunta si {condition}.',
  neverAsked: 'Actualmente no se pregunta',
  attach: 'Qué adjuntar',
  check: 'Comprobación automática',
  checkFoundNothing: 'Si no encuentra nada, indica:',
  questions: 'Preguntas',
  controls: {
    dropdown: 'Elija una',
    multiselectdropdown: 'Elija todas las que correspondan',
    radiobuttongroup: 'Elija una',
    textbox: 'Texto corto',
    multilinetextbox: 'Texto',
    numerictextbox: 'Número',
    datetimepicker: 'Fecha y hora',
    infoblock: 'Información',
    textblock: 'Información',
  },
});
