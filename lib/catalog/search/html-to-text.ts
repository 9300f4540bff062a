import { decodeHTMLStrict } from 'entities';

/** The text of sanitised HTML, on one line. */
export function htmlToText(html: string): string {
  if (html === '') return '';
  const text = html.replace(/<[^>]*>/g, ' ');
  return (text.includes('&') ? decodeHTMLStrict(text) : text).replace(/\s+/g, ' ').trim();
}
