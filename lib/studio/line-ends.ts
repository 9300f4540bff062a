import { diffArrays } from 'diff';

/** Lines above which changed lines in the middle are no longer compared one by one. */
const MOST_LINES = 20_000;

interface Line {
  readonly text: string;
  /** CR, LF, both, or nothing at the end of the file. */
  readonly end: string;
}

/**
 * A text as a file with the byte order marks and the line ends of what it was made from: each line that is as it was keeps its
 * own end; a new one takes that of the line that it replaces, else of the line before it.
 * @param before what the file holds, decoded
 * @param text what it shall hold, with LF alone
 */
export function withLineEnds(before: string, text: string): string {
  const marks = /^\uFEFF*/.exec(before)?.[0] ?? '';
  const old = linesOf(before.slice(marks.length));
  const lines = text.split('\n');
  const ends = old.length + lines.length > MOST_LINES * 2 ? [] : endsOf(old, lines);
  const usual = usualEnd(old);
  const last = lines.length - 1;
  const made: string[] = [];
  // From the last line up: whether a CR may stay depends on the end that the line after it has in the end.
  for (let at = last - 1; at >= 0; at -= 1) {
    const end = ends[at] || usual;
    // Before an empty line that ends in LF, a CR would become a part of that end.
    const isTaken = end === '\r' && lines[at + 1] === '' && made[at + 1]?.startsWith('\n') === true;
    made[at] = isTaken ? '\n' : end;
  }
  return marks + lines.map((line, at) => line + (made[at] ?? '')).join('');
}

function linesOf(text: string): readonly Line[] {
  const lines = [...text.matchAll(/([^\r\n]*)(\r\n|\r|\n)/g)].map(([, line = '', end = '']) => ({ text: line, end }));
  const rest = /[^\r\n]*$/.exec(text)?.[0] ?? '';
  return [...lines, { text: rest, end: '' }];
}

/** The end for each line; empty where nothing tells. */
function endsOf(old: readonly Line[], lines: readonly string[]): readonly string[] {
  const ends: string[] = [];
  let at = 0;
  let gone: readonly Line[] = [];
  for (const part of diffArrays(
    old.map(({ text }) => text),
    [...lines],
  )) {
    const { length } = part.value;
    if (part.removed) gone = old.slice(at, at + length);
    else if (part.added)
      for (let index = 0; index < length; index += 1) ends.push(gone[index]?.end || ends.at(-1) || '');
    else for (const { end } of old.slice(at, at + length)) ends.push(end);
    if (!part.added) at += length;
    if (!part.removed) gone = [];
  }
  return ends;
}

/** The end that most lines have. */
function usualEnd(lines: readonly Line[]): string {
  const count = (wanted: string) => lines.filter(({ end }) => end === wanted).length;
  return ['\n', '\r\n', '\r'].toSorted((a, b) => count(b) - count(a))[0] ?? '\n';
}
