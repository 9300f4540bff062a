import type { Catalog } from '../shape';

/** French words of the API’s reference. */
export const frApi = (): Catalog['api'] => ({
  title: 'API',
  intro: 'Lisez tout le contenu de ce site depuis d’autres programmes. Aucune clé n’est nécessaire.',
  document: 'Document OpenAPI',
  base: 'Toutes les adresses ci-dessous commencent par {address}.',
  rules:
    'Les réponses ont un ETag. Les listes sont paginées : renvoyez « next » comme « cursor ». Les erreurs suivent la RFC 9457 et indiquent chaque champ et sa correction. La version 1 ne fait qu’ajouter des champs : ignorez ceux que vous ne connaissez pas.',
  parameters: 'Paramètres',
  body: 'Corps',
  bodyIs: 'JSON, comme décrit dans le document OpenAPI.',
  answers: 'Réponses',
  formats: 'Formats',
  name: 'Nom',
  meaning: 'Signification',
  needed: 'obligatoire',
  also: 'Pour les assistants et les flux',
});
