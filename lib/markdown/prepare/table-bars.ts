/** The line below a table's header. */
const DELIMITER = /^[ \t>]*(?:\|[ \t]*:?-+:?[ \t]*\|?|\|?[ \t]*:?-+:?[ \t]*(?:\|[ \t]*:?-+:?[ \t]*)+\|?)[ \t]*$/;

const MASK = /\uE002(\d+)\uE003/g;

/**
 * The masks of a text with the bars escaped that stand in code inside a row of a table: readers of Learn see one cell
 * there, CommonMark's tables two.
 *
 *     > | | `get | set` | Both |
 *               ^ no end of the cell
 */
export function keepBarsInCells(text: string, masks: readonly string[]): readonly string[] {
  if (!masks.some((mask) => mask.includes('|')) || !/^[ \t>]*\|?[ \t]*:?-/m.test(text)) return masks;
  const lines = text.split('\n');
  const kept = [...masks];
  for (let at = 1; at < lines.length; at += 1) {
    if (!DELIMITER.test(lines[at] ?? '')) continue;
    keepIn(lines[at - 1] ?? '', kept);
    for (at += 1; at < lines.length && (lines[at] ?? '').trim() !== ''; at += 1) keepIn(lines[at] ?? '', kept);
  }
  return kept;
}

/** Escapes the bars of the code of one row. Changes the masks. */
function keepIn(row: string, masks: string[]): void {
  for (const [, index = ''] of row.matchAll(MASK)) {
    const code = masks[Number(index)] ?? '';
    if (!code.includes('\n')) masks[Number(index)] = code.replace(/(?<!\\)\|/g, '\\|');
  }
}
