import { fileURLToPath } from 'node:url';
import type { Position, Range } from 'vscode-languageserver';
import { lineAt, lineStartsOf } from '@/lib/format/places';

/**
 * A file’s text as the format’s readers have it (LF, no byte order mark), with the way to an editor’s positions and back:
 * lines and UTF-16 units from 0, which are the same whatever the line ends are.
 */
export interface Text {
  readonly text: string;
  readonly positionAt: (offset: number) => Position;
  readonly offsetAt: (position: Position) => number;
  readonly rangeOf: (start: number, end: number) => Range;
  /** Offset of a line and column as findings count them, from 1. */
  readonly offsetOfPlace: (line: number, column: number) => number;
}

/** Makes a text of what an editor or the disk holds. */
export function textOf(raw: string): Text {
  const text = raw.replace(/^\uFEFF+/, '').replace(/\r\n?/g, '\n');
  const marks = /^\uFEFF*/.exec(raw)?.[0].length ?? 0;
  const starts = lineStartsOf(text);
  const positionAt = (offset: number): Position => {
    const at = Math.min(Math.max(0, offset), text.length);
    const line = lineAt(starts, at);
    return { line, character: at - (starts[line] ?? 0) + (line === 0 ? marks : 0) };
  };
  const offsetOfPlace = (line: number, column: number): number => {
    const start = starts[line - 1] ?? text.length;
    const end = (starts[line] ?? text.length + 1) - 1;
    return Math.min(Math.max(start, start + column - 1), Math.max(start, end));
  };
  return {
    text,
    positionAt,
    offsetOfPlace,
    offsetAt: ({ line, character }) => offsetOfPlace(line + 1, character + 1 - (line === 0 ? marks : 0)),
    rangeOf: (start, end) => ({ start: positionAt(start), end: positionAt(end) }),
  };
}

/** The file of a URI; `undefined` for what is not on a disk. */
export function fileOf(uri: string): string | undefined {
  try {
    return uri.startsWith('file:') ? fileURLToPath(uri) : undefined;
  } catch {
    return undefined;
  }
}
