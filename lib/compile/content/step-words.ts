import { OPENINGS } from './read-style';

/** What may stand before the action of a step: its number, and words that say when or how kindly, not what. */
const LEAD =
  /^(?:[^\p{L}\p{N}]*(?:(?:step\s+)?\d{1,2}[.):]|optional|plea?se|kindly|also|first|second|third|next|now|then|finally|lastly|alternatively|additionally|always|manually|simply|just|or)(?=[^\p{L}\p{N}’'-]))+/iu;

/** The first word of a text; empty for none. */
export function firstWord(text: string): string {
  return /[\p{L}\p{N}][\p{L}\p{N}’'-]*/u.exec(text)?.[0] ?? '';
}

/** Whether a step begins with one of the words, whatever leads up to it. @param words lower case */
export function beginsWithAction(text: string, words: readonly string[]): boolean {
  return [text, text.replace(LEAD, '')].some((each) => words.includes(firstWord(each).toLowerCase()));
}

/**
 * Sentences of a step that tell to do something, at once or after a condition: "If it fails, restart it." What is in a list inside
 * it, in notes, and in code is apart already, so it counts as nothing.
 * @param html of the step, safe
 * @param actions lower case
 */
export function instructionsIn(html: string, actions: readonly string[]): number {
  return sentencesOf(html).filter((sentence) => {
    if (beginsWithAction(sentence, actions)) return true;
    const comma = sentence.indexOf(',');
    return comma > 0 && beginsWithAction(sentence, OPENINGS) && beginsWithAction(sentence.slice(comma + 1), actions);
  }).length;
}

function sentencesOf(html: string): readonly string[] {
  const [own = ''] = html.split(/<(?:ol|ul|pre|table|div|blockquote|details)\b/i, 1);
  const text = own.replace(/<br[^>]*>|<\/p>/gi, '\n').replace(/<[^>]*>/g, '');
  return text.split(/[.!?](?=\s|$)|\n/);
}
