import { decodeHTML } from 'entities';
import type { Option } from '@/lib/format';

/** What a reader reads of an answer to choose: its text, else its value; escaped signs as the signs they stand for. */
export function optionText({ text, value }: Option): string {
  return decodeHTML(text || value);
}
