/** How a word of a copied article is changed, so that the words grow in number as the articles do. */
import { createHash } from 'node:crypto';

/** Of ten words of a copy, how many are words of that copy alone. */
const CHANGED = 3;

/** Copies that share their changed words, so that new words are found in more than one article. */
const COPIES_ALIKE = 4;

/** Words of the copy at hand, changed; a hash for each word of each article would take longer than the index. */
const known = { alike: -1, words: new Map() };

/**
 * A word as a copy has it. The originals, copy 0, keep theirs.
 * @param {string} word
 * @param {number} copy from 0
 * @returns {string} letters alone where the word is
 */
export function changedWord(word, copy) {
  const alike = Math.ceil(copy / COPIES_ALIKE);
  if (alike === 0 || word === '') return word;
  if (known.alike !== alike) Object.assign(known, { alike, words: new Map() });
  const before = known.words.get(word);
  if (before !== undefined) return before;
  const number = createHash('md5').update(`${alike} ${word}`).digest()[0];
  const other = number % 10 < CHANGED ? `${word}${letters(alike)}` : word;
  known.words.set(word, other);
  return other;
}

function letters(number) {
  return number.toString(26).replace(/[0-9]/g, (digit) => 'qrstuvwxyz'[Number(digit)]);
}
