import { closeSync, openSync, readSync } from 'node:fs';
import path from 'node:path';
import { DIALECTS, type Dialect, dialectOfHead } from '@/lib/format';
import { isInIncludes, isMarkdownPath } from './content-role';
import type { ContentFile } from './walk-content';

/** Files that are looked at, evenly over the folder; a repository is in one dialect, or in two that differ by folder. */
const SAMPLE = 200;
const HEAD_BYTES = 4000;

/** A folder of fewer files without a header may be a first try at self-help. */
const LEAST_WITHOUT_HEADER = 3;

/**
 * The dialect of most files of a folder, for those whose header does not tell; `undefined` where too few tell.
 * @param files with paths relative to the folder
 */
export function dialectOfMost(dir: string, files: readonly ContentFile[]): Dialect | undefined {
  const articles = files.filter(({ path: file, trouble }) => trouble === undefined && isArticlePath(file));
  const step = Math.max(1, articles.length / SAMPLE);
  const votes = new Map<Dialect | undefined, number>();
  for (let at = 0; at < articles.length; at += step) {
    const file = articles[Math.floor(at)]?.path ?? '';
    const vote = dialectOfHead(headOf(path.join(dir, file)));
    votes.set(vote, (votes.get(vote) ?? 0) + 1);
  }
  const [best] = DIALECTS.filter((name) => votes.has(name)).toSorted(
    (a, b) => (votes.get(b) ?? 0) - (votes.get(a) ?? 0),
  );
  if (best !== undefined) return best;
  return (votes.get(undefined) ?? 0) >= LEAST_WITHOUT_HEADER ? 'plain' : undefined;
}

function isArticlePath(file: string): boolean {
  return isMarkdownPath(file) && !isInIncludes(file) && !/(?:^|\/)(?:\.|readme\.md$)/i.test(file);
}

/** The first bytes of a file; none where it cannot be read, which is told when it is compiled. */
function headOf(file: string): Uint8Array {
  const head = new Uint8Array(HEAD_BYTES);
  try {
    const handle = openSync(file, 'r');
    try {
      return head.subarray(0, readSync(handle, head, 0, HEAD_BYTES, 0));
    } finally {
      closeSync(handle);
    }
  } catch {
    return new Uint8Array();
  }
}
