import { placesIn } from '@/lib/format/places';

/** Lines of a text that are not code, and what is done to them. */
interface Line {
  readonly text: string;
  readonly isCode: boolean;
}

/**
 * The Markdown of a file: a blank behind the signs of a heading, an empty line between header and text, no more than one empty
 * line in a row, no blanks at the end of a line but the two that break it. Code stays as it is, and so does a JSON body.
 */
export function formatMarkdown(text: string): string {
  const { header, fence } = placesIn(text);
  const end = fence === undefined ? text.length : fenceStart(text, fence.start);
  const body = text.slice(header.end, end);
  // Front matter takes its line end with it.
  const gap = text.charAt(header.end - 1) === '\n' ? '\n' : '\n\n';
  if (body.trim() === '') return header.form === 'none' ? text : `${text.slice(0, header.end)}${gap}${text.slice(end)}`;
  const lines = linesOf(body).map((line) => ({ ...line, text: line.isCode ? line.text : tidied(line.text) }));
  const kept = lines.filter((line, at) => {
    const isDouble = line.text === '' && !line.isCode && lines[at - 1]?.text === '' && lines[at - 1]?.isCode === false;
    // Behind the last line end is no line.
    return !isDouble || at === lines.length - 1;
  });
  const written = kept.map((line) => line.text).join('\n');
  const apart =
    header.form === 'none' ? written : written.replace(/^(?:[^\S\n]*\n)*[^\S\n]*(?=\S)/, separator(body, gap));
  return `${text.slice(0, header.end)}${apart}${text.slice(end)}`;
}

/** What is on the header’s own line behind it stays there. */
function separator(body: string, gap: string): string {
  const first = /^[^\S\n]*\S/.test(body);
  return first
    ? (/^[^\S\n]*/.exec(body)?.[0] ?? '')
    : `${gap}${/^[^\S\n]*\n(?:[^\S\n]*\n)*([^\S\n]*)/.exec(body)?.[1] ?? ''}`;
}

/** Where the dash line in front of a JSON body begins; the body itself where it has none. */
function fenceStart(text: string, start: number): number {
  const dashes = /(?:^|\n)[^\S\n]*-{3,}[^\S\n]*\n$/.exec(text.slice(0, start));
  return dashes === null ? start : dashes.index + (dashes[0].startsWith('\n') ? 1 : 0);
}

function linesOf(body: string): readonly Line[] {
  let fence = '';
  return body.split('\n').map((text) => {
    const mark = /^\s*(?:>\s*)*(?:(?:[*+-]|\d+[.)])\s+)*(`{3,}|~{3,})/.exec(text)?.[1] ?? '';
    const isCode = fence !== '' || mark !== '' || /^(?: {4}|\t)/.test(text);
    if (fence !== '') {
      if (mark.startsWith(fence)) fence = '';
    } else fence = mark;
    return { text, isCode };
  });
}

function tidied(line: string): string {
  const spaced = line.replace(/^( {0,3}#{1,6})(?=[^#\s])/, '$1 ');
  // Two blanks or more break the line.
  return /\S {2,}$/.test(spaced) ? spaced.replace(/ {2,}$/, '  ') : spaced.replace(/[ \t]+$/, '');
}
