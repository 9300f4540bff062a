/** Scripts that are written without blanks; the index holds each of their characters as a word. */
const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/gu;

/** Words taken from one query; more say no more, and cost time. */
const MOST_WORDS = 12;

/** Text as the index holds it: blanks around every character of a script that has none between words. */
export function spaceOut(text: string): string {
  return text.replace(UNSPACED, ' $& ');
}

/** The words of free text, folded as the index folds them, each once. */
export function wordsOf(text: string): readonly string[] {
  const words =
    spaceOut(text)
      .toLowerCase()
      .match(/[\p{L}\p{N}\p{M}]+/gu) ?? [];
  return [...new Set(words)].slice(0, MOST_WORDS);
}

/** An FTS5 expression that matches texts with all (or any) of the words, each as the start of a word. */
export function prefixExpression(words: readonly string[], operator: 'AND' | 'OR'): string {
  return words.map((word) => `"${word}"*`).join(` ${operator} `);
}

/** A product id as one word of the index, which no reader would type; so that related articles are found in one look. */
export function productWord(productId: string): string {
  return `product${productId.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '')}`;
}
