import path from 'node:path';
import { contentHash } from '@/lib/catalog';
import { MOST_BYTES } from '../content/file-findings';
import { readContentFile } from '../content/read-content-file';
import type { ContentFile } from '../content/walk-content';
import type { BaseCatalog } from './base-catalog';

/** What a compile has to do. */
export interface CompilePlan {
  /** Files to compile: new ones and those whose bytes changed. */
  readonly compile: readonly ContentFile[];
  /** Files whose bytes are as they were though the disk shows another time. */
  readonly touched: readonly ContentFile[];
  /** Paths that are gone. */
  readonly removed: readonly string[];
}

/** Compares the content folder with what the old catalog knows. A file is read only where the disk shows a change. */
export function planCompile(
  contentDir: string,
  files: readonly ContentFile[],
  base: BaseCatalog | undefined,
): CompilePlan {
  const compile: ContentFile[] = [];
  const touched: ContentFile[] = [];
  for (const file of files) {
    const known = base?.files.get(file.path);
    if (known === undefined) compile.push(file);
    else if (known.changed !== file.changed) (isSame(contentDir, file, known.hash) ? touched : compile).push(file);
  }
  const present = new Set(files.map((file) => file.path));
  const removed = [...(base?.files.keys() ?? [])].filter((file) => !present.has(file));
  return { compile, touched, removed };
}

function isSame(contentDir: string, file: ContentFile, hash: string): boolean {
  if (file.size > MOST_BYTES || file.trouble !== undefined) return false;
  const content = readContentFile(path.join(contentDir, file.path), file.path);
  return typeof content !== 'string' && contentHash(content.bytes) === hash;
}
