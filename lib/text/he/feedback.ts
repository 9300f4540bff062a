import type { Catalog } from '../shape';

/** Hebrew words of "Did this solve your problem?". */
export const heFeedback = (): Catalog['feedback'] => ({
  question: 'האם הבעיה נפתרה?',
  yes: 'כן',
  no: 'לא',
  why: 'מה לא הצליח?',
  reasons: {
    didNotWork: 'הפתרון לא עבד',
    notMyProblem: 'מדובר בבעיה אחרת',
    hardToFollow: 'קשה להבין את ההוראות',
    outOfDate: 'המידע אינו עדכני',
    other: 'סיבה אחרת',
  },
  comment: 'יש משהו שכדאי לנו לדעת? (אופציונלי)',
  note: 'כותבי המאמרים קוראים את ההודעה, אך אינם יכולים להשיב. אין לכלול שמות, סיסמאות או מפתחות.',
  send: 'שליחה',
  thanks: 'תודה. התשובה שלך עוזרת לנו לשפר את הדף הזה.',
  failed: 'לא ניתן היה לשלוח את תשובתך. כדאי לנסות שוב.',
  thanksTitle: 'תודה',
  back: 'חזרה לדף',
});
