import type { Diagnostic, Place } from '@/lib/format';
import {
  fileNameNotUtf8,
  fileShownAsText,
  fileTooLarge,
  largeFileNotRead,
  linkNotFollowed,
  unreadableFile,
} from '../rules/files';

/** Bytes that are read of one file. A real article has 2 kB, the largest of the public repository 83 kB. */
export const MOST_BYTES = 2_000_000;

/** Why the file system would not give a file: its own word (`EACCES`), or what the file is instead. */
export type Trouble =
  | { readonly kind: 'unreadable'; readonly reason: string }
  | { readonly kind: 'broken-link' }
  | { readonly kind: 'link-outside' }
  | { readonly kind: 'link-to-folder' }
  | { readonly kind: 'special'; readonly what: 'a FIFO' | 'a socket' | 'a device' }
  | { readonly kind: 'name-not-utf8' };

/** A file that the content folder lists and that cannot be read. The others are compiled without it. */
export function troubleFinding(path: string, trouble: Trouble): Diagnostic {
  const place = startOf(path);
  switch (trouble.kind) {
    case 'unreadable':
      return unreadableFile.at(
        place,
        `the file can’t be read (${trouble.reason}); the other files are published without it`,
        'Give the compiler permission to read the file, or remove it.',
      );
    case 'broken-link':
      return unreadableFile.at(
        place,
        'this link leads to no file, or back to itself',
        'Point the link to a file of the content folder, or remove it.',
      );
    case 'special':
      return unreadableFile.at(
        place,
        `this is ${trouble.what}, not a regular file`,
        'Put a regular file in its place, or remove it.',
      );
    case 'link-outside':
      return linkNotFollowed.at(
        place,
        'this link points outside the content folder, so it isn’t followed',
        'Copy the file into the content folder.',
      );
    case 'link-to-folder':
      return linkNotFollowed.at(
        place,
        'this link points to a folder, so it isn’t followed: it could go in circles',
        'Move the folder here, or remove the link.',
      );
    case 'name-not-utf8':
      return fileNameNotUtf8.at(place);
  }
}

/** An article of which only the first `MOST_BYTES` are read, up to a line. */
export function tooLarge(path: string, size: number, line: number): Diagnostic {
  return fileTooLarge.at({ path, line, column: 1 }, size, MOST_BYTES);
}

/** A large file that is no article: only its start was looked at. */
export function notRead(path: string, size: number): Diagnostic {
  return largeFileNotRead.at(startOf(path), size);
}

/** An article that could not be laid out: it took too long, too much memory, or met a defect of ours. */
export function shownAsText(path: string, reason: string): Diagnostic {
  return fileShownAsText.at(startOf(path), reason);
}

function startOf(path: string): Place {
  return { path, line: 1, column: 1 };
}
