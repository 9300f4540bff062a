import type { Catalog } from '../shape';

/** Spanish words of the desk, for the people who run the site. */
export const esDesk = (): Catalog['desk'] => ({
  title: 'Panel',
  menu: 'Páginas del panel',
  pages: {
    overview: 'Información general',
    content: 'Contenido',
    flows: 'Flujos',
    search: 'Búsqueda',
    comments: 'Comentarios',
    health: 'Estado',
  },
  period: 'Período',
  days: '{days, plural, one {{days} día} many {{days} de días} other {{days} días}}',
  range: 'Del {since} al {until} (UTC)',
  download: 'Descargar',
  nothing: 'Nada por ahora.',
  firstRows: 'Las primeras {shown} filas de {all, number}; las descargas las contienen todas.',
  filter: {
    product: 'Producto',
    kind: 'Tipo',
    cloud: 'Nube',
    team: 'Equipo (ownershipId)',
    all: 'Todo',
    show: 'Mostrar',
    clear: 'Borrar filtros',
  },
  funnel: {
    title: 'Embudo: {flow}',
    drawing:
      'Mapa del flujo con el número de personas en cada página; las tablas de abajo contienen las mismas cifras.',
    note: 'La longitud de la barra de un cuadro muestra la proporción de personas que vieron esa página. El ancho de una línea muestra la proporción que siguió ese camino; una línea discontinua nunca se siguió. Una línea sin número no se puede contar: depende de respuestas anteriores o escritas.',
    open: 'Abrir el flujo',
    all: 'Todos los flujos',
    tooLarge: 'Este flujo es demasiado grande para dibujarlo.',
    people: '{people, plural, one {# persona} many {# de personas} other {# personas}}',
    peopleLeft:
      '{people, plural, one {# persona} many {# de personas} other {# personas}}, {share, number, percent} de abandono',
    times: '{count, plural, =0 {nunca} other {#×}}',
    screens: 'Personas en cada página',
    screensNote:
      'En el orden del flujo. Segundos: el tiempo típico (media geométrica) hasta que se responde una pregunta. Resuelto: la proporción de opiniones al final que lo indican.',
    screen: 'Página',
    came: 'Personas',
    ofMost: 'Proporción respecto a la página más vista',
    left: 'Abandonos',
    back: 'Retrocesos',
    early: 'Finales anticipados',
    seconds: 'Segundos',
    solved: 'Resuelto',
    took: 'unos {seconds, number} s',
    solvedShare: '{share, number, percent} resueltos',
    ways: 'Caminos seguidos',
    waysNote: 'Cada respuesta, adónde lleva y cuántas veces se dio.',
    answer: 'Respuesta',
    leadsTo: 'Lleva a',
    taken: 'Veces',
    used: 'Sin usar',
    never: 'nunca seguido',
  },
  signOut: 'Cerrar sesión',
  states: { new: 'Nuevo', seen: 'Visto', done: 'Atendido' },
  setState: {
    new: 'Marcar como nuevo: {comment}',
    seen: 'Marcar como visto: {comment}',
    done: 'Marcar como atendido: {comment}',
  },
  solved: { yes: 'Resuelto', no: 'No resuelto' },
  signIn: {
    title: 'Iniciar sesión en el panel',
    how: 'Ejecute este comando en el servidor. Muestra un vínculo que funciona una sola vez y expira a los diez minutos.',
    ready: 'Este vínculo funciona una sola vez.',
    button: 'Iniciar sesión',
    proxy:
      'Este sitio obtiene su nombre del proxy que tiene delante, pero el proxy no envió un nombre que el sitio reconozca. Abra el panel a través de ese proxy.',
    notices: {
      link: 'Este vínculo expiró o ya se usó. Vuelva a ejecutar el comando.',
      provider:
        'No se pudo iniciar sesión: el proveedor de inicio de sesión no respondió correctamente o se agotó el tiempo. Vuelva a intentarlo.',
      role: 'Ha iniciado sesión con su proveedor, pero no tiene ningún rol aquí. Pida uno a las personas que administran este sitio.',
      cookie:
        'El explorador no conservó el inicio de sesión. Abra el panel con https, o con http://localhost en Chrome, Edge o Firefox.',
    },
  },
});
