import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { ContentData } from '@/lib/format';
import { CatalogError } from './catalog-errors';
import type { CompiledFile } from './compiled-file';

/** What every file of a compile has in common. */
export interface CompileTask {
  readonly contentDir: string;
  readonly data: ContentData;
}

type CompileOne = (bytes: Uint8Array, path: string, data: ContentData) => CompiledFile;

/**
 * Reads and compiles files one after the other; `compileOne` is handed in, for it brings the renderer with it.
 * @throws CatalogError naming the file that no reading is ready for, which is a defect of ours
 */
export function compilePaths(
  paths: readonly string[],
  task: CompileTask,
  compileOne: CompileOne,
): readonly CompiledFile[] {
  return paths.map((file) => {
    const bytes = readBytes(path.join(task.contentDir, file));
    if (!(bytes instanceof Uint8Array)) return { role: 'unread', path: file, reason: bytes };
    try {
      return compileOne(bytes, file, task.data);
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error);
      throw new CatalogError(`${path.join(task.contentDir, file)} could not be compiled: ${reason}`, { cause: error });
    }
  });
}

/** The bytes of a file, else the system's word for why it cannot be read, such as `ENOENT`. */
export function readBytes(file: string): Uint8Array | string {
  try {
    return readFileSync(file);
  } catch (error) {
    return error instanceof Error && 'code' in error ? String(error.code) : String(error);
  }
}
