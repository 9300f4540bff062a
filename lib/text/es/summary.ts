import type { Catalog } from '../shape';

/** Spanish words of the case summary. */
export const esSummary = (): Catalog['caseSummary'] => ({
  titleOf: 'Resumen del caso: {flow}',
  answers: 'Respuestas',
  tried: 'Lo que se probó',
  attach: 'Qué adjuntar',
  notKnown: 'Se respondió «No lo sé»:',
  refused: '(Revise esto: la pregunta espera otro tipo de respuesta).',
  link: 'Vínculo:',
  time: '{utc} (escrito como {local}, {zone})',
  onlyIn: '(Solo en {language}: no figura en la traducción).',
  noTranslation: 'No hay traducción. Las preguntas y respuestas están en {language}.',
  original: 'Respondido en {language}: {flow}',
});

/** Spanish words around the case summary on its page. */
export const esSummaryPage = (): Catalog['summaryPage'] => ({
  title: 'Resumen del caso',
  lead: 'Todo lo que respondió, listo para entregarlo. No lo guardamos, así que cópielo o imprímalo antes de salir de esta página.',
  empty:
    'Todavía no ha respondido a nada, así que aún no hay nada que resumir. De todos modos, puede compartir el vínculo.',
  recommended: 'Recomendado',
  inYours: 'En {language}',
  forSupport: 'Para el soporte técnico, en {language}',
  attachHelp: 'Marque lo que tiene listo.',
  notKnownHelp:
    '{count, plural, one {Quedó una pregunta abierta porque no sabía la respuesta.} many {Quedaron {count} de preguntas abiertas porque no sabía las respuestas.} other {Quedaron {count} preguntas abiertas porque no sabía las respuestas.}}',
  linkName: 'Vínculo permanente',
  linkHelp: 'Este vínculo restaura lo que eligió, pero no lo que escribió.',
  copyLink: 'Copiar el vínculo',
  linkCopied: 'Vínculo copiado.',
  copyAs: 'Más formatos',
  copySummary: 'Copiar el resumen',
  formats: {
    html: 'Correos y documentos',
    markdown: 'Markdown',
    json: 'JSON para un sistema de tickets',
  },
  copied: {
    text: 'Resumen copiado como texto sin formato.',
    html: 'Resumen copiado con títulos y listas.',
    markdown: 'Resumen copiado en Markdown.',
    json: 'Resumen copiado en JSON.',
  },
  copyFailed: 'No se pudo copiar. Seleccione el texto de abajo y cópielo manualmente.',
  print: 'Imprimir',
  asText: 'Como texto sin formato, para seleccionar y copiar',
  asJson: 'En JSON, para un sistema de tickets',
  contactLink: 'Contactar con el soporte técnico',
  contactLinkHelp: 'Copie primero el resumen. El soporte técnico se lo pedirá.',
  contactMail: 'Enviar un correo a {address}',
  contactMailHelp: 'El correo se abre con el vínculo. Copie primero el resumen y péguelo después en el correo.',
  mailSubject: 'Caso: {title}',
  mailBody: 'Pegue aquí el resumen del caso:\n\n\n{link}\n',
  contactSend: 'Enviar este resumen al soporte técnico',
  contactSendHelp: 'El resumen de arriba se envía al soporte técnico exactamente como se muestra, y a nadie más.',
  delivered: 'El resumen se envió al soporte técnico.',
  reference: 'Su número de referencia es {reference}. Guárdelo.',
  failed: {
    title: 'No se pudo enviar el resumen',
    unreachable: 'No se pudo establecer conexión con el sistema de soporte técnico.',
    timeout: 'El sistema de soporte técnico no respondió a tiempo.',
    busy: 'En este momento se están enviando demasiados resúmenes al sistema de soporte técnico.',
    refused: 'El sistema de soporte técnico no lo aceptó (estado {status}).',
    help: 'No se perdió nada. Su resumen está abajo. Vuelva a intentarlo dentro de un minuto, o cópielo y envíelo de otra manera.',
  },
});
