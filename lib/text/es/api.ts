import type { Catalog } from '../shape';

/** Spanish words of the API’s reference. */
export const esApi = (): Catalog['api'] => ({
  title: 'API',
  intro: 'Lea todo lo que hay en este sitio desde otros programas. No se necesita ninguna clave.',
  document: 'Documento de OpenAPI',
  base: 'Todas las direcciones siguientes empiezan por {address}.',
  rules:
    'Las respuestas tienen un ETag. Las listas están paginadas: envíe «next» como «cursor». Los errores siguen la RFC 9457 e indican cada campo y su corrección. La versión 1 solo agrega campos, así que ignore los que no conozca.',
  parameters: 'Parámetros',
  body: 'Cuerpo',
  bodyIs: 'JSON, como se describe en el documento de OpenAPI.',
  answers: 'Respuestas',
  formats: 'Formatos',
  name: 'Nombre',
  meaning: 'Significado',
  needed: 'obligatorio',
  also: 'Para asistentes y fuentes (feeds)',
});
