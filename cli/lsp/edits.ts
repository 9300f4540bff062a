import { diffArrays } from 'diff';
import type { TextEdit } from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';

/** Lines above which a change is one edit: to compare them would take longer than an editor waits. */
const MOST_LINES = 20_000;

/** The edits that make one text of another, as few lines of it as there can be. */
export function editsBetween(before: string, after: string): TextEdit[] {
  if (before === after) return [];
  const document = TextDocument.create('', '', 0, before);
  const old = linesOf(before);
  if (old.length > MOST_LINES) return [around(document, before, after, 0)];
  const edits: TextEdit[] = [];
  let [at, removed, added] = [0, '', ''];
  const close = () => {
    if (removed !== '' || added !== '') edits.push(around(document, removed, added, at));
    at += removed.length;
    [removed, added] = ['', ''];
  };
  for (const part of diffArrays(old, linesOf(after))) {
    const text = part.value.join('');
    if (part.removed) removed += text;
    else if (part.added) added += text;
    else {
      close();
      at += text.length;
    }
  }
  close();
  return edits;
}

function linesOf(text: string): string[] {
  return text.match(/[^\n]*\n|[^\n]+$/g) ?? [];
}

/** One edit of a piece that begins at an offset, without what begins and ends alike. */
function around(document: TextDocument, before: string, after: string, offset: number): TextEdit {
  let start = 0;
  const most = Math.min(before.length, after.length);
  while (start < most && before.charCodeAt(start) === after.charCodeAt(start)) start += 1;
  let end = 0;
  while (end < most - start && before.charCodeAt(before.length - 1 - end) === after.charCodeAt(after.length - 1 - end))
    end += 1;
  // A position between CR and LF is none.
  if (before.charAt(start - 1) === '\r') start -= 1;
  if (before.charAt(before.length - end) === '\n' && before.charAt(before.length - end - 1) === '\r') end -= 1;
  end = Math.max(0, Math.min(end, most - start));
  return {
    range: {
      start: document.positionAt(offset + start),
      end: document.positionAt(offset + before.length - end),
    },
    newText: after.slice(start, after.length - end),
  };
}
