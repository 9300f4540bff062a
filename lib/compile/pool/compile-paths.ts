import type { ContentData } from '@/lib/format';
import type { BodyFiles } from '@/lib/markdown';
import type { CompiledFile } from '../content/compiled-file';
import { contentFilesOf } from '../content/content-files';
import { type ContentFolder, diskPathOf } from '../content/content-folders';
import { dataAt } from '../content/read-content-data';
import { type ReadContent, readContentFile } from '../content/read-content-file';
import { TimeLimitError, withinTime } from './within-time';

/** What every file of a compile has in common. */
export interface CompileTask {
  readonly folders: readonly ContentFolder[];
  /** Without what is known of a single folder. */
  readonly data: ContentData;
  /** Where pictures are put that articles show; none for a catalog that nobody serves. */
  readonly pictureFolder?: string | undefined;
}

/** The two ways to compile a file; handed in, for they bring the renderer with them. Both give the same file of the same bytes. */
export interface Compilers {
  readonly compileFile: (content: ReadContent, path: string, data: ContentData, files: BodyFiles) => CompiledFile;
  /** For a file that cannot be laid out, with the reason: its words as plain text. */
  readonly compileAsText: (content: ReadContent, path: string, data: ContentData, reason: string) => CompiledFile;
}

/** Milliseconds that a file may take, on a busy machine too; a real one takes 4, what the fuzzer makes under 2,000. */
export const LONGEST_MS = 10_000;

/**
 * Reads and compiles files one after the other, all in the time that one may take; where that does not suffice, each in a
 * time of its own. A file that takes longer, or meets a defect of ours, becomes plain text with a finding.
 * @param onStart is told the number of each file before it is begun
 */
export function compilePaths(
  paths: readonly string[],
  task: CompileTask,
  compilers: Compilers,
  onStart: (at: number) => void = () => undefined,
): readonly CompiledFile[] {
  const files = contentFilesOf(task.folders, task.pictureFolder);
  const compileAt = (file: string, at: number): CompiledFile => {
    onStart(at);
    const content = readContentFile(diskPathOf(task.folders, file), file);
    if (typeof content === 'string')
      return { role: 'unread', path: file, trouble: { kind: 'unreadable', reason: content } };
    return compilers.compileFile(content, file, dataAt(task.data, task.folders, file), files);
  };
  try {
    return withinTime(LONGEST_MS, () => paths.map(compileAt));
  } catch {
    return paths.map((file, at) => {
      try {
        return withinTime(LONGEST_MS, () => compileAt(file, at));
      } catch (error) {
        return compileStruck(file, task, compilers, reasonOf(error));
      }
    });
  }
}

/** Compiles a file as plain text, for whatever reason it cannot be laid out. */
export function compileStruck(
  file: string,
  task: CompileTask,
  { compileAsText }: Pick<Compilers, 'compileAsText'>,
  reason: string,
): CompiledFile {
  const content = readContentFile(diskPathOf(task.folders, file), file);
  if (typeof content === 'string')
    return { role: 'unread', path: file, trouble: { kind: 'unreadable', reason: content } };
  return compileAsText(content, file, dataAt(task.data, task.folders, file), reason);
}

function reasonOf(error: unknown): string {
  if (error instanceof TimeLimitError) return error.message;
  return `a defect: ${error instanceof Error ? error.message : String(error)}`;
}
