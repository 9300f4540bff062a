import type { Catalog } from '../shape';

/** Hebrew words of the page shown when a page failed. */
export const heError = (): Catalog['error'] => ({
  title: 'משהו השתבש אצלנו',
  intro: 'זה לא קרה בגללך. כדאי לנסות שוב; אם זה קורה שוב, אפשר לעבור לדף הבית.',
  retry: 'ניסיון נוסף',
  home: 'דף הבית',
  reference: 'סימוכין למפעילי האתר: {digest}',
});
