import { diffArrays } from 'diff';
import { formatHeader } from './format-header';
import { formatJson } from './format-json';
import { formatMarkdown } from './format-markdown';

/** A text with LF line ends, to the same text in the style of the house. */
export type Formatting = (text: string) => string;

/** What formatting does, a part of it each, in the order in which it is done. */
export const FORMATTINGS: readonly Formatting[] = [formatHeader, formatJson, formatMarkdown, formatEnd];

/** A file ends with one line end. */
function formatEnd(text: string): string {
  return text.trim() === '' ? text : `${text.replace(/[ \t\n]+$/, '')}\n`;
}

/** Rounds after which nothing changes any more; one part may make work for another. */
const MOST_ROUNDS = 4;

/**
 * A text in the style of the house, with its own line ends: what `isSame` refuses is left as it was written, part by part.
 * @param isSame whether readers see the same of two texts
 */
export function formatText(before: string, isSame: (before: string, after: string) => boolean): string {
  const text = before.replace(/\r\n?/g, '\n');
  const formatted = settled(text, FORMATTINGS);
  const after = withLineEnds(before, formatted);
  if (after === before || isSame(before, after)) return after;
  return FORMATTINGS.reduce((sofar, formatting) => {
    const next = withLineEnds(before, settled(sofar.replace(/\r\n?/g, '\n'), [formatting]));
    return next !== sofar && isSame(before, next) ? next : sofar;
  }, before);
}

function settled(text: string, formattings: readonly Formatting[]): string {
  let now = text;
  for (let round = 0; round < MOST_ROUNDS; round += 1) {
    const next = formattings.reduce((sofar, formatting) => formatting(sofar), now);
    if (next === now) break;
    now = next;
  }
  return now;
}

/** A changed text with the line ends that its lines had; one in the place of another gets its, any other the one that most have. */
function withLineEnds(before: string, after: string): string {
  const ends = before.match(/\r\n?|\n/g) ?? [];
  const kinds = new Set(ends);
  if (kinds.size <= 1) return after.replaceAll('\n', ends[0] ?? '\n');
  const windows = ends.filter((end) => end === '\r\n').length;
  const usual = windows * 2 > ends.length ? '\r\n' : '\n';
  const old = before.split(/\r\n?|\n/);
  const lines: string[] = [];
  let at = 0;
  let removed: readonly string[] = [];
  for (const part of diffArrays(old, after.split('\n'))) {
    if (part.removed) {
      removed = ends.slice(at, at + part.value.length);
      at += part.value.length;
    } else if (part.added) {
      for (const [index, line] of part.value.entries()) lines.push(line, removed[index] ?? usual);
      removed = [];
    } else for (const line of part.value) lines.push(line, ends[at++] ?? usual);
  }
  return lines.slice(0, -1).join('');
}
