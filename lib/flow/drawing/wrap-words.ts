/** Characters beyond the Latin ones take about twice the room. */
const WIDE = /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe4f\uff00-\uff60]/u;

/** Where a word longer than a line is taken apart first: behind a hyphen or another sign, and before a capital inside it. */
const SEAMS = /(?<=[-‐–—/._:@&=])(?=[\p{L}\p{N}])|(?<=\p{Ll})(?=\p{Lu})/u;

interface Piece {
  readonly text: string;
  /** Whether it goes on with the word before it. */
  readonly isInside: boolean;
}

/**
 * A text in lines of about so many characters, as a drawing needs them; what does not fit into the last line ends with an
 * ellipsis. No fonts are measured: lines are short enough for any of the site's. A word that fits into a line stays whole.
 *
 * @example
 * wrapWords('What kind of restore was it?', 12, 2); // ['What kind of', 'restore was…']
 * wrapWords('A customer-managed key', 14, 3); // ['A customer-', 'managed key']
 */
export function wrapWords(text: string, perLine: number, mostLines: number): readonly string[] {
  const lines: string[] = [];
  let line = '';
  for (const piece of beginning(text, perLine, mostLines).flatMap((each) => pieces(each, perLine))) {
    const longer = line === '' || piece.isInside ? `${line}${piece.text}` : `${line} ${piece.text}`;
    if (roomOf(longer) <= perLine || line === '') line = longer;
    else {
      lines.push(line);
      line = piece.text;
    }
  }
  if (line !== '') lines.push(line);
  if (lines.length <= mostLines) return lines;
  const last = lines[mostLines - 1] ?? '';
  return [...lines.slice(0, mostLines - 1), `${endOf(last, perLine - 1)}…`];
}

/** The words that can stand in so many lines and one more, which tells that there are more. */
function beginning(text: string, perLine: number, mostLines: number): readonly string[] {
  return text
    .replace(/\s+/g, ' ')
    .slice(0, (perLine + 1) * (mostLines + 1))
    .split(' ');
}

/** A word longer than a line is taken apart at its seams, and cut where the line ends if it has none, as in Chinese. */
function pieces(word: string, perLine: number): readonly Piece[] {
  const parts = roomOf(word) <= perLine ? [word] : word.split(SEAMS).flatMap((part) => cutPieces(part, perLine));
  return parts.map((text, at) => ({ text, isInside: at > 0 }));
}

function cutPieces(part: string, perLine: number): readonly string[] {
  const cut: string[] = [];
  let rest = part;
  while (roomOf(rest) > perLine) {
    const head = cutTo(rest, perLine);
    cut.push(head);
    rest = rest.slice(head.length);
  }
  return rest === '' ? cut : [...cut, rest];
}

/** The last line that is shown, without half a word and without a comma before the ellipsis. */
function endOf(line: string, room: number): string {
  const cut = cutTo(line, room);
  const whole = cut.length < line.length && line[cut.length] !== ' ' ? cut.replace(/(?<=\S) \S*$/, '') : cut;
  return whole.replace(/(?<=\S)[\s,;:(]+$/, '');
}

function cutTo(text: string, room: number): string {
  let taken = '';
  let used = 0;
  for (const character of text) {
    used += WIDE.test(character) ? 2 : 1;
    if (used > room) break;
    taken += character;
  }
  return taken === '' ? (text.match(/^./u)?.[0] ?? '') : taken;
}

function roomOf(text: string): number {
  let room = 0;
  for (const character of text) room += WIDE.test(character) ? 2 : 1;
  return room;
}
