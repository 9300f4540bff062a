import type { Catalog } from '../shape';

/** Polish words of the API’s reference. */
export const plApi = (): Catalog['api'] => ({
  title: 'Interfejs API',
  intro: 'Odczytuj wszystko z tej witryny w innych programach. Klucz nie jest potrzebny.',
  document: 'Dokument OpenAPI',
  base: 'Każdy z poniższych adresów zaczyna się od {address}.',
  rules:
    'Odpowiedzi mają nagłówek ETag. Listy są podzielone na strony: wyślij wartość „next” jako „cursor”. Błędy są zgodne z RFC 9457 i wskazują każde pole oraz sposób naprawy. W wersji 1 mogą pojawiać się tylko nowe pola, więc ignoruj te, których nie znasz.',
  parameters: 'Parametry',
  body: 'Treść żądania',
  bodyIs: 'JSON zgodny z opisem w dokumencie OpenAPI.',
  answers: 'Odpowiedzi',
  formats: 'Formaty',
  name: 'Nazwa',
  meaning: 'Znaczenie',
  needed: 'wymagany',
  also: 'Dla asystentów i kanałów informacyjnych',
});
