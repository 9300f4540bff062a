import type { Catalog } from '../shape';

/** Hebrew words of the texts for machines. */
export const heTwins = (): Catalog['twins'] => ({
  llms: {
    howTo:
      'כל מוצר שלהלן מקשר לרשימת המאמרים שלו. כל מאמר זמין כ-Markdown: יש להוסיף ”\u200e.md” לכתובתו. תוכניות משתמשות ב-API ({api}); עוזרים חכמים יכולים להשתמש בשרת ה-MCP בכתובת \u200e/mcp.',
    otherProducts: 'מוצרים אחרים',
    otherArticles: 'מאמרים אחרים',
    flow: 'שאלות מודרכות',
  },
  results: 'תוצאות עבור ”{query}”',
  others: 'תוצאות',
  questions: 'שאלות',
  anyOther: 'כל תשובה אחרת',
  typed: 'יש להקליד את התשובה בדף, או לשלוח אותה באמצעות ה-API.',
  typedOrChosen: 'אפשר גם להקליד את השם בדף, או לשלוח אותו באמצעות ה-API.',
  given: 'התשובה שלך: {answer}',
  chosen: '{answer} (נבחרה)',
  goOnWithout: 'המשך ללא תשובה',
  start: 'התחלה',
  guided: 'מענה שלב אחר שלב',
  page: 'פתיחת דף זה',
  lookUp: 'תוכניות מאתרות מזהים באמצעות ה-API, ועוזרים חכמים באמצעות שרת ה-MCP.',
  newest: '{name}: השינויים האחרונים',
  notFound: 'לא נמצא',
  nothingHere: 'אין דבר בכתובת זו.',
  needsOrigin: 'כתובת זו אינה זמינה עד שהמשתנה STEPWISE_ORIGIN יוגדר למקור הציבורי של האתר.',
});
