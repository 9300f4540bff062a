import { defineRule, type Report } from '../rule';

/** Characters that nobody sees and that turn the text around them, as themselves, in JSON, or as an entity (Unicode UAX #9). */
const DIRECTION =
  /[\u202A-\u202E\u2066-\u2069]|\\u(?:202[a-e]|206[6-9])|&#(?:x0*(?:202[a-e]|206[6-9])|0*(?:823[4-8]|829[4-7]));/gi;

/** Characters that nobody sees and no reader needs; joiners are left out, which Persian, Hindi and emoji are written with. */
const HIDDEN = /[\u00AD\u115F\u1160\u180E\u200B\u2060-\u2064\u3164\uFEFF\uFFA0]/g;

/**
 * A control that turns text around, so that it reads otherwise than it is written.
 * Bad: `Open \u202Egpj.exe` · Good: `Open exe.jpg`
 */
export const directionControl = defineRule(
  {
    code: 'direction-control',
    severity: 'warning',
    meaning: 'An invisible character changes the direction of the text, which then reads otherwise than it is written.',
  },
  (found: string, count: number) => ({
    message: `the text holds ${nameOf(found)}, which changes its direction${times(count)}`,
    fix: 'Delete the character; text finds its direction by itself.',
  }),
);

/**
 * A character that nobody sees: a zero-width space, a soft hyphen, a filler.
 * Bad: `pass\u200Bword` · Good: `password`
 */
export const hiddenCharacter = defineRule(
  {
    code: 'hidden-character',
    severity: 'info',
    meaning: 'The text holds a character that nobody sees, and that keeps search from finding the word.',
  },
  (found: string, count: number) => ({
    message: `the text holds the invisible character ${nameOf(found)}${times(count)}`,
    fix: 'Delete the character.',
  }),
);

/** Reports the first of either kind in a file, with how many there are. */
export function reportInvisible(text: string, report: Report): void {
  for (const [pattern, rule] of [
    [DIRECTION, directionControl],
    [HIDDEN, hiddenCharacter],
  ] as const) {
    const [first, ...more] = text.matchAll(pattern);
    if (first) report(rule.at(first.index, first[0], more.length + 1));
  }
}

function nameOf(found: string): string {
  if (found.length > 1) return found;
  return `U+${found.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`;
}

function times(count: number): string {
  return count === 1 ? '' : ` (${count} times in this file)`;
}
