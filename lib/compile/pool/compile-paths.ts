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
  /** Instead of `LONGEST_MS`, for a test that will not wait. */
  readonly longestMs?: number;
}

/** The two ways to compile a file; handed in, for they bring the renderer with them. Both give the same file of the same bytes. */
export interface Compilers {
  readonly compileFile: (content: ReadContent, path: string, data: ContentData, files: BodyFiles) => CompiledFile;
  /** For a file that cannot be laid out, with the reason: its words as plain text. */
  readonly compileAsText: (content: ReadContent, path: string, data: ContentData, reason: string) => CompiledFile;
}

/** Milliseconds that a file may take, on a busy machine too; a real one takes 4, what the fuzzer makes under 2,000. */
export const LONGEST_MS = 10_000;

/** Where the text of files comes from, by their paths in the catalog. */
export interface FileSource {
  /** What a file holds, or why it can’t be read. */
  readonly content: (file: string) => ReadContent | string;
  /** What bodies take from other files. */
  readonly files: BodyFiles;
}

/** Files as they are on the disk. */
function onDisk({ folders, pictureFolder }: CompileTask): FileSource {
  return {
    content: (file) => readContentFile(diskPathOf(folders, file), file),
    files: contentFilesOf(folders, pictureFolder),
  };
}

/**
 * Reads and compiles files one after the other, all in the time that one may take; where that does not suffice, each in a
 * time of its own. A file that takes longer, or meets a defect of ours, becomes plain text with a finding.
 * @param onStart is told the number of each file before it is begun
 * @param source the disk, unless someone has texts that are not there yet
 */
export function compilePaths(
  paths: readonly string[],
  task: CompileTask,
  compilers: Compilers,
  onStart: (at: number) => void = () => undefined,
  source: FileSource = onDisk(task),
): readonly CompiledFile[] {
  const compileAt = (file: string, at: number): CompiledFile => {
    onStart(at);
    const content = source.content(file);
    if (typeof content === 'string')
      return { role: 'unread', path: file, trouble: { kind: 'unreadable', reason: content } };
    return compilers.compileFile(content, file, dataAt(task.data, task.folders, file), source.files);
  };
  const longest = task.longestMs ?? LONGEST_MS;
  try {
    return withinTime(longest, () => paths.map(compileAt));
  } catch {
    return paths.map((file, at) => {
      try {
        return withinTime(longest, () => compileAt(file, at));
      } catch (error) {
        return compileStruck(file, task, compilers, reasonOf(error), source);
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
  source: FileSource = onDisk(task),
): CompiledFile {
  const content = source.content(file);
  if (typeof content === 'string')
    return { role: 'unread', path: file, trouble: { kind: 'unreadable', reason: content } };
  return compileAsText(content, file, dataAt(task.data, task.folders, file), reason);
}

function reasonOf(error: unknown): string {
  if (error instanceof TimeLimitError) return error.message;
  return `a defect: ${error instanceof Error ? error.message : String(error)}`;
}
