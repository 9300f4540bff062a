import type { Catalog } from '../shape';

/** Arabic words of "Did this solve your problem?". */
export const arFeedback = (): Catalog['feedback'] => ({
  question: 'هل تم حل مشكلتك؟',
  yes: 'نعم',
  no: 'لا',
  why: 'ما الذي لم ينجح؟',
  reasons: {
    didNotWork: 'لم ينجح الحل',
    notMyProblem: 'يتعلق بمشكلة أخرى',
    hardToFollow: 'يصعب اتباعه',
    outOfDate: 'المعلومات قديمة',
    other: 'سبب آخر',
  },
  comment: 'هل هناك ما ينبغي أن نعرفه؟ (اختياري)',
  note: 'يقرأ كُتّاب هذه المقالات رسالتك، لكن لا يمكنهم الرد. لا تذكر أسماء أو كلمات مرور أو مفاتيح.',
  send: 'إرسال',
  thanks: 'شكرًا. تساعدنا إجابتك على تحسين هذه الصفحة.',
  failed: 'تعذّر إرسال إجابتك. حاول مرة أخرى.',
  thanksTitle: 'شكرًا لك',
  back: 'الرجوع إلى الصفحة',
});
