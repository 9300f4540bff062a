import type { Catalog } from '../shape';

/** Turkish words of the texts for machines. */
export const trTwins = (): Catalog['twins'] => ({
  llms: {
    howTo:
      'Aşağıdaki her üründe, makalelerinin listesine bir bağlantı vardır. Her makale Markdown olarak da vardır: adresine “.md” ekleyin. Programlar API’yi kullanır ({api}); yapay zeka asistanları /mcp adresindeki MCP sunucusunu kullanabilir.',
    otherProducts: 'Diğer ürünler',
    otherArticles: 'Diğer makaleler',
    flow: 'Kılavuzlu sorular',
  },
  results: '“{query}” için sonuçlar',
  others: 'Sonuçlar',
  questions: 'Sorular',
  anyOther: 'başka herhangi bir yanıt',
  typed: 'Yanıtı sayfada yazın veya API ile gönderin.',
  typedOrChosen: 'Veya adı sayfada yazın ya da API ile gönderin.',
  given: 'Yanıtınız: {answer}',
  chosen: '{answer} (seçildi)',
  goOnWithout: 'Yanıtlamadan devam et',
  start: 'Başla',
  guided: 'Adım adım yanıtla',
  page: 'Bu sayfayı aç',
  lookUp: 'Programlar kimlikleri API ile, yapay zeka asistanları ise MCP sunucusuyla arar.',
  newest: '{name}: son değişiklikler',
  notFound: 'Bulunamadı',
  nothingHere: 'Bu adreste bir şey yok.',
  needsOrigin: 'STEPWISE_ORIGIN, sitenin genel adresine ayarlanana kadar bu adres kullanılamaz.',
});
