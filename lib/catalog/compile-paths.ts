import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { ContentData } from '@/lib/format';
import type { CompiledFile } from './compiled-file';

/** What every file of a compile has in common. */
export interface CompileTask {
  readonly contentDir: string;
  readonly data: ContentData;
}

type CompileOne = (bytes: Uint8Array, path: string, data: ContentData) => CompiledFile;

/** Reads and compiles files one after the other; `compileOne` is handed in, for it brings the renderer with it. */
export function compilePaths(
  paths: readonly string[],
  task: CompileTask,
  compileOne: CompileOne,
): readonly CompiledFile[] {
  return paths.map((file) => {
    const bytes = readOrNothing(path.join(task.contentDir, file));
    return bytes ? compileOne(bytes, file, task.data) : { role: 'vanished', path: file };
  });
}

/** The bytes of a file; `undefined` where it cannot be read any more. */
export function readOrNothing(file: string): Uint8Array | undefined {
  try {
    return readFileSync(file);
  } catch {
    return undefined;
  }
}
