import { familyOf, fontStack } from './families';

/** Characters that draw nothing, but say how their neighbors are joined or in which direction they run. */
const CONTROL = /[\u061c\u200c-\u200f\u202a-\u202e\u2066-\u2069]/;

/** Other characters that draw nothing: selectors of emoji, soft hyphens, and their like. */
const INVISIBLE = /(?![\u061c\u200c-\u200f\u202a-\u202e\u2066-\u2069])\p{Default_Ignorable_Code_Point}/gu;

/** Between words and signs that stay on one line; no font here has the narrow one. */
const [NARROW_NO_BREAK, NO_BREAK] = ['\u202f', '\u00a0'];

/** Of a text's letters, how many may be missing in a picture. With more, what is left would say something else. */
const MOST_MISSING = 0.1;

/**
 * A text as a picture can show it. Signs that no font here has, such as emoji, are left out, and the blanks around them become one.
 * So is a rare letter; a text in a script that no font here has is left out whole, and it's empty then.
 * @param language of the text (BCP 47)
 */
export function drawableText(text: string, language: string): string {
  const stack = fontStack('Source Serif', language);
  const composed = text.normalize('NFC').replaceAll(NARROW_NO_BREAK, NO_BREAK).replace(INVISIBLE, '');
  const kept = Array.from(composed, (character) =>
    CONTROL.test(character) || familyOf(character, stack) !== undefined ? character : ' ',
  ).join('');
  if (lettersIn(kept) < (1 - MOST_MISSING) * lettersIn(composed)) return '';
  const line = kept.replace(/[^\S\u00a0]+/g, ' ').trim();
  return [...line].every((character) => CONTROL.test(character)) ? '' : line;
}

function lettersIn(text: string): number {
  return text.match(/[\p{L}\p{M}\p{N}]/gu)?.length ?? 0;
}
