import type { Catalog } from '../shape';

/** The words between an author's words, in Hebrew. */
export const heContent = (): Catalog['content'] => ({
  notes: { note: 'הערה', tip: 'עצה', important: 'חשוב', warning: 'אזהרה', caution: 'זהירות' },
  inPortalOfResource: '(בפורטל Azure, בדף המשאב שלך)',
  check: 'בדיקה אוטומטית, בפורטל',
  checkRuns: 'בעת פתיחת דף זה בפורטל Azure מופעלת בדיקה אוטומטית. במהלך הבדיקה מוצג שם:',
  checkDetails: 'אודות בדיקה זו',
  checkFields: {
    noresulttext: 'כשלא נמצא דבר',
    timeouttext: 'כשהבדיקה נמשכת זמן רב מדי',
    failedtext: 'כשהבדיקה נכשלת',
    symptomid: 'שמות הבדיקות',
    additionalinputsreq: 'נדרשים ממך פרטים נוספים',
    maxinsightcount: 'המספר המרבי של ממצאים מוצגים',
  },
  chart: 'תרשים, בפורטל',
  chartFields: { name: 'מדד', aggregationtype: 'צבירה', timespanduration: 'טווח זמן' },
  video: 'סרטון',
  image: 'תמונה',
  colon: ': ',
  searchTheWeb: 'חיפוש ב-Microsoft Learn; בפורטל התוצאות מוצגות כאן',
  table: 'טבלה',
  section: 'מקטע',
  versions: {
    '>=': '{version} וגרסאות חדשות יותר',
    '>': 'גרסאות חדשות מ-{version}',
    '<=': '{version} וגרסאות ישנות יותר',
    '<': 'גרסאות ישנות מ-{version}',
  },
  versionsBetween: 'מ-{first} עד {last}',
});
