import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { ContentFolder } from '@/lib/compile';
import { contentFileOf } from './guarded-file';

/** What became of a new file. */
export type CreatedFile = { readonly kind: 'created' } | { readonly kind: 'refused'; readonly reason: string };

/** Writes a new Markdown file, with the folders that it needs; a file that is there stays. @throws what the disk says */
export function createFile(folders: readonly ContentFolder[], name: string, text: string): CreatedFile {
  const place = contentFileOf(folders, name);
  if (place.kind === 'refused') return place;
  try {
    mkdirSync(path.dirname(place.file), { recursive: true });
    writeFileSync(place.file, text, { flag: 'wx' });
    return { kind: 'created' };
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EEXIST')
      return { kind: 'refused', reason: `“${name}” already exists. Choose another name.` };
    throw error;
  }
}
