import { type Repair, repairAll } from './repair';

/** What makes a line a heading to its author but not to CommonMark (FORMAT.md C.1). */
export const HEADING_REPAIRS: readonly Repair[] = [
  // ##**Recommended steps**
  [/^([ \t]{0,3}#{1,6})(?=[^#\s])/gm, '$1 '],
];

/** What makes a line an item to its author but not to CommonMark (FORMAT.md C.2). */
export const ITEM_REPAIRS: readonly Repair[] = [
  // • item, ○ item
  [/^([ \t]*)[•○●▪][ \t]*/gm, '$1* '],
  // 1.Fiddler
  [/^([ \t]*\d{1,2}\.)(?=[A-Z][a-z])/gm, '$1 '],
  // *Do this (and no closing mark on the line)
  [/^([ \t]*)\*(?=[A-Z][a-z][^*\n]*$)/gm, '$1* '],
];

/** Block tags at any place get lines of their own, so that the Markdown between them is read (FORMAT.md C.6: 16 blocks swallow it). */
const BLOCK_TAG = /(<\/?(?:ol|ul|li|dl|dt|dd|div|blockquote|details|summary)\b[^<>]*>)/gi;
const PRE = /<pre\b/i;

/** Repairs line starts and sets block tags apart; text outside code only. */
export function repairLines(text: string): string {
  const repaired = repairAll(repairAll(text, HEADING_REPAIRS), ITEM_REPAIRS);
  if (!/<(?:ol|ul|li|dl|div|blockquote|details)\b/i.test(repaired)) return repaired;
  return PRE.test(repaired) ? repaired : repaired.replace(BLOCK_TAG, '\n\n$1\n\n');
}
