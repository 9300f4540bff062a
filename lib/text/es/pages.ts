import type { Catalog } from '../shape';

/** Spanish words of the single pages. */
export const esPages = (): Pick<
  Catalog,
  | 'home'
  | 'products'
  | 'product'
  | 'article'
  | 'preview'
  | 'previewEnded'
  | 'choice'
  | 'missing'
  | 'gone'
  | 'unavailable'
> => ({
  home: {
    title: '¿Qué problema quiere resolver?',
    count:
      '{articles, plural, one {# artículo} many {# de artículos} other {# artículos}} sobre {products, plural, one {# producto} many {# de productos} other {# productos}}.',
    try: 'Ejemplos:',
    ways: 'Otras formas de obtener ayuda',
    answer: 'Responder a unas preguntas',
    answerHelp: 'Elija el producto y, después, el problema, y encontraremos los pasos que debe seguir.',
    browse: 'Explorar por producto',
    browseHelp:
      '{products, plural, one {Todo sobre # producto, por tipo de problema.} many {# de productos, ordenados por tipo de problema.} other {# productos, ordenados por tipo de problema.}}',
    lookUp: 'Buscar identificadores',
    lookUpHelp:
      'Para ingenieros de soporte técnico: pegue identificadores de artículos, temas o productos y comparta el paso exacto.',
    guided: 'Solucionadores guiados',
    guidedTag: 'Guiado',
    checksTag: 'Solucionador',
    popular: 'Productos populares',
    articles: '{count, plural, one {# artículo} many {# de artículos} other {# artículos}}',
    products: 'Productos',
    more: '{count, plural, other {# más}}',
    allProducts: '{count, plural, one {Ver el producto} many {Ver los # de productos} other {Ver los # productos}}',
    noArticles: 'Todavía no hay artículos. Agregue uno a la carpeta de contenido y aparecerá aquí.',
  },
  products: {
    title: 'Productos',
    intro:
      '{products, plural, one {# producto} many {# de productos} other {# productos}} con {articles, plural, one {# artículo} many {# de artículos} other {# artículos}}.',
    byGroup: 'Por grupo',
    byName: 'De la A a la Z',
    otherGroup: 'Otros',
    filter: 'Filtrar productos por nombre',
    filterDone:
      '{count, plural, one {# producto mostrado} many {# de productos mostrados} other {# productos mostrados}}',
  },
  product: {
    problems: 'Problemas',
    counts:
      '{problems, plural, =0 {} one {# problema, } many {# de problemas, } other {# problemas, }}{articles, plural, one {# artículo} many {# de artículos} other {# artículos}}',
    offers: {
      solutions: '{count, plural, one {# solución} many {# de soluciones} other {# soluciones}}',
      guided:
        '{count, plural, one {# solucionador guiado} many {# de solucionadores guiados} other {# solucionadores guiados}}',
      checks:
        '{count, plural, one {# solucionador de problemas} many {# de solucionadores de problemas} other {# solucionadores de problemas}}',
      forms: '{count, plural, one {# cuestionario} many {# de cuestionarios} other {# cuestionarios}}',
    },
    description:
      'Problemas con {name} y cómo resolverlos: {articles, plural, one {# artículo} many {# de artículos} other {# artículos}}.',
    troubleshoot: 'Solucionar un problema con este producto',
    all: 'Todos los problemas',
    search: 'Buscar en {name}',
    searchHelp:
      'Escriba para filtrar esta página. Presione Entrar para buscar en todos los artículos sobre este producto.',
    searchButton: 'Buscar',
    filterDone: '{count, plural, one {# entrada mostrada} many {# de entradas mostradas} other {# entradas mostradas}}',
    alsoShow: 'Mostrar también',
    more: '{count, plural, other {Mostrar # más}}',
    showAll: '{count, plural, other {Mostrar todo ({count})}}',
    versions: '{count, plural, one {# versión más} many {# de versiones más} other {# versiones más}}',
    cloudVersions:
      '{count, plural, one {# versión para otra nube} many {# de versiones para otras nubes} other {# versiones para otras nubes}}',
    guided: 'Guiado',
    checks: 'Solucionador',
    form: 'Cuestionario',
    empty: 'Todavía no hay artículos sobre este producto.',
    onlyFragments: 'Todavía no hay soluciones para este producto. Aun así, estas páginas pueden ayudarle.',
    pages: 'Páginas de esta lista',
    pageOf: 'Página {page} de {pages}',
    previous: 'Anterior',
    next: 'Siguiente',
    fragments: {
      TSG_Content: 'Fichas de solucionadores',
      TSG_Questions: 'Preguntas de solucionadores',
      diagnostics: 'Comprobaciones automáticas',
      rca: 'Causas principales',
      serviceHealthInsights: 'Eventos de estado del servicio',
      advisorRecommendationMetadata: 'Recomendaciones',
      supportTopicDescription: 'Temas de soporte técnico',
    },
    categories: {
      failover: 'Conmutación por error y replicación',
      recovery: 'Restauración y recuperación',
      backups: 'Copias de seguridad',
      security: 'Inicio de sesión y seguridad',
      connectivity: 'Conectividad',
      performance: 'Rendimiento',
      billing: 'Facturación y cuotas',
      monitoring: 'Supervisión y alertas',
      setup: 'Instalación y migración',
      configuration: 'Configuración y administración',
    },
  },
  article: {
    related: 'Artículos relacionados',
    about: 'Acerca de este artículo',
    products: 'Productos',
    subProduct: 'Área del producto',
    appliesTo: 'Se aplica a',
    topics: 'Temas de soporte técnico',
    clouds: 'Nubes',
    articleId: 'Id. del artículo',
    kind: 'Tipo',
    language: 'Idioma',
    otherLanguages: 'En otros idiomas',
    notInLanguage: 'Este artículo no está disponible en {wanted}. El texto está en {language}.',
    markdown: 'Esta página en Markdown',
    copy: 'Copiar',
    copyId: 'Copiar el id. del artículo',
    idCopied: 'Se copió el id. del artículo.',
    draft: 'Borrador: los lectores todavía no lo ven.',
    retired: 'Retirado',
    onlyFor: 'Solo para {clouds}',
    moreClouds: '{count, plural, one {y # nube más} many {y # de nubes más} other {y # nubes más}}',
    otherClouds: 'Este artículo para otra nube',
    forCloud: 'Para {clouds}',
    notForPublic: 'No se aplica a la nube global de Azure.',
    steps: '{count, plural, one {# paso} many {# de pasos} other {# pasos}}',
    reasons: {
      sameTopic: 'Mismo tema de soporte técnico',
      otherCloud: 'El mismo artículo para otra nube',
      sameProduct: 'Mismo producto',
      similarWords: 'Texto similar',
      sameFolder: 'De la misma colección',
    },
    reasonOf: '{reason}: {shared}',
    plainNotice: 'No se pudo dar formato a este artículo, así que se muestra tal como se escribió.',
    lineOf: 'Línea {line}, columna {column}',
    empty: 'Este artículo no tiene texto.',
    changed: 'Actualizado el',
    mayBeOld: 'Puede estar obsoleto',
    print: 'Imprimir',
    stuck: '¿El problema continúa?',
    stuckForm: 'Responda a las preguntas que le hará el soporte técnico para que pueda empezar de inmediato.',
  },
  preview: {
    site: 'Encuentre los pasos que resuelven su problema',
    flow: 'Una pregunta a la vez',
    of: 'Vista previa de «{title}»',
  },
  previewEnded: {
    title: 'Esta vista previa ya no está disponible',
    intro:
      'Los vínculos de vista previa funcionan por tiempo limitado. Pida un vínculo nuevo a la persona que se lo envió.',
  },
  choice: {
    articleTitle: 'Varios artículos tienen el id. {id}',
    topicTitle: 'Artículos para «{name}»',
    productTitle: 'Varios productos tienen el id. {id}',
    intro: 'Elija el que corresponda.',
  },
  missing: {
    title: 'No se encontró la página',
    intro:
      'No hay ninguna página en {address}. Compruebe que la dirección no tenga errores de escritura. Es posible que la página se haya movido.',
    introPlain: 'Compruebe que la dirección no tenga errores de escritura. Es posible que la página se haya movido.',
    nearest: '¿Buscaba una de estas páginas?',
    products: 'O explore por producto',
    allProducts: 'Todos los productos',
  },
  gone: {
    title: 'Este artículo se eliminó',
    intro: 'Está obsoleto y seguirlo ahora podría causar problemas.',
    next: 'Qué consultar en su lugar',
    nearest: 'Artículos con un nombre similar',
    products: 'O explore por producto',
  },
  unavailable: {
    title: 'Los artículos no están disponibles en este momento',
    intro: 'El sitio funciona, pero no puede leer su contenido. Vuelva a intentarlo dentro de un minuto.',
    operator: 'Si administra este sitio, consulte /healthz para ver la causa.',
  },
});
