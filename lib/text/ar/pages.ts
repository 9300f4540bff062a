import type { Catalog } from '../shape';

/** Arabic words of the single pages. */
export const arPages = (): Pick<
  Catalog,
  | 'home'
  | 'products'
  | 'product'
  | 'article'
  | 'preview'
  | 'previewEnded'
  | 'choice'
  | 'missing'
  | 'gone'
  | 'unavailable'
> => ({
  home: {
    title: 'ما المشكلة التي يمكننا مساعدتك في حلها؟',
    count:
      '{articles, plural, zero {لا مقالات} one {مقالة واحدة} two {مقالتان} few {# مقالات} many {# مقالة} other {# مقالة}} عن {products, plural, zero {أي منتج} one {منتج واحد} two {منتجين} few {# منتجات} many {# منتجًا} other {# منتج}}.',
    try: 'جرّب',
    ways: 'طرق أخرى للعثور على المساعدة',
    answer: 'الإجابة عن بضعة أسئلة',
    answerHelp: 'اختر منتجك، ثم مشكلتك، وسنعثر على الخطوات.',
    browse: 'التصفح حسب المنتج',
    browseHelp:
      '{products, plural, zero {لا منتجات.} one {كل شيء عن منتج واحد، حسب نوع المشكلة.} two {منتجان، كل منهما مرتب حسب نوع المشكلة.} few {# منتجات، كل منها مرتب حسب نوع المشكلة.} many {# منتجًا، كل منها مرتب حسب نوع المشكلة.} other {# منتج، كل منها مرتب حسب نوع المشكلة.}}',
    lookUp: 'البحث عن المعرّفات',
    lookUpHelp: 'لمهندسي الدعم: ألصق معرّفات المقالات أو الموضوعات أو المنتجات، وشارك الخطوة المحددة.',
    guided: 'مستكشفات الأخطاء الإرشادية',
    guidedTag: 'إرشادي',
    checksTag: 'مستكشف أخطاء',
    popular: 'المنتجات الأكثر زيارة',
    articles:
      '{count, plural, zero {لا مقالات} one {مقالة واحدة} two {مقالتان} few {# مقالات} many {# مقالة} other {# مقالة}}',
    products: 'المنتجات',
    more: '{count, plural, other {المزيد (#)}}',
    allProducts:
      '{count, plural, zero {عرض المنتجات} one {عرض المنتج} two {عرض المنتجين} few {عرض كل المنتجات (#)} many {عرض كل المنتجات (#)} other {عرض كل المنتجات (#)}}',
    noArticles: 'لا توجد مقالات بعد. أضف مقالة إلى مجلد المحتوى، وستظهر هنا.',
  },
  products: {
    title: 'المنتجات',
    intro:
      '{products, plural, zero {لا منتجات} one {منتج واحد} two {منتجان} few {# منتجات} many {# منتجًا} other {# منتج}} و{articles, plural, zero {لا مقالات} one {مقالة واحدة} two {مقالتان} few {# مقالات} many {# مقالة} other {# مقالة}}.',
    byGroup: 'حسب المجموعة',
    byName: 'حسب الترتيب الأبجدي',
    otherGroup: 'أخرى',
    filter: 'تصفية المنتجات حسب الاسم',
    filterDone:
      '{count, plural, zero {لا يظهر أي منتج} one {يظهر منتج واحد} two {يظهر منتجان} few {تظهر # منتجات} many {يظهر # منتجًا} other {يظهر # منتج}}',
  },
  product: {
    problems: 'المشكلات',
    counts:
      '{problems, plural, zero {} one {مشكلة واحدة، } two {مشكلتان، } few {# مشكلات، } many {# مشكلة، } other {# مشكلة، }}{articles, plural, zero {لا مقالات} one {مقالة واحدة} two {مقالتان} few {# مقالات} many {# مقالة} other {# مقالة}}',
    offers: {
      solutions: '{count, plural, zero {لا حلول} one {حل واحد} two {حلّان} few {# حلول} many {# حلًا} other {# حل}}',
      guided:
        '{count, plural, zero {لا مستكشفات أخطاء إرشادية} one {مستكشف أخطاء إرشادي واحد} two {مستكشفا أخطاء إرشاديان} few {# مستكشفات أخطاء إرشادية} many {# مستكشف أخطاء إرشاديًا} other {# مستكشف أخطاء إرشادي}}',
      checks:
        '{count, plural, zero {لا مستكشفات أخطاء} one {مستكشف أخطاء واحد} two {مستكشفا أخطاء} few {# مستكشفات أخطاء} many {# مستكشف أخطاء} other {# مستكشف أخطاء}}',
      forms:
        '{count, plural, zero {لا نماذج} one {نموذج واحد} two {نموذجان} few {# نماذج} many {# نموذجًا} other {# نموذج}}',
    },
    description:
      'مشكلات {name} وكيفية حلها: {articles, plural, zero {لا مقالات} one {مقالة واحدة} two {مقالتان} few {# مقالات} many {# مقالة} other {# مقالة}}.',
    troubleshoot: 'استكشاف أخطاء هذا المنتج',
    all: 'كل المشكلات',
    search: 'البحث في {name}',
    searchHelp: 'اكتب لتصفية هذه الصفحة. اضغط على Enter للبحث في كل المقالات عن هذا المنتج.',
    searchButton: 'بحث',
    filterDone:
      '{count, plural, zero {لا يظهر أي إدخال} one {يظهر إدخال واحد} two {يظهر إدخالان} few {تظهر # إدخالات} many {يظهر # إدخالًا} other {يظهر # إدخال}}',
    alsoShow: 'عرض أيضًا',
    more: '{count, plural, other {عرض المزيد (#)}}',
    showAll: '{count, plural, other {عرض الكل ({count})}}',
    versions:
      '{count, plural, zero {لا إصدارات أخرى} one {إصدار آخر} two {إصداران آخران} few {# إصدارات أخرى} many {# إصدارًا آخر} other {# إصدار آخر}}',
    cloudVersions:
      '{count, plural, zero {لا إصدارات لسحابات أخرى} one {إصدار واحد لسحابة أخرى} two {إصداران لسحابتين أخريين} few {# إصدارات لسحابات أخرى} many {# إصدارًا لسحابات أخرى} other {# إصدار لسحابات أخرى}}',
    guided: 'إرشادي',
    checks: 'مستكشف أخطاء',
    form: 'نموذج',
    empty: 'لا توجد مقالات عن هذا المنتج بعد.',
    onlyFragments: 'لا توجد حلول لهذا المنتج بعد. قد تفيدك هذه الصفحات مع ذلك.',
    pages: 'صفحات هذه القائمة',
    pageOf: 'الصفحة {page} من {pages}',
    previous: 'السابق',
    next: 'التالي',
    fragments: {
      TSG_Content: 'بطاقات مستكشفات الأخطاء',
      TSG_Questions: 'أسئلة مستكشفات الأخطاء',
      diagnostics: 'الفحوصات التلقائية',
      rca: 'الأسباب الجذرية',
      serviceHealthInsights: 'أحداث صحة الخدمة',
      advisorRecommendationMetadata: 'التوصيات',
      supportTopicDescription: 'موضوعات الدعم',
    },
    categories: {
      failover: 'تجاوز الفشل والنسخ المتماثل',
      recovery: 'الاستعادة والاسترداد',
      backups: 'النسخ الاحتياطية',
      security: 'تسجيل الدخول والأمان',
      connectivity: 'الاتصال',
      performance: 'الأداء',
      billing: 'الفوترة والحصص',
      monitoring: 'المراقبة والتنبيهات',
      setup: 'الإعداد والترحيل',
      configuration: 'التكوين والإدارة',
    },
  },
  article: {
    related: 'مقالات ذات صلة',
    about: 'حول هذه المقالة',
    products: 'المنتجات',
    subProduct: 'مجال المنتج',
    appliesTo: 'ينطبق على',
    topics: 'موضوعات الدعم',
    clouds: 'السحابات',
    articleId: 'معرّف المقالة',
    kind: 'النوع',
    language: 'اللغة',
    otherLanguages: 'بلغات أخرى',
    notInLanguage: 'هذه المقالة غير متوفرة باللغة المطلوبة ({wanted}). لغة النص: {language}.',
    markdown: 'هذه الصفحة بتنسيق Markdown',
    copy: 'نسخ',
    copyId: 'نسخ معرّف المقالة',
    idCopied: 'تم نسخ معرّف المقالة.',
    draft: 'مسودة: لا يراها القراء بعد.',
    retired: 'مسحوبة',
    onlyFor: 'لـ {clouds} فقط',
    moreClouds:
      '{count, plural, zero {ولا سحابات أخرى} one {وسحابة أخرى} two {وسحابتان أخريان} few {و# سحابات أخرى} many {و# سحابة أخرى} other {و# سحابة أخرى}}',
    otherClouds: 'هذه المقالة لسحابة أخرى',
    forCloud: 'لـ {clouds}',
    notForPublic: 'لا تنطبق على سحابة Azure العالمية.',
    steps: '{count, plural, zero {لا خطوات} one {خطوة واحدة} two {خطوتان} few {# خطوات} many {# خطوة} other {# خطوة}}',
    reasons: {
      sameTopic: 'موضوع الدعم نفسه',
      otherCloud: 'المقالة نفسها لسحابة أخرى',
      sameProduct: 'المنتج نفسه',
      similarWords: 'صياغة مشابهة',
      sameFolder: 'من المجموعة نفسها',
    },
    reasonOf: '{reason}: {shared}',
    plainNotice: 'تعذّر تنسيق هذه المقالة، لذا تُعرض كما كُتبت.',
    lineOf: 'السطر {line}، العمود {column}',
    empty: 'لا تحتوي هذه المقالة على نص.',
    changed: 'تم التحديث في',
    mayBeOld: 'قد تكون قديمة',
    print: 'طباعة',
    stuck: 'ألا تزال المشكلة قائمة؟',
    stuckForm: 'أجب عن الأسئلة التي سيطرحها فريق الدعم حتى يبدأ بمساعدتك فورًا.',
  },
  preview: {
    site: 'اعثر على الخطوات التي تحل مشكلتك',
    flow: 'سؤالًا تلو الآخر',
    of: 'معاينة «{title}»',
  },
  previewEnded: {
    title: 'انتهت هذه المعاينة',
    intro: 'تعمل روابط المعاينة لفترة محدودة. اطلب رابطًا جديدًا من الشخص الذي أرسل إليك الرابط.',
  },
  choice: {
    articleTitle: 'عدة مقالات لها المعرّف {id}',
    topicTitle: 'مقالات عن «{name}»',
    productTitle: 'عدة منتجات لها المعرّف {id}',
    intro: 'اختر ما يناسبك منها.',
  },
  missing: {
    title: 'الصفحة غير موجودة',
    intro: 'لا توجد صفحة على العنوان \u200e{address}. تحقق من العنوان بحثًا عن أخطاء إملائية. ربما نُقلت الصفحة.',
    introPlain: 'تحقق من العنوان بحثًا عن أخطاء إملائية. ربما نُقلت الصفحة.',
    nearest: 'هل تقصد إحدى هذه الصفحات؟',
    products: 'أو تصفح حسب المنتج',
    allProducts: 'كل المنتجات',
  },
  gone: {
    title: 'تمت إزالة هذه المقالة',
    intro: 'المقالة قديمة، وقد يسبب اتباعها الآن مشكلات.',
    next: 'إلى أين تنتقل بدلًا من ذلك',
    nearest: 'مقالات باسم مشابه',
    products: 'أو تصفح حسب المنتج',
  },
  unavailable: {
    title: 'المقالات غير متوفرة الآن',
    intro: 'الموقع يعمل، لكن يتعذر عليه قراءة محتواه. حاول مرة أخرى بعد دقيقة.',
    operator: 'إذا كنت تدير هذا الموقع، فراجع \u200e/healthz لمعرفة السبب.',
  },
});
