import { decodeHTML } from 'entities';

/** The words of an author's label, tags taken off, on one line. Not a sanitiser: the result is shown as text. */
export function plainText(html: string): string {
  if (!/[<&\s]/.test(html)) return html;
  return decodeHTML(html.replace(/<\/?[a-z][^<>]*>/gi, ' '))
    .replace(/\s+/g, ' ')
    .trim();
}
