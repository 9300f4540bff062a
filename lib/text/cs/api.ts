import type { Catalog } from '../shape';

/** Czech words of the API’s reference. */
export const csApi = (): Catalog['api'] => ({
  title: 'Rozhraní API',
  intro: 'Čtěte vše na tomto webu z jiných programů. Klíč není potřeba.',
  document: 'Dokument OpenAPI',
  base: 'Všechny následující adresy začínají na {address}.',
  rules:
    'Odpovědi mají hlavičku ETag. Seznamy jsou stránkované: pošlete hodnotu „next“ v parametru „cursor“. Chyby odpovídají RFC 9457 a uvádějí každé pole i způsob nápravy. Ve verzi 1 mohou pole jen přibývat, proto neznámá pole ignorujte.',
  parameters: 'Parametry',
  body: 'Text požadavku',
  bodyIs: 'JSON podle popisu v dokumentu OpenAPI.',
  answers: 'Odpovědi',
  formats: 'Formáty',
  name: 'Název',
  meaning: 'Význam',
  needed: 'povinné',
  also: 'Pro asistenty a informační kanály',
});
