import { decodeHTML } from 'entities';

/** The words of safe HTML, on one line. */
export function plainText(html: string): string {
  return decodeHTML(html.replace(/<[^>]*>/g, ' '))
    .replace(/\s+/g, ' ')
    .trim();
}
