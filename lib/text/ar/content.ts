import type { Catalog } from '../shape';

/** The words between an author's words, in Arabic. */
export const arContent = (): Catalog['content'] => ({
  notes: { note: 'ملاحظة', tip: 'تلميح', important: 'مهم', warning: 'تحذير', caution: 'تنبيه' },
  inPortalOfResource: '(في بوابة Azure، في صفحة المورد)',
  check: 'فحص تلقائي في البوابة',
  checkRuns: 'عند فتح هذه الصفحة في بوابة Azure، يبدأ فحص تلقائي. ويظهر أثناء الفحص ما يلي:',
  checkDetails: 'حول هذا الفحص',
  checkFields: {
    noresulttext: 'عندما لا يجد شيئًا',
    timeouttext: 'عندما يستغرق وقتًا طويلًا',
    failedtext: 'عندما يفشل',
    symptomid: 'أسماء الفحوصات',
    additionalinputsreq: 'يتطلب منك تفاصيل إضافية',
    maxinsightcount: 'الحد الأقصى للنتائج المعروضة',
  },
  chart: 'مخطط في البوابة',
  chartFields: { name: 'المقياس', aggregationtype: 'التجميع', timespanduration: 'الفترة الزمنية' },
  video: 'فيديو',
  image: 'صورة',
  colon: ': ',
  searchTheWeb: 'ابحث في Microsoft Learn؛ تُعرض النتائج في البوابة هنا',
  table: 'جدول',
  section: 'القسم',
  versions: {
    '>=': '{version} والإصدارات الأحدث',
    '>': 'إصدارات أحدث من {version}',
    '<=': '{version} والإصدارات الأقدم',
    '<': 'إصدارات أقدم من {version}',
  },
  versionsBetween: 'من {first} إلى {last}',
});
