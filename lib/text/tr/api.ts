import type { Catalog } from '../shape';

/** Turkish words of the API’s reference. */
export const trApi = (): Catalog['api'] => ({
  title: 'API',
  intro: 'Bu sitedeki her şeyi başka programlardan okuyun. Anahtar gerekmez.',
  document: 'OpenAPI belgesi',
  base: 'Aşağıdaki tüm adresler şununla başlar: {address}.',
  rules:
    'Yanıtlarda ETag bulunur. Listeler sayfalara bölünür: “next” değerini “cursor” olarak gönderin. Hatalar RFC 9457 biçimindedir, her alanı ve nasıl düzeltileceğini belirtir. Sürüm 1’e yalnızca yeni alanlar eklenir; bu nedenle bilmediğiniz alanları yok sayın.',
  parameters: 'Parametreler',
  body: 'Gövde',
  bodyIs: 'OpenAPI belgesinde açıklanan biçimde JSON.',
  answers: 'Yanıtlar',
  formats: 'Biçimler',
  name: 'Ad',
  meaning: 'Anlamı',
  needed: 'zorunlu',
  also: 'Yapay zeka asistanları ve akış okuyucuları için',
});
