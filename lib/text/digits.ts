/**
 * The tag by which Intl writes numbers and dates of a language: always with the digits 0 to 9. Versions of ICU disagree on Arabic,
 * and what the server writes and the browser adds stand on one page.
 *
 * @example withLatinDigits('ar') // 'ar-u-nu-latn'
 */
export function withLatinDigits(language: string): string {
  return `${language}-u-nu-latn`;
}
