import type { Catalog } from '../shape';

/** German words of the API’s reference. */
export const deApi = (): Catalog['api'] => ({
  title: 'API',
  intro: 'Rufen Sie alle Inhalte dieser Website aus anderen Programmen ab. Ein Schlüssel ist nicht erforderlich.',
  document: 'OpenAPI-Dokument',
  base: 'Alle folgenden Adressen beginnen mit {address}.',
  rules:
    'Antworten haben ein ETag. Listen sind in Seiten unterteilt: Um die nächste Seite abzurufen, senden Sie den Wert von „next“ als „cursor“. Fehlermeldungen entsprechen RFC 9457 und nennen zu jedem Feld die Abhilfe. In Version 1 kommen nur Felder hinzu; ignorieren Sie daher Felder, die Sie nicht kennen.',
  parameters: 'Parameter',
  body: 'Anforderungstext',
  bodyIs: 'JSON, wie im OpenAPI-Dokument beschrieben.',
  answers: 'Antworten',
  formats: 'Formate',
  name: 'Name',
  meaning: 'Bedeutung',
  needed: 'erforderlich',
  also: 'Für Assistenten und Feeds',
});
