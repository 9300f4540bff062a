import type { Catalog } from '../shape';

/** Arabic words of the texts for machines. */
export const arTwins = (): Catalog['twins'] => ({
  llms: {
    howTo:
      'لكل منتج أدناه رابط إلى قائمة مقالاته. كل مقالة متاحة بتنسيق Markdown: أضف «\u200e.md» إلى عنوانها. تستخدم البرامج API ({api})؛ ويمكن للمساعِدات الذكية استخدام خادم MCP على العنوان \u200e/mcp.',
    otherProducts: 'منتجات أخرى',
    otherArticles: 'مقالات أخرى',
    flow: 'أسئلة إرشادية',
  },
  results: 'نتائج «{query}»',
  others: 'النتائج',
  questions: 'الأسئلة',
  anyOther: 'أي إجابة أخرى',
  typed: 'اكتب الإجابة في الصفحة، أو أرسلها باستخدام API.',
  typedOrChosen: 'أو اكتب الاسم في الصفحة، أو أرسله باستخدام API.',
  given: 'إجابتك: {answer}',
  chosen: '{answer} (تم اختيارها)',
  goOnWithout: 'المتابعة دون إجابة',
  start: 'بدء',
  guided: 'الإجابة خطوة بخطوة',
  page: 'فتح هذه الصفحة',
  lookUp: 'تبحث البرامج عن المعرّفات باستخدام API، والمساعِدات الذكية باستخدام خادم MCP.',
  newest: '{name}: أحدث التغييرات',
  notFound: 'غير موجود',
  nothingHere: 'لا يوجد شيء في هذا العنوان.',
  needsOrigin: 'لا يتوفر هذا العنوان حتى يُضبط STEPWISE_ORIGIN على العنوان العام للموقع.',
});
