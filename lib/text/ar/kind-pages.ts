import type { Catalog } from '../shape';

/** Arabic words of the kinds' own pages, and of what stands around an article. */
export const arKindPages = (): Pick<
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
    impact: 'التأثير: {level}',
    impacts: { high: 'التأثير: مرتفع', medium: 'التأثير: متوسط', low: 'التأثير: منخفض' },
    categories: {
      performance: 'الأداء',
      highavailability: 'قابلية وصول عالية',
      cost: 'التكلفة',
      operationalexcellence: 'التميز التشغيلي',
      security: 'الأمان',
    },
    offering: 'المنتج',
    resourceType: 'نوع المورد',
    benefits: 'المزايا',
    savings: 'التوفير',
    actions: 'ما يجب فعله',
    onlyWhere: 'فقط عندما تكون قيمة {name} هي «{value}».',
    onlyWhereNot: 'فقط عندما لا تكون قيمة {name} هي «{value}».',
    remediation: 'باستخدام REST API',
    columns: 'ما تعرضه البوابة لكل مورد',
    languages: 'لغات SDK',
    tip: 'تلميح',
    learnMore: 'معرفة المزيد حول هذه التوصية',
    disabled: 'هذه التوصية متوقفة حاليًا، لذا لا تعرضها البوابة.',
  },
  topicList: {
    other: 'موضوعات أخرى',
    tags: 'كلمات البحث',
    none: 'لا توجد موضوعات لهذا المنتج بعد.',
    articles: 'مقالات هذا الموضوع',
  },
  commonProblems: {
    title: 'مشكلات شائعة',
    other: 'مشكلات أخرى',
    tools: 'أدوات استكشاف الأخطاء وإصلاحها',
    toolsHelp: 'توجد هذه الصفحات في بوابة Azure.',
    all: 'المزيد حول هذه المشكلات',
  },
  tools: { help: 'توجد هذه الصفحات في بوابة Azure، ومعظمها في صفحة المورد.' },
  portal: {
    onResource: 'في بوابة Azure، في صفحة المورد',
    opens: 'في بوابة Azure ({portal})',
  },
  entry: {
    title: 'للمشكلة نفسها',
    solutions: 'الحلول',
    forms: 'أسئلة سيطرحها فريق الدعم',
    findings: 'النتائج المحتملة لفحص تلقائي',
    tools: 'أدوات بوابة Azure',
  },
  troubleshooter: {
    steps: 'الفحوصات بالترتيب',
    outcomes: 'النتائج',
    questions: 'الأسئلة التي تحدد الطريق',
    partOf: 'جزء من',
    card: 'البطاقة {at} من {of}',
    cards: 'بطاقات أخرى',
    previous: 'البطاقة السابقة',
    next: 'البطاقة التالية',
    forEngineers: 'لمهندسي الدعم',
    forEngineersHelp: 'هذا النص مكتوب لمهندسي الدعم، وليس للعملاء.',
  },
  workflow: {
    count:
      '{count, plural, zero {لا يطرح أي سؤال.} one {يطرح سؤالًا واحدًا.} two {يطرح سؤالين على الأكثر، واحدًا تلو الآخر.} few {يطرح # أسئلة على الأكثر، واحدًا تلو الآخر.} many {يطرح # سؤالًا على الأكثر، واحدًا تلو الآخر.} other {يطرح # سؤال على الأكثر، واحدًا تلو الآخر.}}',
    map: 'عرض الخريطة الكاملة',
    haveReady: 'جهّز ما يلي',
    questions: 'الأسئلة التي يطرحها',
    cards: 'ما ستتحقق منه',
    outcomes: 'النتائج المحتملة',
    attach: 'ما يجب إرفاقه بالحالة',
  },
  blanks: {
    title: 'أدخل بياناتك',
    help: 'يُدرَج ما تكتبه في كل موضع يخصه في هذه الصفحة، بما في ذلك الأوامر. ويبقى في علامة تبويب المستعرض هذه.',
    copy: 'نسخ الرابط مع هذه البيانات',
    copied: 'تم نسخ الرابط. يتضمن الرابط بياناتك التي يمكن لأي شخص لديه الرابط قراءتها.',
    copyFailed: 'تعذّر النسخ. انسخ البيانات يدويًا.',
    clear: 'مسح البيانات',
    cleared: 'تم مسح البيانات.',
    resource: 'ألصق معرّف مورد Azure أو رابطًا من البوابة لملء هذه البيانات',
    filledIn: 'تم ملء ما يلي:',
    fromLink: 'ملأ الرابط الذي فتحته بيانات في هذه الصفحة. ربما اختارها شخص آخر، لذا تحقق منها قبل تشغيل أي أمر.',
  },
});

/** Arabic words for question forms. */
export const arForm = (): Catalog['form'] => ({
  intro: 'هذه هي الأسئلة التي يطرحها فريق الدعم عن هذه المشكلة.',
  required: 'مطلوب',
  optional: 'اختياري',
  options: 'الإجابات المتاحة',
  hints: 'ما يجب ذكره',
  dynamic: 'في بوابة Azure، تأتي القائمة من اشتراكك.',
  askedWhen: 'يُطرح فقط بشرط: {condition}.',
  neverAsked: 'لا يُطرح حاليًا',
  attach: 'ما يجب إرفاقه',
  check: 'فحص تلقائي',
  checkFoundNothing: 'عندما لا يجد شيئًا، يعرض ما يلي:',
  questions: 'الأسئلة',
  controls: {
    dropdown: 'اختر إجابة واحدة',
    multiselectdropdown: 'اختر كل ما ينطبق',
    radiobuttongroup: 'اختر إجابة واحدة',
    textbox: 'نص قصير',
    multilinetextbox: 'نص',
    numerictextbox: 'رقم',
    datetimepicker: 'التاريخ والوقت',
    infoblock: 'معلومات',
    textblock: 'معلومات',
  },
});
