import type { Diagnostic } from '@/lib/format';

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

/** Findings about whole files rather than what stands in them; each is about line 1 of the file that it names. */
interface FileFinding {
  readonly code: string;
  readonly severity: Diagnostic['severity'];
  readonly message: string;
  readonly fix: string;
}

/** A file that the content folder lists and that cannot be read. The others are compiled without it. */
export function troubleFinding(path: string, trouble: Trouble): Diagnostic {
  return about(path, wordsOf(trouble));
}

function wordsOf(trouble: Trouble): FileFinding {
  switch (trouble.kind) {
    case 'unreadable':
      return unreadable(
        `the file cannot be read (${trouble.reason}); the other files are published without it`,
        'Give the compiler permission to read the file, or remove it.',
      );
    case 'broken-link':
      return unreadable(
        'this link leads to no file, or back to itself',
        'Point the link to a file of the content folder, or remove it.',
      );
    case 'special':
      return unreadable(
        `this is ${trouble.what}, not a regular file`,
        'Put a regular file in its place, or remove it.',
      );
    case 'link-outside':
      return notFollowed(
        'this link leads out of the content folder, so it is not followed',
        'Copy the file into the content folder.',
      );
    case 'link-to-folder':
      return notFollowed(
        'this link leads to a folder, so it is not followed: it could lead in a circle',
        'Move the folder here, or remove the link.',
      );
    case 'name-not-utf8':
      return {
        code: 'file-name-not-utf8',
        severity: 'error',
        message: 'the name of this file or folder is not UTF-8, so no address can lead to it; it is not published',
        fix: 'Rename it; letters of every script may be used.',
      };
  }
}

function unreadable(message: string, fix: string): FileFinding {
  return { code: 'unreadable-file', severity: 'error', message, fix };
}

function notFollowed(message: string, fix: string): FileFinding {
  return { code: 'link-not-followed', severity: 'warning', message, fix };
}

/** An article of which only the first `MOST_BYTES` are read, up to a line. */
export function tooLarge(path: string, size: number, line: number): Diagnostic {
  const message = `the file has ${size} bytes; only its first ${MOST_BYTES} are read, up to this line`;
  const fix = 'Split it into several articles.';
  return { ...about(path, { code: 'file-too-large', severity: 'error', message, fix }), line };
}

/** A large file that is no article: only its start was looked at. */
export function notRead(path: string, size: number): Diagnostic {
  const message = `the file has ${size} bytes and no article header at its start, so the rest of it was not read`;
  const fix = 'Nothing needs to be done; a content folder is quicker to copy without large files.';
  return about(path, { code: 'large-file-not-read', severity: 'info', message, fix });
}

/** An article that could not be laid out: it took too long, too much memory, or met a defect of ours. */
export function shownAsText(path: string, reason: string): Diagnostic {
  return about(path, {
    code: 'file-shown-as-text',
    severity: 'error',
    message: `the file could not be laid out (${reason}), so its page shows its words as plain text`,
    fix: 'Make the file smaller or simpler. If it looks ordinary, please report it: this may be a defect of Stepwise.',
  });
}

function about(path: string, { code, severity, message, fix }: FileFinding): Diagnostic {
  return { code, severity, path, line: 1, column: 1, message, fix };
}
