import type { ContentData } from './content-data';

/**
 * Whether a text addresses the support engineer rather than the reader: it holds one of the names (as written, a whole
 * word) or phrases (in any case) of the data file `engineer-words.json`.
 *
 * @example isForEngineers('Ask the customer for a trace', data) // true
 */
export function isForEngineers(text: string, { engineerWords }: ContentData): boolean {
  if (engineerWords === undefined) return false;
  const plain = text.replace(/[\u2018\u2019]/g, "'").replace(/\s+/g, ' ');
  const folded = plain.toLowerCase();
  return (
    engineerWords.names.some((name) => holdsWord(plain, name)) ||
    engineerWords.phrases.some((phrase) => holdsWord(folded, phrase.toLowerCase()))
  );
}

/** The word between characters that are no letters or digits; `customer` of `customer-managed` is another word. */
function holdsWord(text: string, word: string): boolean {
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
    const before = text.charAt(at - 1);
    const after = text.slice(at + word.length, at + word.length + 2);
    if (!/[\p{L}\p{N}]/u.test(before) && !/^(?:[\p{L}\p{N}]|-\p{L})/u.test(after)) return true;
  }
  return false;
}
