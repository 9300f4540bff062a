import { randomBytes } from 'node:crypto';
import {
  closeSync,
  fchmodSync,
  fsyncSync,
  openSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeSync,
} from 'node:fs';
import path from 'node:path';
import { contentHash } from '@/lib/catalog';
import { decodeUtf8 } from '@/lib/format';
import { withLineEnds } from './line-ends';

/** A file as an author edits it. */
export interface OpenedFile {
  /** Without byte order marks, lines ended by LF. */
  readonly text: string;
  /** Of its bytes. */
  readonly base: string;
}

/** What an author has typed over a file. */
export interface Typed {
  /** As in `OpenedFile`. */
  readonly text: string;
  /** `base` of the file that it was typed over. */
  readonly base: string;
}

/** What became of a save. */
export type SavedFile =
  | { readonly kind: 'saved'; readonly base: string }
  /** Someone else wrote the file meanwhile; nothing was written. */
  | { readonly kind: 'changed'; readonly theirs: OpenedFile }
  /** Someone else deleted it, or it can’t be read as text any more; nothing was written. */
  | { readonly kind: 'gone' };

/** Opens a file for editing; `undefined` where it isn’t there, or isn’t UTF-8. @throws what the disk says otherwise */
export function openFile(file: string): OpenedFile | undefined {
  const bytes = bytesOf(file);
  const text = bytes && decodeUtf8(bytes);
  return bytes && text !== undefined ? { text: plain(text), base: contentHash(bytes) } : undefined;
}

/** The bytes of a file once a text is in it: what is the same stays, byte for byte. @param before bytes that it has */
export function wholeOf(before: Uint8Array, text: string): Uint8Array {
  const whole = Buffer.from(before.buffer, before.byteOffset, before.byteLength).toString('utf8');
  return plain(whole) === text ? before : Buffer.from(withLineEnds(whole, text));
}

/**
 * Writes a text into the file that it was typed over, in one step: beside it, to the disk, then in its place, with its mode. A
 * file that has changed meanwhile is left alone. Between the last look and the step there is no time for this process to do
 * anything else; another program would have to write within the microseconds of that call.
 * @throws what the disk says where it can’t be written; the file is then as it was
 */
export function saveFile(file: string, { text, base }: Typed): SavedFile {
  const before = bytesOf(file);
  if (before === undefined) return { kind: 'gone' };
  if (contentHash(before) !== base) return changed(file);
  const after = wholeOf(before, text);
  if (Buffer.compare(before, after) === 0) return { kind: 'saved', base };
  const isReplaced = replaceUnless(file, after, () => {
    const now = bytesOf(file);
    return now === undefined || contentHash(now) !== base;
  });
  return isReplaced ? { kind: 'saved', base: contentHash(after) } : changed(file);
}

function changed(file: string): SavedFile {
  const theirs = openFile(file);
  return theirs === undefined ? { kind: 'gone' } : { kind: 'changed', theirs };
}

/** Gives whether the file was replaced. @param isChanged asked last of all */
function replaceUnless(file: string, bytes: Uint8Array, isChanged: () => boolean): boolean {
  // Hidden, so that nothing that watches the folder takes it for content.
  const draft = path.join(path.dirname(file), `.${path.basename(file)}.${randomBytes(6).toString('hex')}.tmp`);
  try {
    writeThrough(draft, bytes, statSync(file).mode);
    if (isChanged()) return false;
    renameSync(draft, file);
    syncFolder(path.dirname(file));
    return true;
  } finally {
    rmSync(draft, { force: true });
  }
}

function writeThrough(file: string, bytes: Uint8Array, mode: number): void {
  const descriptor = openSync(file, 'wx', 0o600);
  try {
    for (let at = 0; at < bytes.length; ) at += writeSync(descriptor, bytes, at);
    fchmodSync(descriptor, mode & 0o7777);
    fsyncSync(descriptor);
  } finally {
    closeSync(descriptor);
  }
}

/** Else the new name may be lost with the power; where folders can’t be opened (Windows), the file system sees to it. */
function syncFolder(folder: string): void {
  try {
    const descriptor = openSync(folder, 'r');
    fsyncSync(descriptor);
    closeSync(descriptor);
  } catch {
    // The file is in its place all the same.
  }
}

function bytesOf(file: string): Buffer | undefined {
  try {
    return readFileSync(file);
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined;
    throw error;
  }
}

function plain(text: string): string {
  return text.replace(/^\uFEFF+/, '').replace(/\r\n?/g, '\n');
}
