/** Articles that must hold a word before a mistyped one is taken for it; what stands in one article may itself be a slip. */
export const FEWEST_FOR_SPELLING = 2;

/** Whether a word of a query may be taken for this one; short ones and codes are too near to others. */
export function isSpellable(word: string): boolean {
  return /^\p{L}{4,24}$/u.test(word) && !/[\p{scx=Han}\p{scx=Hira}\p{scx=Kana}\p{scx=Hang}]/u.test(word);
}

/** The word and what is left of it when one letter is taken out: two words one edit apart have one of these in common. */
export function deletionsOf(word: string): readonly string[] {
  const letters = [...word];
  const shorter = letters.map((_, at) => `${word.slice(0, at)}${word.slice(at + 1)}`);
  return [...new Set([word, ...shorter])];
}

/** Whether one letter put in, left out, replaced or swapped with its neighbour makes the one word of the other. */
export function isOneEditApart(a: string, b: string): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  if (a === b || long.length - short.length > 1) return false;
  let at = 0;
  while (at < short.length && short[at] === long[at]) at++;
  if (short.length < long.length) return short.slice(at) === long.slice(at + 1);
  if (short.slice(at + 1) === long.slice(at + 1)) return true;
  return short[at] === long[at + 1] && short[at + 1] === long[at] && short.slice(at + 2) === long.slice(at + 2);
}
