import { createHash } from 'node:crypto';

/**
 * A query with one slip in its longest word (the first of equals): a letter left out, put in, replaced, or swapped with the
 * next. Which, where and with what letter follows from the seed and the query alone.
 */
export function withTypo(query: string, seed: string): string {
  const words = [...query.matchAll(/[\p{L}\p{N}]+/gu)];
  const [first] = words;
  if (!first) return query;
  const longest = words.reduce((best, word) => (word[0].length > best[0].length ? word : best), first);
  const digest = createHash('sha256').update(`${seed}\n${query}`).digest();
  const slipped = slip(longest[0], digest[0] ?? 0, digest.readUInt16LE(1), letterOf(digest[3] ?? 0));
  return `${query.slice(0, longest.index)}${slipped}${query.slice(longest.index + longest[0].length)}`;
}

function letterOf(number: number): string {
  return String.fromCharCode(97 + (number % 26));
}

function slip(word: string, sort: number, place: number, letter: string): string {
  const at = place % word.length;
  const swapAt = place % Math.max(1, word.length - 1);
  switch (sort % 4) {
    case 0:
      return `${word.slice(0, at)}${word.slice(at + 1)}`;
    case 1:
      return `${word.slice(0, at)}${letter}${word.slice(at)}`;
    case 2:
      return `${word.slice(0, at)}${letter}${word.slice(at + 1)}`;
    default:
      return `${word.slice(0, swapAt)}${word.slice(swapAt + 1, swapAt + 2)}${word.slice(swapAt, swapAt + 1)}${word.slice(swapAt + 2)}`;
  }
}
