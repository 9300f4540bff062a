import type { Catalog } from '../shape';

/** Spanish words of "Did this solve your problem?". */
export const esFeedback = (): Catalog['feedback'] => ({
  question: '¿Se resolvió su problema?',
  yes: 'Sí',
  no: 'No',
  why: '¿Qué falló?',
  reasons: {
    didNotWork: 'No funcionó',
    notMyProblem: 'Trata de otro problema',
    hardToFollow: 'Es difícil de seguir',
    outOfDate: 'Está obsoleto',
    other: 'Otro motivo',
  },
  comment: '¿Desea comentar algo más? (opcional)',
  note: 'Las personas que escriben estos artículos leen este mensaje, pero no pueden responder. No incluya nombres, contraseñas ni claves.',
  send: 'Enviar',
  thanks: 'Gracias. Su respuesta nos ayuda a mejorar esta página.',
  failed: 'No se pudo enviar la respuesta. Vuelva a intentarlo.',
  thanksTitle: 'Gracias',
  back: 'Volver a la página',
});
