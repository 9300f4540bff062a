import type { Catalog } from '../shape';

/** German words of the API’s reference. */
export const deApi: Catalog['api'] = {
  title: 'API',
  intro: 'Lesen Sie alles auf dieser Website aus anderen Programmen. Ein Schlüssel ist nicht erforderlich.',
  document: 'OpenAPI-Dokument',
  base: 'Alle folgenden Adressen beginnen mit',
  rules:
    'Antworten haben ein ETag. Listen sind in Seiten unterteilt: Senden Sie „next“ als „cursor“. Fehler folgen RFC 9457 und nennen jedes Feld und die Abhilfe. Version 1 erhält nur zusätzliche Felder; ignorieren Sie also Felder, die Sie nicht kennen.',
  operations: 'Vorgänge',
  parameters: 'Parameter',
  body: 'Anforderungstext',
  bodyIs: 'JSON, wie im OpenAPI-Dokument beschrieben.',
  answers: 'Antworten',
  formats: 'Formate',
  name: 'Name',
  meaning: 'Bedeutung',
  needed: 'erforderlich',
  also: 'Für Assistenten und Feeds',
};
