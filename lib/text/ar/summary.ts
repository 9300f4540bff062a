import type { Catalog } from '../shape';

/** Arabic words of the case summary. */
export const arSummary = (): Catalog['caseSummary'] => ({
  titleOf: 'ملخص الحالة: {flow}',
  answers: 'الإجابات',
  tried: 'ما تمت تجربته',
  attach: 'ما يجب إرفاقه',
  notKnown: 'أسئلة أُجيب عنها بـ «لا أعرف»:',
  refused: '(تحقق من هذا: ليس نوع الإجابة الذي يطلبه السؤال.)',
  onlyIn: '(بهذه اللغة فقط: {language}. لا يوجد في الترجمة.)',
  noTranslation: 'لا توجد ترجمة. لغة الأسئلة والإجابات: {language}.',
  original: 'تمت الإجابة باللغة {language}: {flow}',
  link: 'الرابط:',
  time: '\u200e{utc} (أُدخل على النحو \u200e{local}، {zone})',
});

/** Arabic words around the case summary on its page. */
export const arSummaryPage = (): Catalog['summaryPage'] => ({
  title: 'ملخص الحالة',
  lead: 'كل إجاباتك، جاهزة للتسليم. نحن لا نخزّنها، لذا انسخها أو اطبعها قبل مغادرة هذه الصفحة.',
  empty: 'لم تُجب عن أي سؤال، لذا لا يوجد ما يمكن تلخيصه بعد. لا يزال بإمكانك مشاركة الرابط.',
  inYours: 'اللغة: {language}',
  forSupport: 'لفريق الدعم، اللغة: {language}',
  recommended: 'موصى به',
  attachHelp: 'ضع علامة على ما جهّزته.',
  notKnownHelp:
    '{count, plural, zero {لم يُترك أي سؤال دون إجابة.} one {تُرك سؤال واحد دون إجابة لأنك لم تكن تعرفها.} two {تُرك سؤالان دون إجابة لأنك لم تكن تعرفها.} few {تُركت {count} أسئلة دون إجابة لأنك لم تكن تعرفها.} many {تُرك {count} سؤالًا دون إجابة لأنك لم تكن تعرفها.} other {تُرك {count} سؤال دون إجابة لأنك لم تكن تعرفها.}}',
  linkName: 'رابط دائم',
  linkHelp: 'يستعيد هذا الرابط اختياراتك، لكنه لا يستعيد ما كتبته.',
  copyLink: 'نسخ الرابط',
  linkCopied: 'تم نسخ الرابط.',
  copyAs: 'تنسيقات أخرى',
  copySummary: 'نسخ الملخص',
  formats: { html: 'البريد الإلكتروني والمستندات', markdown: 'Markdown', json: 'JSON لنظام التذاكر' },
  copied: {
    text: 'تم نسخ الملخص كنص عادي.',
    html: 'تم نسخ الملخص مع العناوين والقوائم.',
    markdown: 'تم نسخ الملخص بتنسيق Markdown.',
    json: 'تم نسخ الملخص بتنسيق JSON.',
  },
  copyFailed: 'تعذّر النسخ. حدد النص أدناه وانسخه يدويًا.',
  print: 'طباعة',
  asText: 'كنص عادي، للتحديد والنسخ',
  asJson: 'بتنسيق JSON، لنظام التذاكر',
  contactLink: 'الاتصال بالدعم',
  contactLinkHelp: 'انسخ الملخص أولًا. سيطلبه منك فريق الدعم.',
  contactMail: 'إرسال بريد إلكتروني إلى {address}',
  contactMailHelp: 'تُفتح رسالة البريد الإلكتروني وفيها الرابط. انسخ الملخص أولًا، ثم ألصقه فيها.',
  mailSubject: 'الحالة: {title}',
  mailBody: 'ألصق ملخص الحالة هنا:\n\n\n{link}\n',
  contactSend: 'إرسال هذا الملخص إلى فريق الدعم',
  contactSendHelp: 'يُرسل الملخص أعلاه إلى فريق الدعم كما هو معروض تمامًا، ولا يُرسل إلى أي جهة أخرى.',
  delivered: 'تم إرسال الملخص إلى فريق الدعم.',
  reference: 'الرقم المرجعي الخاص بك هو {reference}. احتفظ به.',
  failed: {
    title: 'تعذّر إرسال الملخص',
    unreachable: 'تعذّر الوصول إلى نظام الدعم.',
    timeout: 'لم يستجب نظام الدعم في الوقت المحدد.',
    busy: 'هناك عدد كبير جدًا من الملخصات في طريقها إلى نظام الدعم الآن.',
    refused: 'لم يقبل نظام الدعم الملخص (رمز الحالة {status}).',
    help: 'لم يُفقد أي شيء. ملخصك أدناه. حاول مرة أخرى بعد دقيقة، أو انسخه وأرسله بطريقة أخرى.',
  },
});
