/**
 * Counts in the words of the page, for scripts that need no other message.
 * Goal: what every page loads brings nothing that formats messages. Not here: messages with places (lib/text/script).
 */

import { withLatinDigits } from './digits';

/** A text for each plural category of the page's language, with `{n}` in the number's place (`pluralForms`). */
export type PluralForms = Readonly<Partial<Record<Intl.LDMLPluralRule, string>>>;

/** The text for a number. */
export function counted(forms: PluralForms, count: number): string {
  const { lang } = document.documentElement;
  const form = new Intl.PluralRules(lang).select(count);
  return (forms[form] ?? forms.other ?? '').replace('{n}', count.toLocaleString(withLatinDigits(lang)));
}
