import type { Catalog } from '../shape';

/** Dutch words of the API’s reference. */
export const nlApi = (): Catalog['api'] => ({
  title: 'API',
  intro: 'Lees alles op deze site vanuit andere programma’s. U hebt geen sleutel nodig.',
  document: 'OpenAPI-document',
  base: 'Alle onderstaande adressen beginnen met {address}.',
  rules:
    'Antwoorden hebben een ETag. Lijsten zijn verdeeld in pagina’s: geef de waarde van ‘next’ door als ‘cursor’. Foutmeldingen volgen RFC 9457 en vermelden elk veld en de oplossing. Versie 1 krijgt er alleen velden bij; negeer dus velden die u niet kent.',
  parameters: 'Parameters',
  body: 'Aanvraagbody',
  bodyIs: 'JSON, zoals beschreven in het OpenAPI-document.',
  answers: 'Antwoorden',
  formats: 'Indelingen',
  name: 'Naam',
  meaning: 'Betekenis',
  needed: 'vereist',
  also: 'Voor assistenten en feeds',
});
