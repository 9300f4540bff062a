import { decodeHTMLStrict } from 'entities';
import { replaceTags } from '@/lib/format';

/** The text of sanitised HTML, on one line. */
export function htmlToText(html: string): string {
  if (html === '') return '';
  const text = replaceTags(html);
  return (text.includes('&') ? decodeHTMLStrict(text) : text).replace(/\s+/g, ' ').trim();
}
