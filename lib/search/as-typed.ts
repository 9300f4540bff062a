import { wordParts } from '@/lib/words';

/** What may be a word as readers write it, with its accents and the signs inside it. */
const TYPED = /[\p{L}\p{N}\p{M}_]+(?:['\u2019][\p{L}\p{M}]+)*/gu;

/**
 * A folded word of a query as the query has it, with its accents and capitals; the word itself where it is only a part of
 * what was typed, or was not typed so.
 *
 * @example asTyped('Café backup', 'cafe') // 'Café'
 */
export function asTyped(text: string, word: string): string {
  for (const [typed] of text.matchAll(TYPED)) {
    const parts = wordParts(typed);
    if (parts.length === 1 && parts[0]?.word === word) return typed;
  }
  return word;
}
