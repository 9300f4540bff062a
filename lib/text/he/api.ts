import type { Catalog } from '../shape';

/** Hebrew words of the API’s reference. */
export const heApi = (): Catalog['api'] => ({
  title: 'API',
  intro: 'אפשר לקרוא את כל התוכן באתר זה מתוכניות אחרות. אין צורך במפתח.',
  document: 'מסמך OpenAPI',
  base: 'כל הכתובות שלהלן מתחילות ב־{address}.',
  rules:
    'התגובות כוללות ETag. רשימות מחולקות לעמודים: יש לשלוח את ”next” בתור ”cursor”. השגיאות בפורמט RFC 9457, ומציינות כל שדה וכיצד לתקן אותו. לגרסה 1 רק נוספים שדות, ולכן יש להתעלם משדות לא מוכרים.',
  parameters: 'פרמטרים',
  body: 'גוף הבקשה',
  bodyIs: 'JSON, כמתואר במסמך OpenAPI.',
  answers: 'תגובות',
  formats: 'פורמטים',
  name: 'שם',
  meaning: 'משמעות',
  needed: 'חובה',
  also: 'לעוזרים חכמים ולקוראי הזנות',
});
