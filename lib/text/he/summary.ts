import type { Catalog } from '../shape';

/** Hebrew words of the case summary. */
export const heSummary = (): Catalog['caseSummary'] => ({
  titleOf: 'סיכום הפנייה: {flow}',
  answers: 'תשובות',
  tried: 'מה נוסה',
  attach: 'מה לצרף',
  notKnown: 'שאלות שהתשובה עליהן ”לא ידוע לי”:',
  refused: '(יש לבדוק: השאלה מבקשת סוג אחר של תשובה.)',
  onlyIn: '(רק בשפה זו: {language}. התרגום אינו כולל זאת.)',
  noTranslation: 'אין תרגום. שפת השאלות והתשובות: {language}.',
  original: 'נענה בשפה {language}: {flow}',
  link: 'קישור:',
  time: '\u200e{utc} (הוזן כ-\u200e{local}, {zone})',
});

/** Hebrew words around the case summary on its page. */
export const heSummaryPage = (): Catalog['summaryPage'] => ({
  title: 'סיכום הפנייה',
  lead: 'כל התשובות שלך, מוכנות להעברה. איננו שומרים אותן, ולכן כדאי להעתיק או להדפיס אותן לפני היציאה מדף זה.',
  empty: 'לא ענית על דבר, ולכן אין עדיין מה לסכם. אפשר בכל זאת לשתף את הקישור.',
  inYours: 'שפה: {language}',
  forSupport: 'לתמיכה, שפה: {language}',
  recommended: 'מומלץ',
  attachHelp: 'אפשר לסמן את מה שכבר מוכן.',
  notKnownHelp:
    '{count, plural, one {שאלה אחת נותרה פתוחה כי התשובה לא הייתה ידועה לך.} two {שתי שאלות נותרו פתוחות כי התשובות לא היו ידועות לך.} other {{count} שאלות נותרו פתוחות כי התשובות לא היו ידועות לך.}}',
  linkName: 'קישור קבוע',
  linkHelp: 'קישור זה משחזר את הבחירות שלך, אך לא את מה שהקלדת.',
  copyLink: 'העתקת הקישור',
  linkCopied: 'הקישור הועתק.',
  copyAs: 'פורמטים נוספים',
  copySummary: 'העתקת הסיכום',
  formats: { html: 'דואר אלקטרוני ומסמכים', markdown: 'Markdown', json: 'JSON למערכת פניות' },
  copied: {
    text: 'הסיכום הועתק כטקסט רגיל.',
    html: 'הסיכום הועתק עם כותרות ורשימות.',
    markdown: 'הסיכום הועתק כ-Markdown.',
    json: 'הסיכום הועתק כ-JSON.',
  },
  copyFailed: 'ההעתקה נכשלה. אפשר לסמן את הטקסט שלהלן ולהעתיק אותו ידנית.',
  print: 'הדפסה',
  asText: 'כטקסט רגיל, לסימון ולהעתקה',
  asJson: 'כ-JSON, למערכת פניות',
  contactLink: 'פנייה לתמיכה',
  contactLinkHelp: 'כדאי להעתיק תחילה את הסיכום. התמיכה תבקש אותו.',
  contactMail: 'שליחת דואר אלקטרוני אל {address}',
  contactMailHelp: 'ההודעה נפתחת כשהקישור כלול בה. יש להעתיק תחילה את הסיכום ואז להדביק אותו בהודעה.',
  mailSubject: 'פנייה: {title}',
  mailBody: 'יש להדביק כאן את סיכום הפנייה:\n\n\n{link}\n',
  contactSend: 'שליחת הסיכום לתמיכה',
  contactSendHelp: 'הסיכום שלעיל נשלח לתמיכה בדיוק כפי שהוא מוצג, ולא נשלח לאף אחד אחר.',
  delivered: 'הסיכום נשלח לתמיכה.',
  reference: 'מספר הסימוכין שלך הוא {reference}. כדאי לשמור אותו.',
  failed: {
    title: 'לא ניתן היה לשלוח את הסיכום',
    unreachable: 'לא ניתן היה להתחבר למערכת התמיכה.',
    timeout: 'מערכת התמיכה לא השיבה בזמן.',
    busy: 'יותר מדי סיכומים נמצאים כעת בדרך למערכת התמיכה.',
    refused: 'מערכת התמיכה לא קיבלה את הסיכום (קוד מצב {status}).',
    help: 'דבר לא אבד. הסיכום שלך מופיע להלן. אפשר לנסות שוב בעוד דקה, או להעתיק אותו ולשלוח בדרך אחרת.',
  },
});
