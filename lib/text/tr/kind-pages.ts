import type { Catalog } from '../shape';

/** Turkish words of the kinds' own pages, and of what stands around an article. */
export const trKindPages = (): Pick<
  Catalog,
  | 'recommendation'
  | 'topicList'
  | 'commonProblems'
  | 'tools'
  | 'portal'
  | 'entry'
  | 'troubleshooter'
  | 'workflow'
  | 'blanks'
> => ({
  recommendation: {
    impact: 'Etki: {level}',
    impacts: { high: 'Etki: yüksek', medium: 'Etki: orta', low: 'Etki: düşük' },
    categories: {
      performance: 'Performans',
      highavailability: 'Yüksek kullanılabilirlik',
      cost: 'Maliyet',
      operationalexcellence: 'Operasyonel mükemmellik',
      security: 'Güvenlik',
    },
    offering: 'Ürün',
    resourceType: 'Kaynak türü',
    benefits: 'Avantajlar',
    savings: 'Tasarruf',
    actions: 'Yapılacaklar',
    onlyWhere: 'Yalnızca {name} değeri “{value}” olduğunda.',
    onlyWhereNot: 'Yalnızca {name} değeri “{value}” olmadığında.',
    remediation: 'REST API kullanarak',
    columns: 'Portalın her kaynak için listeledikleri',
    languages: 'SDK dilleri',
    tip: 'İpucu',
    learnMore: 'Bu öneri hakkında daha fazla bilgi edinin',
    disabled: 'Bu öneri şu anda kapalı olduğundan portalda gösterilmez.',
  },
  topicList: {
    other: 'Diğer konular',
    tags: 'Arama sözcükleri',
    none: 'Bu ürün için henüz konu yok.',
    articles: 'Bu konudaki makaleler',
  },
  commonProblems: {
    title: 'Sık karşılaşılan sorunlar',
    other: 'Diğer sorunlar',
    tools: 'Sorun giderme araçları',
    toolsHelp: 'Bu sayfalar Azure portalındadır.',
    all: 'Bu sorunlar hakkında daha fazlası',
  },
  tools: { help: 'Bu sayfalar Azure portalındadır; çoğu kaynağınızın sayfasında yer alır.' },
  portal: {
    onResource: 'Azure portalında, kaynağınızın sayfasında',
    opens: 'Azure portalında ({portal})',
  },
  entry: {
    title: 'Aynı sorun için',
    solutions: 'Çözümler',
    forms: 'Destek ekibinin soracağı sorular',
    findings: 'Otomatik denetimin olası sonuçları',
    tools: 'Azure portal araçları',
  },
  troubleshooter: {
    steps: 'Sırasıyla denetimler',
    outcomes: 'Sonuçlar',
    questions: 'Yolu belirleyen sorular',
    partOf: 'Şunun parçası:',
    card: 'Kart {at}/{of}',
    cards: 'Diğer kartlar',
    previous: 'Önceki kart',
    next: 'Sonraki kart',
    forEngineers: 'Destek mühendisleri için',
    forEngineersHelp: 'Bu metin müşteriler için değil, destek mühendisleri için yazılmıştır.',
  },
  workflow: {
    count: '{count, plural, one {Bir soru sorar.} other {Tek tek, en fazla # soru sorar.}}',
    map: 'Tam haritayı görüntüle',
    haveReady: 'Bunları hazır bulundurun',
    questions: 'Sorduğu sorular',
    cards: 'Kontrol edecekleriniz',
    outcomes: 'Olası sonuçlar',
    attach: 'Talebe eklenecekler',
  },
  blanks: {
    title: 'Bilgilerinizi doldurun',
    help: 'Yazdıklarınız, komutlar dahil bu sayfadaki her ilgili yere işlenir ve yalnızca bu tarayıcı sekmesinde kalır.',
    copy: 'Bağlantıyı bu bilgilerle kopyala',
    copied: 'Bağlantı kopyalandı. Bilgilerinizi içerir; bağlantıya sahip herkes bunları okuyabilir.',
    copyFailed: 'Kopyalanamadı. Bilgileri elle kopyalayın.',
    clear: 'Bilgileri temizle',
    cleared: 'Bilgiler temizlendi.',
    resource: 'Bu bilgileri doldurmak için bir Azure kaynak kimliği veya portal bağlantısı yapıştırın',
    filledIn: 'Doldurulanlar:',
    fromLink:
      'Açtığınız bağlantı bu sayfadaki bilgileri doldurdu. Bunları başka biri seçmiş olabilir; komut çalıştırmadan önce kontrol edin.',
  },
});

/** Turkish words for question forms. */
export const trForm = (): Catalog['form'] => ({
  intro: 'Bunlar, destek ekibinin bu sorunla ilgili sorduğu sorulardır.',
  required: 'Zorunlu',
  optional: 'İsteğe bağlı',
  options: 'Seçilebilecek yanıtlar',
  hints: 'Belirtilmesi gerekenler',
  dynamic: 'Azure portalında liste, aboneliğinizden gelir.',
  askedWhen: 'Yalnızca şu durumda sorulur: {condition}.',
  neverAsked: 'Şu anda sorulmuyor',
  attach: 'Eklenecekler',
  check: 'Otomatik denetim',
  checkFoundNothing: 'Bir şey bulamazsa şunu gösterir:',
  questions: 'Sorular',
  controls: {
    dropdown: 'Birini seçin',
    multiselectdropdown: 'Uygun olanların tümünü seçin',
    radiobuttongroup: 'Birini seçin',
    textbox: 'Kısa metin',
    multilinetextbox: 'Metin',
    numerictextbox: 'Sayı',
    datetimepicker: 'Tarih ve saat',
    infoblock: 'Bilgi',
    textblock: 'Bilgi',
  },
});
