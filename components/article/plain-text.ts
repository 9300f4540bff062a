import { decodeHTML } from 'entities';
import { replaceTags } from '@/lib/format/values';

/** The words of safe HTML, on one line. */
export function plainText(html: string): string {
  return decodeHTML(replaceTags(html)).replace(/\s+/g, ' ').trim();
}
