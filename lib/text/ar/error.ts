import type { Catalog } from '../shape';

/** Arabic words of the page shown when a page failed. */
export const arError = (): Catalog['error'] => ({
  title: 'حدث خطأ من جانبنا',
  intro: 'لست السبب في ذلك. حاول مرة أخرى؛ وإذا تكرر الخطأ، فانتقل إلى الصفحة الرئيسية.',
  retry: 'إعادة المحاولة',
  home: 'الصفحة الرئيسية',
  reference: 'مرجع لمشغّل الموقع: {digest}',
});
