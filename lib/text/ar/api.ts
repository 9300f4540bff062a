import type { Catalog } from '../shape';

/** Arabic words of the API’s reference. */
export const arApi = (): Catalog['api'] => ({
  title: 'API',
  intro: 'اقرأ كل ما في هذا الموقع من برامج أخرى، دون الحاجة إلى مفتاح.',
  document: 'مستند OpenAPI',
  base: 'تبدأ جميع العناوين أدناه بما يلي: {address}.',
  rules:
    'تتضمن الاستجابات ETag. القوائم مقسَّمة إلى صفحات: أرسل قيمة «next» في «cursor». تتبع الأخطاء RFC 9457 وتذكر كل حقل وطريقة تصحيحه. لا يتغير الإصدار 1 إلا بإضافة حقول، لذا تجاهل الحقول التي لا تعرفها.',
  parameters: 'المعلمات',
  body: 'نص الطلب',
  bodyIs: 'JSON، كما هو موضح في مستند OpenAPI.',
  answers: 'الاستجابات',
  formats: 'التنسيقات',
  name: 'الاسم',
  meaning: 'المعنى',
  needed: 'مطلوب',
  also: 'للمساعِدات الذكية وقارئات الموجزات',
});
