import type { Catalog } from '../shape';

/** Turkish words of the texts for machines. */
export const trTwins = (): Catalog['twins'] => ({
  llms: {
    howTo:
      'Aşağıdaki her ürün, makalelerinin listesine bağlanır. Her makale Markdown olarak da vardır: adresine “.md” ekleyin. Programlar API’yi kullanır ({api}); yardımcılar /mcp adresindeki MCP sunucusunu kullanabilir.',
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
  lookUp: 'Programlar kimlikleri API ile, yardımcılar ise MCP sunucusuyla arar.',
  newest: '{name}: son değişiklikler',
  notFound: 'Bulunamadı',
  nothingHere: 'Bu adreste bir şey yok.',
  needsOrigin: 'STEPWISE_ORIGIN sitenin genel kaynağına (origin) ayarlanana kadar bu adres kullanılamaz.',
});
