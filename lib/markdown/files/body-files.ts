import { posix } from 'node:path';

/** The other files of a content folder, as far as a body takes text from them. Paths are relative to the folder, with `/`. */
export interface BodyFiles {
  /** A file's text without its header; `undefined` where there is no such file or it holds no text. */
  readonly text: (path: string) => string | undefined;
  /** A picture, ready to be served; `undefined` where there is none that a browser shows. */
  readonly picture: (path: string) => Picture | undefined;
}

/** A picture as the site serves it; its sides are in pixels, so that a page keeps their room free. */
export interface Picture {
  /** Last part of its address. */
  readonly name: string;
  readonly width: number;
  readonly height: number;
}

/** For a body that stands alone. */
export const NO_FILES: BodyFiles = { text: () => undefined, picture: () => undefined };

/**
 * The paths that a target in a file may mean, the likeliest first. `~/` and `/` mean the root of the author's repository, which
 * may be any folder above the file. `undefined` for an address of another site, or of nothing.
 *
 * @example pathsOf('../media/key.png', 'support/vm/restart.md') // ['support/media/key.png']
 */
export function pathsOf(target: string, from: string): readonly string[] {
  const path = decoded(target.replace(/[?#].*$/s, ''))
    .replaceAll('\\', '/')
    .trim();
  if (path === '' || /^[a-z][\w+.-]*:|^\/\//i.test(path)) return [];
  const folder = posix.dirname(from);
  if (!/^[~/]/.test(path)) return [posix.join(folder, path)].filter(isInside);
  const tail = path.replace(/^[~/]+/, '');
  return foldersUp(folder)
    .map((up) => posix.join(up, tail))
    .filter(isInside);
}

/** A folder and those above it, the content folder (`.`) last. */
function foldersUp(folder: string): readonly string[] {
  return folder === '.' ? ['.'] : [folder, ...foldersUp(posix.dirname(folder))];
}

function isInside(path: string): boolean {
  return !/^\.\.(?:\/|$)/.test(path);
}

function decoded(target: string): string {
  try {
    return decodeURIComponent(target);
  } catch {
    return target;
  }
}

/** `](target`, `[name]: target`, and the attributes that name files; each target as it is written. */
const TARGET =
  /(\]\([ \t]{0,9}<?)([^\s()<>"']{1,600})|(^[ \t>]{0,8}\[[^\]\n]{1,300}\]:[ \t]{0,9}<?)([^\s<>]{1,600})|(\b(?:src|href|source|lightbox)[ \t]{0,9}=[ \t]{0,9}["'])([^"'\n]{1,600})/gim;

/** A text whose relative targets lead, from a file in the folder `to`, where they led from one in the folder `from`. */
export function rebaseTargets(text: string, from: string, to: string): string {
  if (from === to) return text;
  return text.replace(TARGET, (whole, ...groups: readonly (string | undefined)[]) => {
    const [lead, target] = [groups[0] ?? groups[2] ?? groups[4] ?? '', groups[1] ?? groups[3] ?? groups[5] ?? ''];
    if (/^(?:[a-z][\w+.-]*:|[/~#?{@]|www\.)/i.test(target) || target.includes('\uE000')) return whole;
    const [, path = '', rest = ''] = /^([^?#]*)(.*)$/s.exec(target) ?? [];
    return `${lead}${posix.relative(to, posix.join(from, path.replaceAll('\\', '/'))) || '.'}${rest}`;
  });
}
