import { visit } from 'jsonc-parser';
import { type FilePlaces, type JsonPart, placesIn } from '@/lib/format/places';
import type { JsonText } from './json-edits';

/** A comment in a JSON body, by where it is. */
interface JsonComment {
  readonly start: number;
  readonly text: string;
}

/** Whether a body can be edited in its text, and what of it is no JSON. */
export interface Notation {
  /** Whether it's JSON once its comments are taken out. */
  readonly isSound: boolean;
  readonly comments: readonly JsonComment[];
}

/** Why a change isn't made. */
export const TOUCHES_COMMENT = 'This change would delete or break a comment in the JSON. Make it in the text.';

/** The JSON body of a file, with how it's written. */
export interface SoundJson extends JsonText, Notation {}

/** What `jsonIn` read last: every change is made of the text that the one before it left, and read again for its cards. */
let last:
  | { readonly text: string; readonly kind: FilePlaces['kind']; readonly json: SoundJson | undefined }
  | undefined;

/** Reads the JSON body of a file; `undefined` where it has none, or is of no such kind. @param text of the file, with LF alone */
export function jsonIn(text: string, isWanted: (kind: FilePlaces['kind']) => boolean): SoundJson | undefined {
  if (last?.text !== text) last = { text, ...read(text) };
  return isWanted(last.kind) ? last.json : undefined;
}

function read(text: string): { readonly kind: FilePlaces['kind']; readonly json: SoundJson | undefined } {
  const { kind, json, fence } = placesIn(text);
  const isBody = json?.type === 'object' && fence !== undefined;
  return { kind, json: isBody ? { text, root: json, ...notationOf(text, fence) } : undefined };
}

/** Reads how the JSON between two offsets of a text is written; offsets of comments are the text’s. */
function notationOf(text: string, { start, end }: { readonly start: number; readonly end: number }): Notation {
  const source = text.slice(start, end);
  const comments: JsonComment[] = [];
  let bare = source;
  const onComment = (offset: number, length: number) => {
    comments.push({ start: start + offset, text: source.slice(offset, offset + length) });
    bare = bare.slice(0, offset) + ' '.repeat(length) + bare.slice(offset + length);
  };
  try {
    visit(source, { onComment });
    JSON.parse(bare);
    return { isSound: true, comments };
  } catch {
    return { isSound: false, comments };
  }
}

/**
 * Whether a body has every comment after a change that it had before, and is JSON still. @param removed what the change takes out; comments in
 * it go with it
 */
export function keepsComments(before: Notation, after: Notation | undefined, removed?: JsonPart): boolean {
  if (before.comments.length === 0) return true;
  if (after?.isSound !== true) return false;
  const left = after.comments.map(({ text }) => text);
  const isGone = ({ start }: JsonComment) => removed !== undefined && start > removed.start && start < removed.end;
  return before.comments
    .filter((comment) => !isGone(comment))
    .every(({ text }) => {
      const at = left.indexOf(text);
      if (at >= 0) left.splice(at, 1);
      return at >= 0;
    });
}
